package io.afterorder.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.benchmarks.cost.Bill;
import io.afterorder.benchmarks.cost.Usage;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The bill of a thousand orders, for people and for programs. */
public final class CostReport {
    private CostReport() {}

    /** Counts, lines and sum as a page of text. */
    public static String text(Usage usage, Bill bill) {
        return String.format(Locale.ROOT, """
                Counted over %d orders, each confirmed, shipped and delivered, with %.1f messages an order.

                AWS calls an order event: %s
                AWS calls a message, from its schedule to the report of its delivery: %s

                A thousand orders cost, in US cents (us-east-1, list prices of November 2026, no free tier):
                %s
                %-36s %12s %8.2f

                Lambda is taken to last %.0f ms an invocation at %.0f GB, and to log %.0f KB.
                Not in it, since it does not grow with orders alone: a secret's $0.40 a month, alarms, storage.
                """, usage.orders(), (double) usage.messages() / usage.orders(), calls(usage.callsPerEvent()),
                calls(usage.callsPerMessage()),
                bill.lines().stream().map(CostReport::line).collect(Collectors.joining(System.lineSeparator())), "sum",
                "", bill.cents(), Bill.SECONDS_PER_INVOCATION * 1000, Bill.GIGABYTES, Bill.MEGABYTES_LOGGED * 1000);
    }

    /** The same as one JSON object. */
    public static String json(Usage usage, Bill bill) {
        var root = new ObjectMapper().createObjectNode().put("orders", usage.orders()).put("messagesPerOrder",
                (double) usage.messages() / usage.orders());
        usage.callsPerEvent().forEach(root.putObject("callsPerOrderEvent")::put);
        usage.callsPerMessage().forEach(root.putObject("callsPerMessage")::put);
        var lines = root.putArray("perThousandOrders");
        bill.lines().forEach(line -> lines.addObject().put("unit", line.price().unit())
                .put("quantity", line.quantity()).put("cents", line.cents()).put("price", line.price().source()));
        return root.put("centsPerThousandOrders", bill.cents()).toPrettyString();
    }

    private static String line(Bill.Line line) {
        return String.format(Locale.ROOT, "%-36s %12.1f %8.2f   %s", line.price().unit(), line.quantity(),
                line.cents(), line.price().source());
    }

    private static String calls(Map<String, Double> calls) {
        var sum = calls.values().stream().mapToDouble(Double::doubleValue).sum();
        return String.format(Locale.ROOT, "%.1f (%s)", sum,
                calls.entrySet().stream()
                        .map(call -> String.format(Locale.ROOT, "%.1f %s", call.getValue(), call.getKey()))
                        .collect(Collectors.joining(", ")));
    }
}
