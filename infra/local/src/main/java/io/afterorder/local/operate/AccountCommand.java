package io.afterorder.local.operate;

import io.afterorder.domain.port.Stops;
import io.afterorder.domain.port.Stops.Stop;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.TreeMap;

/** {@code afterorder account}: whether Amazon restricts the account, and what else is stopped. */
@Command(name = "account", description = "Shows what is stopped for the account, and lifts Amazon's restriction once it has been settled.", mixinStandardHelpOptions = true, subcommands = {
        AccountCommand.Show.class, AccountCommand.Lift.class})
public final class AccountCommand {
    /** {@code afterorder account show} */
    @Command(name = "show", description = "Shows whether the account is restricted, and which templates are stopped.", mixinStandardHelpOptions = true)
    static final class Show extends Operation {
        @Override
        int run(Stops stops, Instant now, PrintWriter out) {
            var inForce = stops.inForce();
            out.println(inForce.account().map(stop -> "restricted " + words(stop)).orElse("not restricted"));
            new TreeMap<>(inForce.templates())
                    .forEach((id, stop) -> out.println("template " + id + " stopped " + words(stop)));
            return DONE;
        }
    }

    /** {@code afterorder account lift} */
    @Command(name = "lift", description = "Lets proactive messages go on. Those that wait are looked at again within a day.", mixinStandardHelpOptions = true)
    static final class Lift extends Operation {
        @Override
        int run(Stops stops, Instant now, PrintWriter out) {
            var lifted = stops.liftRestriction(now);
            out.println(lifted
                    ? "lifted: proactive messages go on, those that wait within a day"
                    : "the account is not restricted");
            return lifted ? DONE : NOT_ALL;
        }
    }

    static String words(Stop stop) {
        return "since " + stop.at() + ": " + stop.reason();
    }
}
