package io.afterorder.local.operate;

import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The campaigns that a command's functions go by.
 *
 * @param isOurs whether the file was made for the command, and goes with it
 */
record CompiledForNow(Path file, boolean isOurs) implements AutoCloseable {
    /** Those that the project was built with, for a command after which no function plans or sends; else compiled. */
    static CompiledForNow any(Path directory) throws IOException {
        var built = CompiledForNow.class.getResource(CompiledFile.RESOURCE);
        return built != null && built.getProtocol().equals("file")
                ? new CompiledForNow(Path.of(URI.create(built.toString())), false)
                : of(directory);
    }

    /** @throws NotFoundHere where the directory's files are broken; the message names each */
    static CompiledForNow of(Path directory) throws IOException {
        return switch (CampaignCompiler.compile(directory)) {
            case Compilation.Broken(var errors) ->
                throw new NotFoundHere(errors.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case Compilation.Compiled compiled -> {
                var file = Files.createTempFile("afterorder-campaigns", ".json");
                compiled.writeTo(file);
                yield new CompiledForNow(file, true);
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (isOurs) {
            Files.deleteIfExists(file);
        }
    }
}
