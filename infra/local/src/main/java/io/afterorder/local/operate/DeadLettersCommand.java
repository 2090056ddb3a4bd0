package io.afterorder.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Optional;

/** {@code afterorder dead-letters}: what failed for good. */
@Command(name = "dead-letters", description = "Lists what failed for good, explains it, sends it round again, or discards it.", mixinStandardHelpOptions = true, subcommands = {
        DeadLettersCommand.Overview.class, DeadLettersCommand.Explain.class, DeadLettersCommand.Replay.class,
        DeadLettersCommand.Discard.class})
public final class DeadLettersCommand {
    private static final String ID = "A letter's id as list shows it, or its beginning.";

    /** {@code afterorder dead-letters list} */
    @Command(name = "list", description = "Shows the letters by reason. Takes none of them away.", mixinStandardHelpOptions = true)
    static final class Overview extends LettersOperation {
        @Override
        ObjectNode request(ObjectNode empty) {
            return empty.put("command", "list");
        }

        @Override
        int show(JsonNode answer, PrintWriter out) {
            for (var reason : answer.path("reasons")) {
                out.println(reason.path("count").asText() + "  " + reason.path("reason").asText());
                for (var letter : reason.path("letters")) {
                    out.println("   %s  %s  %s  %s".formatted(letter.path("id").asText(), letter.path("at").asText(),
                            letter.path("door").asText(), letter.path("where").asText()));
                }
            }
            out.println("dead letters: " + answer.path("letters").asText());
            return 0;
        }
    }

    /** {@code afterorder dead-letters explain ID} */
    @Command(name = "explain", description = "Shows one letter: what failed, why, where, when, how often it was tried.", mixinStandardHelpOptions = true)
    static final class Explain extends LettersOperation {
        @Parameters(paramLabel = "ID", description = ID)
        private String id = "";
        @Option(names = "--body", description = "Shows what came in, too. It may name the buyer.")
        private boolean body;

        @Override
        ObjectNode request(ObjectNode empty) {
            return empty.put("command", "explain").put("id", id).put("body", body);
        }

        @Override
        int show(JsonNode answer, PrintWriter out) {
            answer.properties().forEach(
                    field -> out.println("%-14s %s".formatted(field.getKey(), field.getValue().asText())));
            return 0;
        }
    }

    /** {@code afterorder dead-letters replay ID|--all} */
    @Command(name = "replay", description = "Sends letters in again, through the door that each came in by. Twice does no more than once.", mixinStandardHelpOptions = true)
    static final class Replay extends LettersOperation {
        @Parameters(paramLabel = "ID", arity = "0..1", description = ID)
        private @Nullable String id;
        @Option(names = "--all", description = "Every letter.")
        private boolean all;
        @Spec
        private CommandSpec command = CommandSpec.create();

        @Override
        ObjectNode request(ObjectNode empty) {
            var one = Optional.ofNullable(id);
            if (one.isPresent() == all) {
                throw new ParameterException(command.commandLine(), "name one letter by its ID, or --all");
            }
            var request = empty.put("command", "replay").put("all", all);
            one.ifPresent(name -> request.put("id", name));
            return request;
        }

        @Override
        int show(JsonNode answer, PrintWriter out) {
            answer.path("replayed").forEach(letter -> out.println("replayed " + letter.asText()));
            answer.path("failed").forEach(letter -> out.println(
                    "kept     " + letter.path("id").asText() + ": " + letter.path("why").asText()));
            out.println("replayed: " + answer.path("replayed").size() + ", kept: " + answer.path("failed").size());
            return answer.path("failed").isEmpty() ? 0 : 1;
        }
    }

    /** {@code afterorder dead-letters discard ID --reason TEXT} */
    @Command(name = "discard", description = "Removes one letter for good; the log keeps the reason.", mixinStandardHelpOptions = true)
    static final class Discard extends LettersOperation {
        @Parameters(paramLabel = "ID", description = ID)
        private String id = "";
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it need not be replayed.")
        private String reason = "";

        @Override
        ObjectNode request(ObjectNode empty) {
            return empty.put("command", "discard").put("id", id).put("reason", reason);
        }

        @Override
        int show(JsonNode answer, PrintWriter out) {
            out.println("discarded " + answer.path("discarded").asText() + ": " + answer.path("reason").asText());
            return 0;
        }
    }
}
