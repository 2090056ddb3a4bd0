package io.afterorder.local.campaigns;

import picocli.CommandLine.Command;

/** {@code afterorder campaigns}: what a seller does with the files before they are deployed. */
@Command(name = "campaigns", description = "Checks campaigns, templates and themes, and compiles them for the functions.", mixinStandardHelpOptions = true, subcommands = {
        CampaignsCheckCommand.class, CampaignsCompileCommand.class})
public final class CampaignsCommand {}
