package io.afterorder.local.studio.page;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Addresses within the studio. */
final class Link {
    private Link() {}

    /** @param pairs name, value, name, value; what has an empty value is left out */
    static String to(String path, String... pairs) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                query.put(pairs[i], pairs[i + 1]);
            }
        }
        return query.isEmpty()
                ? path
                : path + "?" + query.entrySet().stream().map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String order(String id) {
        return "/orders/" + encoded(id);
    }

    static String template(String name, String language, String order) {
        return to("/templates/" + encoded(name) + "/" + encoded(language), "order", order);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
