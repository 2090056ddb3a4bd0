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
import java.util.List;
import java.util.concurrent.Callable;

/** {@code afterorder campaigns check DIR}: 0 where every file is good, with warnings of its spelling; 2 with every error where one is not. */
@Command(name = "check", description = "Checks a directory: each error with file, line, value and remedy.", mixinStandardHelpOptions = true)
public final class CampaignsCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The directory with campaigns, templates, themes and seller.yaml.")
    private Path directory = Path.of(".");

    @Option(names = "--no-spelling", description = "Do not look the words of the messages up in a dictionary.")
    private boolean withoutSpelling;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return switch (CampaignCompiler.compile(directory)) {
            case Compilation.Compiled compiled -> {
                warnings(compiled).forEach(command.commandLine().getErr()::println);
                command.commandLine().getOut().println(Summary.of(compiled) + ": good");
                yield 0;
            }
            case Compilation.Broken broken -> {
                Summary.print(broken, command.commandLine().getErr());
                yield 2;
            }
        };
    }

    private List<String> warnings(Compilation.Compiled compiled) throws IOException {
        return withoutSpelling ? List.of() : new TemplateSpelling(directory).warnings(compiled.samples());
    }
}
