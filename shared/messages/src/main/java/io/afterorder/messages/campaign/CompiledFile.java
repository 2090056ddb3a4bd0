package io.afterorder.messages.campaign;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.campaign.EnclosedFile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one JSON file into which campaigns, templates, themes and the seller's profile are compiled. Only the parts that
 * are asked for are read; the others are skipped over.
 */
public final class CompiledFile implements FileContents {
    /** The file in this module's jar, which holds the campaigns that it was built with. */
    public static final String RESOURCE = "/afterorder-campaigns.json";
    /** The environment variable that names another file. */
    public static final String VARIABLE = "AFTERORDER_CAMPAIGNS";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Opening opening;
    private final Opening.OfFile files;

    private CompiledFile(String name, Opening opening, Opening.OfFile files) {
        this.name = name;
        this.opening = opening;
        this.files = files;
    }

    /** The file that the environment names in {@value #VARIABLE}, else the one in the jar. */
    public static CompiledFile chosenBy(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(path -> !path.isBlank())
                .map(path -> at(Path.of(path))).orElseGet(CompiledFile::inJar);
    }

    public static CompiledFile inJar() {
        return new CompiledFile(RESOURCE, () -> resource(RESOURCE),
                sha256 -> resource(folder(RESOURCE) + "/" + sha256));
    }

    public static CompiledFile at(Path path) {
        return new CompiledFile(path.toString(), () -> Files.newInputStream(path),
                sha256 -> Files.newInputStream(Path.of(folder(path.toString()), sha256)));
    }

    /** Where the files lie that go with messages, each named by the SHA-256 of its content: beside the compiled file. */
    public static String folder(String compiled) {
        return compiled.replaceFirst("\\.json$", "") + ".files";
    }

    @Override
    public byte[] of(EnclosedFile file) {
        try (var stream = files.open(file.sha256())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw unreadable(new IOException(file.name() + " is not beside it: " + e.getMessage(), e));
        }
    }

    /**
     * The named parts of the file.
     *
     * @throws UncheckedIOException where the file cannot be read or is no such file; the message names it and the remedy
     */
    public ObjectNode parts(String... names) {
        var wanted = Set.of(names);
        var found = JSON.createObjectNode();
        try (var stream = opening.open(); var parser = JSON.getFactory().createParser(stream)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it does not hold one JSON object");
            }
            for (var part = parser.nextFieldName(); part != null; part = parser.nextFieldName()) {
                parser.nextToken();
                if (wanted.contains(part)) {
                    found.set(part, JSON.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        for (var part : names) {
            if (!found.has(part)) {
                throw unreadable(new IOException("it has no part \"" + part + "\""));
            }
        }
        return found;
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("cannot read the compiled campaigns " + name + " (" + cause.getMessage()
                + "); compile them with: infra/afterorder campaigns compile", cause);
    }

    private static InputStream resource(String path) throws IOException {
        var stream = CompiledFile.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException("the jar was built without " + path);
        }
        return stream;
    }

    private interface Opening {
        InputStream open() throws IOException;

        interface OfFile {
            InputStream open(String sha256) throws IOException;
        }
    }
}
