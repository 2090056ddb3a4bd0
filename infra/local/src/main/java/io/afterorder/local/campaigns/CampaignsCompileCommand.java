package io.afterorder.local.campaigns;

import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code afterorder campaigns compile DIR -o FILE}: writes nothing where a file is broken. */
@Command(name = "compile", description = "Compiles a directory into the file that the functions read.", mixinStandardHelpOptions = true)
public final class CampaignsCompileCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The directory with campaigns, templates, themes and seller.yaml.")
    private Path directory = Path.of(".");

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", defaultValue = "afterorder-campaigns.json", description = "Where to write; ${DEFAULT-VALUE} where it is not said.")
    private Path output = Path.of("afterorder-campaigns.json");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return switch (CampaignCompiler.compile(directory)) {
            case Compilation.Compiled compiled -> {
                compiled.writeTo(output);
                command.commandLine().getOut().println(Summary.of(compiled) + ": written to " + output);
                yield 0;
            }
            case Compilation.Broken broken -> {
                Summary.print(broken, command.commandLine().getErr());
                yield 2;
            }
        };
    }
}
