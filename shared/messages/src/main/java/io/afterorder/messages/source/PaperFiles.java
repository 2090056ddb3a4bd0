package io.afterorder.messages.source;

import io.afterorder.compliance.Limits;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.messages.campaign.FileContents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that campaigns attach. They lie below the campaigns' own folder, and nothing outside of it is ever read. */
final class PaperFiles implements FileContents {
    private static final String FOLDER = "campaigns";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._()-]{0,149}");
    private static final double MEGABYTE = 1024.0 * 1024;

    /** Rule {@code attachment.size}. */
    static final long LARGEST = Limits.USUAL.attachmentBytes();

    /** They are packed with the function that sends, of which AWS Lambda takes 250 MB at most, unpacked. */
    private static final long LARGEST_IN_ALL = 200L * 1024 * 1024;

    private final Path root;
    private final Map<Path, Known> before;
    private final Map<Path, Known> known = new HashMap<>();

    private record Known(FileTime changed, long size, EnclosedFile file) {}

    private PaperFiles(Path root, Map<Path, Known> before) {
        this.root = root;
        this.before = before;
    }

    static PaperFiles in(Path directory) {
        return new PaperFiles(directory.resolve(FOLDER), Map.of());
    }

    /** The same directory, where what has not changed since is not read again. */
    PaperFiles again() {
        return new PaperFiles(root, known);
    }

    /** @throws IllegalArgumentException where there is no such file, or none that a message can bring along */
    EnclosedFile read(String text) {
        for (var part : List.of(text.split("/", -1))) {
            if (!NAME.matcher(part).matches()) {
                throw new IllegalArgumentException("\"" + text + "\" is not a file beside the campaign; put it into "
                        + FOLDER + "/documents and write documents/manual.pdf");
            }
        }
        var path = root.resolve(text);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("\"" + text + "\" is not there; put the file at " + FOLDER + "/" + text);
        }
        try {
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                throw new IllegalArgumentException("\"" + text + "\" is a link that leaves the folder " + FOLDER
                        + "; put the file itself there");
            }
            return look(text, path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** What is wrong with all of them together. */
    Optional<SourceError> tooLarge() {
        long bytes = files().keySet().stream().mapToLong(EnclosedFile::bytes).sum();
        return bytes <= LARGEST_IN_ALL
                ? Optional.empty()
                : Optional.of(new SourceError(FOLDER, 1, "the files that campaigns attach have " + megabytes(bytes)
                        + " in all; " + megabytes(LARGEST_IN_ALL) + " fit into a function, so make them smaller"));
    }

    /** Each file that was read, and where it lies. */
    Map<EnclosedFile, Path> files() {
        var files = new HashMap<EnclosedFile, Path>();
        known.forEach((path, found) -> files.put(found.file(), path));
        return files;
    }

    @Override
    public byte[] of(EnclosedFile file) {
        try {
            return Files.readAllBytes(Optional.ofNullable(files().get(file))
                    .orElseThrow(() -> new IllegalArgumentException(file.name() + " is of another directory")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    private EnclosedFile look(String text, Path path) throws IOException {
        var changed = Files.getLastModifiedTime(path);
        long size = Files.size(path);
        var last = Optional.ofNullable(before.get(path))
                .filter(found -> found.changed().equals(changed) && found.size() == size);
        var file = last.isPresent() ? last.get().file() : look(text, path, size);
        known.put(path, new Known(changed, size, file));
        return file;
    }

    private static EnclosedFile look(String text, Path path, long size) throws IOException {
        if (size == 0 || size > LARGEST) {
            throw new IllegalArgumentException(size == 0
                    ? "\"" + text + "\" is empty; put the file there once more"
                    : "\"" + text + "\" has " + megabytes(size) + "; " + megabytes(LARGEST)
                            + " may go with one message, so make it smaller");
        }
        var content = Files.readAllBytes(path);
        var type = PaperType.of(content).filter(found -> !found.isCutOff(content))
                .filter(found -> PaperType.named(text).filter(found::equals).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" " + misfit(content)));
        return new EnclosedFile(path.getFileName().toString(), type.mediaType(), size, sha256(content));
    }

    private static String misfit(byte[] content) {
        var is = PaperType.of(content);
        if (is.filter(type -> type.isCutOff(content)).isPresent()) {
            return "is cut off: a PDF ends with %%EOF; save it once more";
        }
        return is.map(type -> "is named otherwise, but its content is " + type + "; end its name with " + type.ending()
                + " or put the right file there")
                .orElse("is neither PDF, PNG, JPEG nor UTF-8 text by its content; save it as a PDF");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Rounded up, so that one byte too many does not read like what is allowed. */
    static String megabytes(long bytes) {
        return Math.ceil(10 * bytes / MEGABYTE) / 10 + " MB";
    }
}
