package io.afterorder.messages.render;

import io.afterorder.domain.Reason;
import io.afterorder.messages.template.Need;
import io.afterorder.messages.template.Place;

import java.util.Locale;

/** What came of rendering a touch for an order. */
public sealed interface Rendering {
    record Rendered(RenderedMessage message) implements Rendering {}

    /** There is no message for this order, and why. */
    sealed interface Unwritten extends Rendering {
        Reason reason();
    }

    /** The template is not there in the buyer's language, and the wrong language is never sent. */
    record NoTemplateForLanguage(String template, Locale locale) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.language",
                    "the template " + template + " is not there in the buyer's language, "
                            + locale.toLanguageTag() + "; write templates/" + template + "/" + locale.getLanguage()
                            + ".hbs");
        }
    }

    /** The template would have nothing to say. */
    record NothingToSay(Need need) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.no-" + need.word(), need.absence());
        }
    }

    /** The order lacks a value that the template names. */
    record ValueMissing(String placeholder, Place place) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.value-missing",
                    place + ": {{" + placeholder + "}} has no value for this order");
        }
    }

    /** The template is at fault. */
    record TemplateBroken(Place place, String mistake) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.broken", place + ": " + mistake);
        }
    }

    /** No event has told yet what was ordered. */
    record OrderUnknown() implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("order.unknown", "no event has told yet what was ordered and where");
        }
    }
}
