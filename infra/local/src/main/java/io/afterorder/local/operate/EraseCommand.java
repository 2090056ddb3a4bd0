package io.afterorder.local.operate;

import io.afterorder.aws.erasure.ErasureReport;
import io.afterorder.aws.erasure.PersonErasure;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.Optional;

/** {@code afterorder erase}: 0 done, 1 something was out of reach, so that it must be run again, 2 not understood. */
@Command(name = "erase", description = "Erases an order, or everything of a person, from table, queue and dead letters; says what stays, and why.", mixinStandardHelpOptions = true)
public final class EraseCommand extends OperatorCommand {
    /** Who wants to be forgotten. */
    private static final class Whom {
        @Option(names = "--order", required = true, paramLabel = "ID", description = "One order.")
        private @Nullable String order;
        @Option(names = "--alias", required = true, paramLabel = "ADDRESS", description = "All orders of the buyer with this address: Amazon's relay address, or a customer's own.")
        private @Nullable String address;
    }

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();
    @Mixin
    private ErasureChoice place = new ErasureChoice();

    @Override
    int work(PrintWriter out) {
        var report = place.with(Optional.ofNullable(whom.address).isPresent(), this::erase);
        out.print(ErasureWords.of(report));
        out.flush();
        return report.isUnfinished() ? NOT_ALL : DONE;
    }

    @Override
    String silence(String why) {
        return "AWS did not answer: " + why + "; run it again, and it does what is left";
    }

    private ErasureReport erase(PersonErasure erasure, ErasureChoice.Around around) {
        return Optional.ofNullable(whom.order)
                .map(id -> erasure.order(order(id), around.now())
                        .orElseThrow(() -> new NotFoundHere("there is no order "
                                + id
                                + ", and no message names one; look for the id in Seller Central or in your shop")))
                .orElseGet(() -> erasure.person(address(), around.aliases()::of, around.now())
                        .orElseThrow(() -> new NotFoundHere("nothing is kept of that address, and no message names it;"
                                + " look whether it is the address of the order, or erase the order by --order ID")));
    }

    private static OrderId order(String id) {
        try {
            return new OrderId(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundHere("--order: " + e.getMessage());
        }
    }

    private EmailAddress address() {
        try {
            return new EmailAddress(Optional.ofNullable(whom.address).orElse("").strip());
        } catch (IllegalArgumentException e) {
            throw new NotFoundHere("--alias: " + e.getMessage());
        }
    }
}
