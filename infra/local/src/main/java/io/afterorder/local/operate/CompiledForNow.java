package io.afterorder.local.operate;

import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The campaigns that a command's functions go by, in a folder that goes with the command. */
record CompiledForNow(Path file) implements AutoCloseable {
    /** Those that the project was built with, for a command after which no function plans or sends. */
    static CompiledForNow any() throws IOException {
        try (var built = CompiledForNow.class.getResourceAsStream(CompiledFile.RESOURCE)) {
            if (built == null) {
                throw new FileNotFoundException(CompiledFile.RESOURCE + " is not among the project's classes");
            }
            var file = Files.createTempDirectory("afterorder-campaigns").resolve("campaigns.json");
            Files.copy(built, file);
            return new CompiledForNow(file);
        }
    }

    /** @throws NotFoundHere where the directory's files are broken; the message names each */
    static CompiledForNow of(Path directory) throws IOException {
        return switch (CampaignCompiler.compile(directory)) {
            case Compilation.Broken(var errors) ->
                throw new NotFoundHere(errors.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case Compilation.Compiled compiled -> {
                var file = Files.createTempDirectory("afterorder-campaigns").resolve("campaigns.json");
                compiled.writeTo(file);
                yield new CompiledForNow(file);
            }
        };
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(file.getParent())) {
            for (var one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
