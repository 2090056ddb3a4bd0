package io.afterorder.local.studio.web;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Tells open pages that something has changed, so that they fetch themselves anew. */
public final class News {
    /** A seller's file was changed. */
    public static final String FILES = "files";
    /** The stack has started, or something happened in it. */
    public static final String STACK = "stack";

    private static final String SEEN = "seen";

    private final Set<SseClient> readers = ConcurrentHashMap.newKeySet();
    private final AtomicLong told = new AtomicLong();

    /** Before a page is made: notes how much had been told by then. */
    public void note(Context context) {
        context.attribute(SEEN, seen());
    }

    /** What the page that is being made will know of. */
    public static String seenBy(Context context) {
        return Optional.<String>ofNullable(context.attribute(SEEN)).orElse("");
    }

    /** A page that missed something between its making and its joining is told at once. */
    public void join(SseClient reader) {
        reader.keepAlive();
        reader.onClose(() -> readers.remove(reader));
        readers.add(reader);
        reader.sendComment("listening");
        if (!seen().equals(reader.ctx().queryParam(SEEN))) {
            reader.sendEvent(FILES, "changed");
        }
    }

    public void tell(String what) {
        told.incrementAndGet();
        readers.forEach(reader -> reader.sendEvent(what, "changed"));
    }

    private String seen() {
        return Long.toString(told.get());
    }

    public void close() {
        readers.forEach(SseClient::close);
    }
}
