package io.afterorder.local.studio.page;

import io.afterorder.local.studio.preview.Previews;
import io.afterorder.local.studio.seller.SellerFiles;
import io.afterorder.local.studio.stack.Desk;
import io.afterorder.local.studio.stack.RunningStack;
import io.afterorder.local.studio.stack.StackState;
import io.afterorder.local.studio.web.Guard;
import io.afterorder.local.studio.web.News;
import io.afterorder.local.studio.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** What all pages have: the seller's files, the stack, and the frame around each page. */
public final class Site {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** It shows files, whatever the time. */
    private static final String TEMPLATES = "Templates";

    private final SellerFiles files;
    private final Desk desk;
    private final Guard guard;
    private final Pages pages = new Pages();
    private final AtomicReference<Written> written = new AtomicReference<>();

    public Site(SellerFiles files, Desk desk, Guard guard) {
        this.files = files;
        this.desk = desk;
        this.guard = guard;
    }

    private record Written(long reading, Previews previews) {}

    /** One of the links at the top. */
    record Section(String name, String path, boolean current) {}

    /** @param next when there is next something to do; empty where there is nothing */
    record Clock(String now, String next) {}

    /** @param old whether the stack runs by files that have changed since */
    record Notice(boolean starting, String stopped, boolean old, List<String> errors) {}

    SellerFiles.Reading reading() {
        return files.now();
    }

    /** The previews of the files as they are now; kept until a file changes. */
    public Previews previews() {
        var reading = files.now();
        var kept = written.updateAndGet(before -> before != null && before.reading() == reading.number()
                ? before
                : new Written(reading.number(), new Previews(reading.draft())));
        return kept.previews();
    }

    Optional<RunningStack> stack() {
        return desk.running();
    }

    Desk desk() {
        return desk;
    }

    /** Shows a page that needs the stack, or why there is none yet. */
    void showWithStack(Context context, String section, Shown shown) {
        var running = desk.running();
        if (running.isPresent()) {
            shown.show(running.get());
        } else {
            show(context, section, section, "waiting", Map.of());
        }
    }

    /** What a page shows of a stack that runs. */
    @FunctionalInterface
    interface Shown {
        void show(RunningStack stack);
    }

    /**
     * @param template of the page's content, below {@code studio}
     * @param it what the content shows
     */
    void show(Context context, String section, String title, String template, Object it) {
        var query = context.queryString();
        var model = new HashMap<String, Object>(Map.of("title", title, "it", it, "csrf", guard.token(), "sections",
                sections(section), "self", context.method().name().equals("GET")
                        ? context.path() + (query == null ? "" : "?" + query)
                        : context.path(),
                "asOf", LocalTime.now(ZoneId.systemDefault()).format(CLOCK), "notice", notice(),
                "seen", News.seenBy(context)));
        desk.running().filter(_ -> !section.equals(TEMPLATES)).ifPresent(stack -> model.put("clock", clock(stack)));
        model.put("content", pages.html(template, model));
        context.html(pages.html("layout", model));
    }

    private static Clock clock(RunningStack stack) {
        var now = stack.now();
        return new Clock(Times.words(now), stack.nextDue()
                .map(due -> Times.distance(due, now) + ", " + Times.brief(due)).orElse(""));
    }

    void notThere(Context context, String section, String what) {
        context.status(HttpStatus.NOT_FOUND);
        show(context, section, "Not found", "missing", Map.of("what", what));
    }

    private static List<Section> sections(String current) {
        return Stream.of("Templates /templates", "Campaigns /campaigns", "Orders /orders", "Outbox /outbox",
                "Dead letters /dead-letters", "Try an event /try").map(entry -> {
                    int cut = entry.indexOf(" /");
                    var name = entry.substring(0, cut);
                    return new Section(name, entry.substring(cut + 1), name.equals(current));
                }).toList();
    }

    private Notice notice() {
        var reading = files.now();
        var errors = reading.draft().errors().stream().map(Object::toString).toList();
        return switch (desk.state()) {
            case StackState.Starting _ -> new Notice(true, "", false, errors);
            case StackState.Stopped(var why) -> new Notice(false, why, false, errors);
            case StackState.Running(_, var by) -> new Notice(false, "", by != reading.number() && errors.isEmpty(),
                    errors);
        };
    }
}
