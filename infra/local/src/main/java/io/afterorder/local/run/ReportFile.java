package io.afterorder.local.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the report goes; tried before the run, which may take a while. */
record ReportFile(Path file) {
    /** @throws FileNotUsable where no file can be written there */
    static ReportFile of(Path file) {
        var folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw unusable(file);
        }
        if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
            throw unusable(file);
        }
        return new ReportFile(file);
    }

    void write(RunResult result, PrintWriter err) {
        try {
            Files.writeString(file, HtmlReport.of(result));
        } catch (IOException e) {
            throw unusable(file);
        }
        err.println("every message as the buyer sees it: " + file);
    }

    private static FileNotUsable unusable(Path file) {
        return new FileNotUsable(
                "--report " + file + ": cannot be written; name a file in a folder that you may write to");
    }
}
