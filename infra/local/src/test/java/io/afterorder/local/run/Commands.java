package io.afterorder.local.run;

import io.afterorder.local.Afterorder;

import java.io.PrintWriter;
import java.io.StringWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line, run in this JVM. */
final class Commands {
    private Commands() {}

    /** What a command says, on either output. */
    static String run(int expected, String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        var code = Afterorder.commandLine().setOut(writer).setErr(writer).execute(arguments);
        assertThat(code).as(said.toString()).isEqualTo(expected);
        return said.toString();
    }
}
