package io.afterorder.local.campaigns;

import io.afterorder.messages.source.Compilation.Broken;
import io.afterorder.messages.source.Compilation.Compiled;

import java.io.PrintWriter;

/** Tells a seller in a line or a few what came of the files. */
final class Summary {
    private Summary() {}

    static String of(Compiled compiled) {
        return count(compiled.json().get("campaigns").size(), "campaign") + ", "
                + count(compiled.templates(), "template");
    }

    static void print(Broken broken, PrintWriter err) {
        broken.errors().forEach(err::println);
        err.println(count(broken.errors().size(), "error"));
        err.flush();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
