package io.afterorder.messages.source;

import java.io.IOException;
import java.nio.file.Path;

/** The build's step: compiles a directory into a file, or fails with every error. */
public final class CompileCampaigns {
    private CompileCampaigns() {}

    /** @param args the seller's directory, and the file to write */
    @SuppressWarnings("SystemOut") // the build shows it
    public static void main(String[] args) throws IOException {
        switch (CampaignCompiler.compile(Path.of(args[0]))) {
            case Compilation.Compiled compiled -> compiled.writeTo(Path.of(args[1]));
            case Compilation.Broken(var errors) -> {
                errors.forEach(System.err::println);
                System.exit(2);
            }
        }
    }
}
