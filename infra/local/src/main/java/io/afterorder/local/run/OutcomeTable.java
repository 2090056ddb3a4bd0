package io.afterorder.local.run;

import io.afterorder.local.run.RunResult.OrderResult;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The result as a table for a terminal. */
final class OutcomeTable {
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneOffset.UTC);
    private static final List<String> HEADER = List.of("ORDER", "TOUCH", "DUE (UTC)", "OUTCOME", "REASON");

    private OutcomeTable() {}

    static void print(RunResult result, PrintWriter out) {
        var rows = result.orders().stream().flatMap(OutcomeTable::rows).toList();
        var widths = Stream.of(0, 1, 2, 3).map(column -> Stream.concat(Stream.of(HEADER), rows.stream())
                .mapToInt(row -> row.get(column).length()).max().orElse(0)).toList();
        line(out, HEADER, widths);
        rows.forEach(row -> line(out, row, widths));
        out.println();
        out.println(
                "messages: " + result.messages().size() + ", Amazon's own requests: " + result.solicitations().size()
                        + ", dead letters: " + result.deadLetters().size());
        for (var stop : result.stopped()) {
            out.println("  stopped: " + (stop.what() + " " + stop.id()).strip() + " since " + stop.since() + ": "
                    + stop.reason());
        }
        for (var letter : result.deadLetters()) {
            out.println("  dead letter: " + letter.where() + ": " + letter.reason());
        }
        out.flush();
    }

    private static Stream<List<String>> rows(OrderResult order) {
        return Stream.concat(
                order.followUps().stream()
                        .map(followUp -> List.of(order.orderId(), followUp.touch(), due(followUp.due()),
                                followUp.outcome(), followUp.reason())),
                order.notPlanned().stream()
                        .map(absent -> List.of(order.orderId(), absent.touch(), "", "not planned", absent.reason())));
    }

    private static String due(Instant due) {
        return DUE.format(due);
    }

    private static void line(PrintWriter out, List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.size(); column++) {
            line.append(String.format("%-" + Math.max(1, widths.get(column)) + "s  ", row.get(column)));
        }
        out.println(line.append(row.getLast()).toString().stripTrailing());
    }
}
