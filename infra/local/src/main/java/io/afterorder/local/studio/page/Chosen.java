package io.afterorder.local.studio.page;

import io.afterorder.domain.Reason;
import io.afterorder.local.studio.preview.Preview;
import io.afterorder.local.studio.preview.Use;
import io.afterorder.messages.template.TemplateSource;
import io.javalin.http.Context;

import java.util.Optional;

/** What the address of a preview names. */
record Chosen(TemplateSource template, Use use, Preview preview) {
    /** Empty where there is no such template, or its file has an error. */
    static Optional<Chosen> of(Context context, Site site) {
        var reading = site.reading();
        var name = context.pathParam("name");
        var language = context.pathParam("language");
        return reading.draft().templates().stream()
                .filter(template -> template.name().equals(name)
                        && template.language().toLanguageTag().equals(language))
                .findFirst().map(template -> {
                    var uses = Use.of(template, reading.draft());
                    var use = uses.stream().filter(one -> one.name().equals(context.queryParam("use"))).findFirst()
                            .orElse(uses.getFirst());
                    var previews = site.previews();
                    var preview = OrderChoice.of(context).order(previews, use, template, site.stack())
                            .map(order -> previews.of(use, template, order))
                            .orElseGet(() -> new Preview.Unwritten(new Reason("order.unknown",
                                    "the order is not there; choose another one")));
                    return new Chosen(template, use, preview);
                });
    }

    /** A box of a form; where the form was not sent, as it is at first. */
    static boolean isOn(Context context, String box, boolean atFirst) {
        return context.queryParam("shown") == null ? atFirst : "on".equals(context.queryParam(box));
    }
}
