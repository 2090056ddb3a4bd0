package io.afterorder.simulation.run;

import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUp;

import java.util.Optional;
import java.util.function.Predicate;

/** The touches that follow-ups are of, in the variants that they got. */
record Touches(Campaigns campaigns) {
    Optional<Touch> of(FollowUp row) {
        var found = campaigns.named(row.key().campaign()).flatMap(campaign -> campaign.touch(row.key().touch()));
        return found.map(touch -> row.variant().flatMap(touch::variant).map(touch::as).orElse(touch));
    }

    boolean are(FollowUp row, Predicate<Touch> what) {
        return of(row).filter(what).isPresent();
    }
}
