package io.afterorder.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import io.afterorder.local.stack.DataFolderNotUsableException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** A command about dead letters: 0 done, 1 some could not be replayed, 2 not understood. */
abstract class LettersOperation implements Callable<Integer> {
    private static final int NOT_UNDERSTOOD = 2;

    @Mixin
    private LettersChoice letters = new LettersChoice();
    @Option(names = "--json", description = "Prints the function's answer as JSON.")
    private boolean asJson;
    @Spec
    private CommandSpec spec = CommandSpec.create();

    abstract ObjectNode request(ObjectNode empty);

    abstract int show(JsonNode answer, PrintWriter out);

    @Override
    public final Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            var answer = letters.answer(request(Json.object()));
            if (answer.has("error")) {
                err.println(answer.path("error").asText());
                return NOT_UNDERSTOOD;
            }
            if (asJson) {
                out.println(answer.toPrettyString());
                return answer.path("failed").isEmpty() ? 0 : 1;
            }
            return show(answer, out);
        } catch (NotFoundHere | DataFolderNotUsableException e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (SdkException e) {
            err.println("the queue did not answer: " + e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }
}
