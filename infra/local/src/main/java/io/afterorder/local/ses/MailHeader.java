package io.afterorder.local.ses;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import static io.afterorder.local.ses.SesErrors.badRequest;

/** A header of the sender's own. Constraints: SES v2's service model, MessageHeaderName and MessageHeaderValue. */
record MailHeader(String name, String value) {
    private static final Pattern NAME = Pattern.compile("[!-9;-@A-~]{1,126}");
    private static final Pattern VALUE = Pattern.compile("[ -~]{1,995}");
    private static final int MAX_HEADERS = 15;

    /** Headers that SES writes itself. Amazon SES developer guide, "Amazon SES header fields". */
    private static final Set<String> OF_SES = Set.of("bcc", "cc", "content-disposition", "content-type", "date", "from",
            "message-id", "mime-version", "reply-to", "return-path", "subject", "to");

    static void check(List<MailHeader> headers) {
        if (headers.size() > MAX_HEADERS) {
            throw badRequest("Headers has " + headers.size() + " entries; at most " + MAX_HEADERS + " are allowed.");
        }
        var seen = new HashSet<String>();
        for (var header : headers) {
            header.check();
            if (!seen.add(header.lowerCaseName())) {
                throw badRequest("Duplicate header '" + header.name + "'.");
            }
        }
    }

    private void check() {
        if (!NAME.matcher(name).matches()) {
            throw badRequest("Invalid header name '" + escaped(name)
                    + "': 1 to 126 printable ASCII characters without blank and colon.");
        }
        if (OF_SES.contains(lowerCaseName())) {
            throw badRequest("Header '" + name + "' is set by Amazon SES and cannot be given.");
        }
        if (!VALUE.matcher(value).matches()) {
            throw badRequest("Invalid value of header '" + name + "': 1 to 995 printable ASCII characters without line"
                    + " break; it is '" + escaped(value) + "'.");
        }
    }

    private String lowerCaseName() {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
