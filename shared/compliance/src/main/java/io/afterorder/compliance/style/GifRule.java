package io.afterorder.compliance.style;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bars GIFs, told by name, by type or by how they begin. Communication Guidelines (2020-11). */
final class GifRule implements Rule {
    private static final Pattern GIF_NAME = Pattern
            .compile("\\.gif(?:$|[?#&;])|[?&](?:format|fm|ext|type)=gif(?:$|[&#])");
    /** "GIF8" in base 64. */
    private static final String MAGIC = "R0lGO";
    private static final int LOOK_AT = 2_000;

    @Override
    public String id() {
        return "style.gif";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var images = Breaches.among(message.images(), image -> isGif(image.url()),
                image -> finding(Where.HTML, Page.tag(image.element())));
        return message.attachments().isEmpty()
                ? images
                : Stream.concat(images, Breaches.among(message.attachments(), GifRule::isGif,
                        attachment -> finding(Where.ATTACHMENT, attachment.name())));
    }

    private Finding finding(Where where, String excerpt) {
        return Finding.block(id(), where, excerpt, "Amazon bars GIF images, moving or not.",
                "Use a PNG or a JPEG, or say it in words.");
    }

    private static boolean isGif(String url) {
        var start = url.substring(0, Math.min(url.length(), LOOK_AT));
        var lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            return lower.startsWith("data:image/gif") || start.startsWith(MAGIC, start.indexOf(',') + 1);
        }
        return lower.contains("gif") && GIF_NAME.matcher(lower).find();
    }

    private static boolean isGif(Attachment attachment) {
        return attachment.type().equalsIgnoreCase("image/gif")
                || attachment.name().toLowerCase(Locale.ROOT).endsWith(".gif");
    }
}
