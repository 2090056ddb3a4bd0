package io.afterorder.messages.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every campaign file of a directory, and what holds between them. */
final class CampaignFiles {
    private final List<SourceError> errors = new ArrayList<>();

    /** All campaigns; empty, with the errors noted, where anything is wrong. */
    Optional<WrittenCampaigns> read(SourceDirectory directory, Folders folders) {
        var files = directory.texts("campaigns", ".yaml");
        if (files.isEmpty()) {
            errors.add(new SourceError("campaigns", 1, "there is no campaign; write campaigns/after-purchase.yaml"));
        }
        var campaigns = files.stream().flatMap(file -> campaign(file, folders).stream()).toList();
        refuseTwins(campaigns);
        return errors.isEmpty() ? Optional.of(new WrittenCampaigns(campaigns)) : Optional.empty();
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private Optional<CampaignSource> campaign(SourceDirectory.SourceText text, Folders folders) {
        var file = new YamlFile(text.name(), text.content());
        var campaign = new CampaignReading(file, folders).read();
        errors.addAll(file.errors());
        return campaign;
    }

    private void refuseTwins(List<CampaignSource> campaigns) {
        Map<String, CampaignSource> ids = new HashMap<>();
        Map<Integer, CampaignSource> priorities = new HashMap<>();
        for (var campaign : campaigns) {
            var sameId = ids.putIfAbsent(campaign.campaign().id(), campaign);
            if (sameId != null) {
                errors.add(new SourceError(campaign.file(), campaign.idLine(), "id \"" + campaign.campaign().id()
                        + "\" is already that of " + sameId.file() + "; give each campaign its own"));
            }
            var samePriority = priorities.putIfAbsent(campaign.priority(), campaign);
            if (samePriority != null) {
                errors.add(new SourceError(campaign.file(), campaign.priorityLine(), "priority " + campaign.priority()
                        + " is already that of " + samePriority.file() + "; an order gets one campaign, so rank them"));
            }
        }
    }
}
