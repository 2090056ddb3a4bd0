package io.afterorder.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;

/** A command about dead letters: 1 where some could not be replayed. */
abstract class LettersOperation extends OperatorCommand {
    @Mixin
    private LettersChoice letters = new LettersChoice();
    @Option(names = "--json", description = "Prints the function's answer as JSON.")
    private boolean asJson;

    abstract ObjectNode request(ObjectNode empty);

    abstract int show(JsonNode answer, PrintWriter out);

    @Override
    final int work(PrintWriter out) {
        var answer = letters.answer(request(Json.object()));
        if (answer.has("error")) {
            return notUnderstood(answer.path("error").asText());
        }
        if (asJson) {
            out.println(answer.toPrettyString());
            return answer.path("failed").isEmpty() ? DONE : NOT_ALL;
        }
        return show(answer, out);
    }

    @Override
    final String silence(String why) {
        return "the queue did not answer: " + why;
    }
}
