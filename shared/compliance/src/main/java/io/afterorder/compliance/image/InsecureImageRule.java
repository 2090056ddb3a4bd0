package io.afterorder.compliance.image;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars images loaded over http, backgrounds too. Communication Guidelines (2020-11): secure links. */
final class InsecureImageRule implements Rule {
    @Override
    public String id() {
        return "image.insecure";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.pictures(), picture -> picture.address().isInsecure(),
                picture -> Finding.block(id(), Where.HTML, picture.image().url(),
                        "This image is loaded over http; mail programs warn of it or do not show it.",
                        "Load the image from an https address."));
    }
}
