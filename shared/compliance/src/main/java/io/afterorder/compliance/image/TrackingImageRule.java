package io.afterorder.compliance.image;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.Optional;
import java.util.stream.Stream;

/** Bars images that report who opens the message. Communication Guidelines (2020-11): no tracking pixels or images. */
final class TrackingImageRule implements Rule {
    @Override
    public String id() {
        return "image.tracking";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.pictures(), picture -> reason(picture, message).isPresent(),
                picture -> Finding.block(id(), Where.HTML, picture.excerpt(), reason(picture, message).orElseThrow(),
                        "Take this image out; Amazon tells sellers nothing of who opens a message, and forbids finding "
                                + "out."));
    }

    private static Optional<String> reason(Pictured picture, Message message) {
        var image = picture.image();
        if (!image.background() && image.isDot()) {
            return Optional.of("This image is a single dot, which serves only to report that the message was opened.");
        }
        if (!image.background() && image.hidden()) {
            return Optional.of("This image is hidden, and serves only to report that the message was opened.");
        }
        if (Trackers.include(picture.address())) {
            return Optional.of("This image comes from a service that reports who opens a message.");
        }
        return Recipient.namedIn(picture.address(), message)
                ? Optional.of(
                        "The address of this image names the reader, so that loading it reports who opened the message.")
                : Optional.empty();
    }
}
