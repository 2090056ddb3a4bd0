package io.afterorder.local.studio.page;

import io.afterorder.local.studio.preview.MarkedHtml;
import io.afterorder.local.studio.preview.Preview;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/**
 * Messages in frames of their own. Whatever is in them is inert: the frame and the answer itself are sandboxed, no script
 * runs, no form is sent, and nothing is loaded but pictures where the seller asks for them.
 */
public final class Frames {
    private static final String INERT = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; "
            + "form-action 'none'; base-uri 'none'; img-src data:";
    private static final String PICTURES = " https:";

    private final Site site;

    public Frames(Site site) {
        this.site = site;
    }

    public void template(Context context) {
        var chosen = Chosen.of(context, site);
        if (chosen.isPresent() && chosen.get().preview() instanceof Preview.Written written) {
            var html = written.message().html();
            send(context, Chosen.isOn(context, "marks", true) ? MarkedHtml.of(html, written.findings()) : html);
        } else {
            throw new NotFoundResponse("There is no such message.");
        }
    }

    public void mail(Context context) {
        var id = context.pathParam("id");
        send(context, site.stack().stream().flatMap(stack -> stack.mails().stream())
                .filter(mail -> mail.messageId().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such mail.")).html());
    }

    private static void send(Context context, String html) {
        context.header("Content-Security-Policy", INERT + (Chosen.isOn(context, "pictures", false) ? PICTURES : ""))
                .html(html);
    }
}
