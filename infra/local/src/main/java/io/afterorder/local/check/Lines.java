package io.afterorder.local.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads JSON Lines as UTF-8, without the byte order mark that some editors and spreadsheets put before the first. */
final class Lines {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Lines() {}

    static BufferedReader of(InputStream in) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
