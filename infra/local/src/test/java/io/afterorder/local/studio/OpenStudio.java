package io.afterorder.local.studio;

import io.afterorder.local.studio.stack.StackState;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A studio on a copy of the files that ship and on the sample orders, and a browser without eyes. */
public final class OpenStudio implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final Path files;
    private final Studio studio;
    private final HttpClient http = HttpClient.newHttpClient();

    private OpenStudio(Path files, Studio studio) {
        this.files = files;
        this.studio = studio;
    }

    public static OpenStudio on(Path folder) throws Exception {
        var files = copy(home().resolve("shared/messages/src/main/resources"), folder.resolve("files"));
        var samples = StudioCommand.samples();
        var studio = Studio.open(new Studio.Setup(0, files, home().resolve("template.yaml"), Optional.empty(),
                () -> samples));
        var open = new OpenStudio(files, studio);
        open.waitFor(Duration.ofMinutes(2), () -> studio.stack() instanceof StackState.Running);
        return open;
    }

    public URI address() {
        return studio.address();
    }

    public Path file(String name) {
        return files.resolve(name);
    }

    public String page(String path) throws Exception {
        return get(path).body();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address().resolve(path)));
    }

    /** Sends a form as a page would, with the page's own token. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return postWith(path, fields, token());
    }

    /** Sends a form as a browser would from a page of that origin. */
    HttpResponse<String> postFrom(String origin, String path, Map<String, String> fields) throws Exception {
        return send(form(path, fields, token()).header("Origin", origin));
    }

    HttpResponse<String> postWith(String path, Map<String, String> fields, String first) throws Exception {
        return send(form(path, fields, first));
    }

    /** After an edit the stack may just start anew, and the page waits for it. */
    private String token() throws Exception {
        until("/try", page -> TOKEN.matcher(page).find());
        var token = TOKEN.matcher(page("/try"));
        if (!token.find()) {
            throw new AssertionError("the page has no form");
        }
        return "csrf=" + token.group(1);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields, String first) {
        var body = fields.entrySet().stream().map(field -> "&" + field.getKey() + "="
                + URLEncoder.encode(field.getValue(), UTF_8)).collect(Collectors.joining("", first, ""));
        return HttpRequest.newBuilder(address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The first event that a page hears that listens there. */
    String firstNews(String path) throws Exception {
        var request = HttpRequest.newBuilder(address().resolve(path)).header("Accept", "text/event-stream").build();
        var lines = http.send(request, BodyHandlers.ofLines()).body();
        try (lines) {
            return lines.filter(line -> line.startsWith("event:")).findFirst().orElse("");
        }
    }

    /** How long it took until the page was so. */
    Duration until(String path, Predicate<String> so) throws Exception {
        var start = System.nanoTime();
        waitFor(Duration.ofSeconds(10), () -> so.test(page(path)));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void waitFor(Duration longest, Condition condition) throws Exception {
        var end = System.nanoTime() + longest.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about within " + longest + ": " + studio.stack());
            }
            Thread.sleep(20);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static Path home() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("template.yaml")) ? here : here.resolve("../..").normalize();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    @Override
    public void close() {
        studio.close();
    }
}
