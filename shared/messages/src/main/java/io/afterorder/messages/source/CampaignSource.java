package io.afterorder.messages.source;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Limits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A campaign as its file has it.
 *
 * @param campaign with all its touches
 * @param priority the campaign of the highest number is asked first whether it takes an order
 * @param limits what the file asks for, never laxer than the standard
 * @param isEnabled whether any of it is to be sent
 * @param notEnabled ids of touches that are not to be sent
 * @param words what variants of its touches say otherwise than their templates
 */
record CampaignSource(String file, int idLine, int priorityLine, Campaign campaign, int priority, Limits limits,
        boolean isEnabled, Set<String> notEnabled, List<InlineWords> words) {

    /** The campaign with what is to be sent of it; empty where nothing is. */
    Optional<Campaign> enabled() {
        var touches = campaign.touches().stream().filter(touch -> !notEnabled.contains(touch.id())).toList();
        return isEnabled && !touches.isEmpty()
                ? Optional.of(new Campaign(campaign.id(), campaign.orders(), campaign.exclusive(), touches))
                : Optional.empty();
    }
}
