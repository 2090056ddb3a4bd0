package io.afterorder.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.compliance.Verdict;
import io.afterorder.local.http.Json;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** One verdict as {@code check} writes it, for other commands. */
public final class VerdictReport {
    private VerdictReport() {}

    public static JsonNode json(Verdict verdict) {
        return Json.MAPPER.valueToTree(VerdictLine.of(verdict));
    }

    /** For people: what was found, why, and what to write instead. */
    public static void print(Verdict verdict, PrintWriter out) {
        var table = new ByteArrayOutputStream();
        new VerdictTable(new PrintStream(table, true, StandardCharsets.UTF_8)).print(VerdictLine.of(verdict));
        out.print(table.toString(StandardCharsets.UTF_8));
    }
}
