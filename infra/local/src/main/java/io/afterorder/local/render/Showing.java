package io.afterorder.local.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.EmailAddress;
import io.afterorder.local.check.VerdictReport;
import io.afterorder.local.http.Json;
import io.afterorder.local.render.Preview.None;
import io.afterorder.local.render.Preview.Written;

import java.io.PrintWriter;
import java.util.TreeMap;

/** Shows a preview, to people or to programs. */
final class Showing {
    private Showing() {}

    static void table(Preview preview, PrintWriter out) {
        switch (preview) {
            case None(var order, var reason) ->
                out.println("no message for order " + order + ": " + reason.code() + ": " + reason.text());
            case Written written -> {
                out.println("From: " + written.from().value());
                out.println("To: " + written.to().map(EmailAddress::value).orElse("(the order has no address)"));
                out.println("Subject: " + written.message().subject());
                new TreeMap<>(written.message().headers()).forEach((name, value) -> out.println(name + ": " + value));
                written.message().attached().forEach(paper -> out.println("Attached: " + paper.file().name() + " ("
                        + paper.file().mediaType() + ", " + paper.file().bytes() + " bytes)"));
                out.println();
                out.println(written.message().text());
                out.println("--- HTML");
                out.println(written.message().html());
                out.println("--- Verdict");
                VerdictReport.print(written.verdict(), out);
            }
        }
        out.flush();
    }

    static void json(Preview preview, PrintWriter out) {
        out.println(switch (preview) {
            case None(var order, var reason) -> Json.object().put("orderId", order.value()).put("reason", reason.code())
                    .put("text", reason.text());
            case Written written -> json(written);
        });
        out.flush();
    }

    private static ObjectNode json(Written written) {
        var message = written.message();
        var json = Json.object().put("orderId", written.orderId().value()).put("template", message.template())
                .put("locale", message.locale().toLanguageTag()).put("purpose", message.purpose().name())
                .put("from", written.from().value());
        written.to().ifPresent(to -> json.put("to", to.value()));
        json.put("subject", message.subject()).put("html", message.html()).put("text", message.text());
        var headers = json.putObject("headers");
        new TreeMap<>(message.headers()).forEach(headers::put);
        var attachments = json.putArray("attachments");
        message.attached().forEach(paper -> attachments.addObject().put("name", paper.file().name())
                .put("type", paper.file().mediaType()).put("bytes", paper.file().bytes())
                .put("kind", paper.kind().name()));
        json.set("verdict", VerdictReport.json(written.verdict()));
        return json;
    }
}
