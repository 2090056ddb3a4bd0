package io.afterorder.messages.source;

/** A key that a mapping may have, and a value for it as an example. */
record Key(String name, String example) {
    static Key of(String name, String example) {
        return new Key(name, example);
    }
}
