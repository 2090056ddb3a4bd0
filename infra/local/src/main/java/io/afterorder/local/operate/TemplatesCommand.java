package io.afterorder.local.operate;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Stops;
import io.afterorder.domain.port.Stops.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.TreeMap;

/** {@code afterorder templates}: which templates are stopped, and what an operator does about it. */
@Command(name = "templates", description = "Shows stopped templates, resumes them, or stops one.", mixinStandardHelpOptions = true, subcommands = {
        TemplatesCommand.Stopped.class, TemplatesCommand.Resume.class, TemplatesCommand.StopOne.class})
public final class TemplatesCommand {
    private static final String ID = "The template's id: the name of its folder.";

    /** {@code afterorder templates stopped} */
    @Command(name = "stopped", description = "Shows the templates whose messages wait, and why.", mixinStandardHelpOptions = true)
    static final class Stopped extends Operation {
        @Override
        int run(Stops stops, Instant now, PrintWriter out) {
            var templates = new TreeMap<>(stops.inForce().templates());
            templates.forEach((id, stop) -> out.println(id + " " + AccountCommand.words(stop)));
            if (templates.isEmpty()) {
                out.println("no template is stopped");
            }
            return DONE;
        }
    }

    /** {@code afterorder templates resume ID} */
    @Command(name = "resume", description = "Lets messages of a template go on. Those that wait are looked at again within a day.", mixinStandardHelpOptions = true)
    static final class Resume extends Operation {
        @Parameters(paramLabel = "ID", description = ID)
        private String id = "";

        @Override
        int run(Stops stops, Instant now, PrintWriter out) {
            var resumed = stops.resumeTemplate(id, now);
            out.println(resumed
                    ? "resumed: messages of " + id + " go on, those that wait within a day"
                    : "the template " + id + " is not stopped; \"templates stopped\" shows those that are");
            return resumed ? DONE : NOT_ALL;
        }
    }

    /** {@code afterorder templates stop ID --reason TEXT} */
    @Command(name = "stop", description = "Holds back messages of a template until it is resumed.", mixinStandardHelpOptions = true)
    static final class StopOne extends Operation {
        @Parameters(paramLabel = "ID", description = ID)
        private String id = "";
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; whoever resumes it reads that.")
        private String reason = "";

        @Override
        int run(Stops stops, Instant now, PrintWriter out) {
            var stopped = stops.stopTemplate(id, new Stop(new Reason("template.operator", reason), now));
            out.println(stopped
                    ? "stopped: messages of " + id + " wait"
                    : "the template " + id + " was stopped before, or was resumed just now");
            return stopped ? DONE : NOT_ALL;
        }
    }
}
