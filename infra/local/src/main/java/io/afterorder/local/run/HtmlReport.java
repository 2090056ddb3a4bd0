package io.afterorder.local.run;

import io.afterorder.local.run.RunResult.MessageResult;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result as one page, with every message as the buyer sees it. */
final class HtmlReport {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
            table{border-collapse:collapse;width:100%;font-size:.9rem}
            th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #8886;vertical-align:top}
            td:nth-child(3){white-space:nowrap}
            article{border:1px solid #8886;border-radius:.4rem;margin:1.5rem 0;padding:1rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1rem;font-size:.9rem}
            dt{opacity:.7}dd{margin:0}
            iframe{width:100%;height:24rem;border:1px solid #8886;background:#fff}
            pre{white-space:pre-wrap;font-size:.85rem}
            """;

    private HtmlReport() {}

    static String of(RunResult result) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <title>Afterorder: what was sent, and what was not</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>What was sent, and what was not</h1>
                <h2>Follow-ups</h2>
                <table>
                <thead><tr><th scope="col">Order</th><th scope="col">Touch</th><th scope="col">Due</th><th scope="col">Outcome</th><th scope="col">Reason</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                <h2>Messages</h2>
                %s
                <h2>Dead letters</h2>
                %s
                </body>
                </html>
                """.formatted(STYLE, rows(result), messages(result), deadLetters(result));
    }

    private static String rows(RunResult result) {
        return result.orders().stream().map(order -> order.followUps().stream()
                .map(followUp -> row(order.orderId(), followUp.touch(), followUp.due().toString(), followUp.outcome(),
                        followUp.reason()))
                .collect(Collectors.joining("\n"))
                + order.notPlanned().stream()
                        .map(absent -> row(order.orderId(), absent.touch(), "", "not planned", absent.reason()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String messages(RunResult result) {
        return result.messages().stream().map(HtmlReport::message).collect(Collectors.joining("\n"));
    }

    /** The message stands in a frame of its own that may load nothing and run nothing. */
    private static String message(MessageResult message) {
        return """
                <article>
                <h3>%s</h3>
                <dl><dt>Order</dt><dd>%s, %s</dd><dt>Sent</dt><dd>%s</dd><dt>To</dt><dd>%s (%s, %s)</dd>%s</dl>
                <iframe sandbox title="The message as HTML" srcdoc="%s"></iframe>
                <details><summary>As plain text</summary><pre>%s</pre></details>
                </article>""".formatted(escaped(message.subject()), escaped(message.orderId()),
                escaped(message.touch()),
                message.sentAt(), escaped(message.to()), escaped(message.channel()), escaped(message.locale()),
                attachments(message),
                escaped(message.html()), escaped(message.text()));
    }

    private static String attachments(MessageResult message) {
        return message.attachments().stream()
                .map(file -> "<dt>Attached</dt><dd>" + escaped(file.fileName()) + " (" + escaped(file.contentType())
                        + ", " + file.size() + " bytes)</dd>")
                .collect(Collectors.joining());
    }

    private static String deadLetters(RunResult result) {
        return result.deadLetters().stream()
                .map(letter -> "<article><p><strong>" + escaped(letter.where()) + "</strong>: "
                        + escaped(letter.reason()) + "</p><pre>" + escaped(letter.body()) + "</pre></article>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
