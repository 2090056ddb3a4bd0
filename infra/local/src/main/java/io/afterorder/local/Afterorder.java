package io.afterorder.local;

import io.afterorder.local.campaigns.CampaignsCommand;
import io.afterorder.local.check.CheckCommand;
import io.afterorder.local.check.Output;
import io.afterorder.local.check.RulesCommand;
import io.afterorder.local.operate.AccountCommand;
import io.afterorder.local.operate.DeadLettersCommand;
import io.afterorder.local.operate.EraseCommand;
import io.afterorder.local.operate.TemplatesCommand;
import io.afterorder.local.operate.VariantsCommand;
import io.afterorder.local.render.RenderCommand;
import io.afterorder.local.run.RunCommand;
import io.afterorder.local.simulate.SimulateCommand;
import io.afterorder.local.studio.StudioCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line of Afterorder; {@code infra/afterorder} starts it. */
@Command(name = "afterorder", mixinStandardHelpOptions = true, version = "Afterorder 0.1.0", description = "Follow-up messages for marketplace orders.", subcommands = {
        RunCommand.class, StudioCommand.class, RenderCommand.class, CheckCommand.class, RulesCommand.class,
        CampaignsCommand.class, AccountCommand.class, TemplatesCommand.class, DeadLettersCommand.class,
        EraseCommand.class, VariantsCommand.class, SimulateCommand.class})
public final class Afterorder {
    private Afterorder() {}

    /** Runs one command and ends the JVM with its exit code: 0 done, 1 found wanting, 2 not understood. */
    public static void main(String... arguments) {
        System.exit(
                commandLine().setOut(new PrintWriter(Output.utf8(), true, StandardCharsets.UTF_8)).execute(arguments));
    }

    /** All commands, to be run within a program; picocli says how. */
    public static CommandLine commandLine() {
        return new CommandLine(new Afterorder());
    }
}
