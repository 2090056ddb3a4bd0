package io.afterorder.messages.render;

import io.afterorder.domain.Reason;
import io.afterorder.messages.template.Need;

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
            return new Reason("template.no-" + need.word(), need.absence() + "; add it to seller.yaml");
        }
    }

    /** @param where the placeholder's file and line, and that it has no value */
    record ValueMissing(String placeholder, String where) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.value-missing", where);
        }
    }

    /** @param where the mistake's file and line, and the mistake */
    record TemplateBroken(String where) implements Unwritten {
        @Override
        public Reason reason() {
            return new Reason("template.broken", where);
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
