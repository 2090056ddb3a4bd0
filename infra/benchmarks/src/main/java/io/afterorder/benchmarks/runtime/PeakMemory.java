package io.afterorder.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process held at once, as Linux counts it. */
final class PeakMemory {
    private static final String HIGH_WATER_MARK = "VmHWM:";

    private PeakMemory() {}

    /** The high-water mark of the resident set, in kilobytes (proc(5), VmHWM). */
    static long kilobytes(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(HIGH_WATER_MARK))
                    .map(line -> line.replaceAll("[^0-9]", "")).mapToLong(Long::parseLong).findFirst()
                    .orElseThrow(() -> new IOException("/proc names no " + HIGH_WATER_MARK + " of the process"));
        }
    }
}
