package io.afterorder.local.studio.page;

import io.afterorder.local.studio.web.News;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What pages do to the stack as a whole: turn its clock, start it anew. */
public final class Actions {
    private static final Duration LONGEST = Duration.ofDays(3650);

    private final Site site;
    private final News news;

    public Actions(Site site, News news) {
        this.site = site;
        this.news = news;
    }

    /** Turns the clock by a duration such as {@code P1D}, or to the next thing that is due. */
    public void turnClock(Context context) {
        var by = field(context, "by");
        site.stack().ifPresent(stack -> {
            target(by, stack.now(), stack.nextDue()).ifPresent(stack::turnTo);
            news.tell(News.STACK);
        });
        back(context);
    }

    /** A stack in place of this one, by the files as they are now. */
    public void restart(Context context) {
        site.desk().startInBackground();
        back(context);
    }

    private static Optional<Instant> target(String by, Instant now, Optional<Instant> next) {
        if (by.equals("next")) {
            return next;
        }
        try {
            var duration = Duration.parse(by);
            return duration.isNegative() || duration.compareTo(LONGEST) > 0
                    ? Optional.empty()
                    : Optional.of(now.plus(duration));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** To the page that the form stood on; only ever one of the studio's. */
    private static void back(Context context) {
        var page = field(context, "back");
        context.redirect(
                page.matches("/[^/\\\\].*") && page.chars().noneMatch(Character::isISOControl) ? page : "/orders",
                HttpStatus.SEE_OTHER);
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
