package io.afterorder.local.operate;

import io.afterorder.aws.erasure.ErasureReport;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.Remains;
import io.afterorder.domain.port.WaitingMessages.Swept;

import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Says what was erased by place, what stays and why, and what is left to do; never a word of what was erased. */
final class ErasureWords {
    private ErasureWords() {}

    static String of(ErasureReport report) {
        var lines = new StringJoiner("\n", "", "\n");
        lines.add("erased: " + (report.orders().isEmpty()
                ? "what was kept of the buyer"
                : (report.orders().size() == 1 ? "order " : "orders ")
                        + report.orders().stream().map(OrderId::value).collect(Collectors.joining(", "))));
        lines.add("  table         " + count(report.table().orders(), "order") + ", "
                + count(report.table().followUps(), "follow-up") + " (" + report.table().ended()
                + " of them still to come: now SKIPPED, " + Remains.ERASED + "), "
                + count(report.buyer().purchases(), "order") + " in the buyer's history, "
                + count(report.buyer().consents(), "word") + " on advertising");
        lines.add("  order events  " + count(report.events().removed(), "message") + " of "
                + report.events().lookedAt());
        lines.add("  dead letters  " + count(report.letters().removed(), "letter") + " of "
                + report.letters().lookedAt());
        lines.add("stays: the order's id with the time of erasure, so that no late event brings the buyer back");
        lines.add(
                "       which follow-ups there were and how they ended, so that nobody is asked twice; with nothing of"
                        + " the buyer");
        if (report.buyer().isOptOutKept()) {
            lines.add("       under a keyed hash of the address, that it takes or wants no messages, so that this is"
                    + " heeded on");
        }
        lines.add("       past states of the table, in its point-in-time recovery, for up to 35 days");
        lines.add("       what AWS is still bringing to a function, for six hours at most");
        lines.add("       mail that was sent, at the buyer's; and what Amazon or your shop keeps of its own orders");
        if (report.otherOrders() > 0) {
            lines.add("not erased: " + count(report.otherOrders(), "other order")
                    + " of the same buyer; --alias ADDRESS erases all of them");
        }
        if (report.isUnfinished()) {
            lines.add("out of reach: " + unreached(report) + ". Run the same again in five minutes.");
        }
        return lines.toString();
    }

    private static String unreached(ErasureReport report) {
        return unreached("order events", report.events()) + "; " + unreached("dead letters", report.letters());
    }

    private static String unreached(String queue, Swept swept) {
        return queue + ": " + count(swept.hidden(), "message") + " being worked on"
                + (swept.isWhole() ? "" : ", and more than " + swept.lookedAt() + " waiting");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
