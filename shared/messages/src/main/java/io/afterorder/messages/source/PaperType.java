package io.afterorder.messages.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file that goes with a message can be, known by its content, never by its name alone. */
enum PaperType {
    PDF("application/pdf", List.of("pdf"), startsWith("255044462d")), PNG("image/png", List.of("png"),
            startsWith("89504e470d0a1a0a")), JPEG("image/jpeg", List.of("jpg", "jpeg"), startsWith("ffd8ff")), TEXT(
                    "text/plain", List.of("txt"), PaperType::isText);

    /** A PDF's last line stands within so many bytes of its end (ISO 32000-1, annex H, note 18). */
    private static final int PDF_TAIL = 1024;

    private final String mediaType;
    private final List<String> endings;
    private final Predicate<byte[]> content;

    PaperType(String mediaType, List<String> endings, Predicate<byte[]> content) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.content = content;
    }

    static Optional<PaperType> named(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    static Optional<PaperType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.content.test(content)).findFirst();
    }

    /** Whether the file ends before it is at its end, as after a download that broke off. */
    boolean isCutOff(byte[] content) {
        var tail = new String(content, Math.max(0, content.length - PDF_TAIL), Math.min(content.length, PDF_TAIL),
                StandardCharsets.ISO_8859_1);
        return this == PDF && !tail.contains("%%EOF");
    }

    String mediaType() {
        return mediaType;
    }

    /** For example {@code .pdf}. */
    String ending() {
        return "." + endings.getFirst();
    }

    private static Predicate<byte[]> startsWith(String hex) {
        var start = HexFormat.of().parseHex(hex);
        return content -> content.length > start.length
                && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars()
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
