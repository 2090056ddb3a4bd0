package io.afterorder.local.studio.web;

import io.javalin.http.sse.SseClient;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells open pages that something has changed, so that they fetch themselves anew. */
public final class News {
    /** A seller's file was changed. */
    public static final String FILES = "files";
    /** The stack has started, or something happened in it. */
    public static final String STACK = "stack";

    private final Set<SseClient> readers = ConcurrentHashMap.newKeySet();

    public void join(SseClient reader) {
        reader.keepAlive();
        reader.onClose(() -> readers.remove(reader));
        readers.add(reader);
        reader.sendComment("listening");
    }

    public void tell(String what) {
        readers.forEach(reader -> reader.sendEvent(what, "changed"));
    }

    public void close() {
        readers.forEach(SseClient::close);
    }
}
