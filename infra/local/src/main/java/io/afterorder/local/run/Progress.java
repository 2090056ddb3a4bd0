package io.afterorder.local.run;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** One line that says how far the clock has been turned. */
final class Progress implements Consumer<Instant> {
    private final PrintWriter err;
    private @Nullable LocalDate day;

    Progress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Instant instant) {
        var today = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            err.print("\r" + today + " ");
            err.flush();
        }
    }

    void end() {
        err.println();
    }
}
