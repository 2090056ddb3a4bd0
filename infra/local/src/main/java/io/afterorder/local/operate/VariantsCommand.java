package io.afterorder.local.operate;

import io.afterorder.aws.dynamodb.ScanOrders;
import io.afterorder.domain.comparison.Comparison;
import io.afterorder.domain.comparison.Deed;
import io.afterorder.domain.comparison.TouchResults;
import io.afterorder.domain.comparison.Tried;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;

/** {@code afterorder variants}: what came of the variants of each touch, and whether the difference may be chance. */
@Command(name = "variants", mixinStandardHelpOptions = true, description = "Compares the variants of each message that is tried out: after how many of those sent the buyer did something, and whether the difference may be chance.", footer = {
        "%nOf orders whose details are still kept: until 30 days after delivery. On AWS it reads the whole table once."})
public final class VariantsCommand extends TableOperation {
    @Option(names = "--by", paramLabel = "DEED", description = "What the buyer did after the message: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where nothing is said.")
    private Deed deed = Deed.REVIEWED;

    @Override
    int run(DynamoDbClient client, String table, Instant now, PrintWriter out) {
        var gathering = new TouchResults.Gathering(deed);
        new ScanOrders(client, table).each(now, gathering::add);
        var results = gathering.results();
        if (results.isEmpty()) {
            out.println(
                    "no message has gone out in variants; a campaign file names them under \"variants\" of a touch");
            return NOT_ALL;
        }
        out.printf(Locale.ROOT, "%-40s %-16s %8s %9s %7s%n", "MESSAGE", "VARIANT", "SENT", deed, "SHARE");
        results.forEach(touch -> touch.variants().forEach(variant -> print(touch, variant, out)));
        return DONE;
    }

    private static void print(TouchResults touch, Tried variant, PrintWriter out) {
        boolean first = variant.equals(touch.variants().getFirst());
        out.println(String.format(Locale.ROOT, "%-40s %-16s %8d %9d %6.1f%%  %s",
                first ? touch.campaign() + "/" + touch.touch() : "", variant.variant(), variant.sent(),
                variant.successes(), 100 * variant.rate(), first ? "" : words(touch, variant)).stripTrailing());
    }

    private static String words(TouchResults touch, Tried variant) {
        var first = touch.variants().getFirst().variant();
        return switch (touch.withFirst(variant)) {
            case Comparison.TooFew _ -> "too few to compare it with " + first;
            case Comparison.NoDifference(_, var p) ->
                String.format(Locale.ROOT, "the difference to %s may be chance (p = %.2f)", first, p);
            case Comparison.Different(var better, _, var p) -> String.format(Locale.ROOT,
                    "more after %s, hardly by chance (p = %.2g)", better.variant(), p);
        };
    }
}
