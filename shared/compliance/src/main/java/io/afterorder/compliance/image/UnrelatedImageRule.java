package io.afterorder.compliance.image;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Warns of images that nothing declares to be of the seller's brand or of use. Communication Guidelines (2020-11). */
final class UnrelatedImageRule implements Rule {
    @Override
    public String id() {
        return "image.unrelated";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.pictures(),
                picture -> picture.declared().isEmpty() && !picture.image().background(),
                picture -> Finding.warn(id(), Where.HTML, picture.excerpt(),
                        "Nothing says what this image is for; Amazon bars images that do not belong to your brand.",
                        "Declare it as your logo or as part of the instructions, or take it out."));
    }
}
