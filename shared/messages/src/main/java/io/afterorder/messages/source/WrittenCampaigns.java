package io.afterorder.messages.source;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Limits;

import java.util.Comparator;
import java.util.List;

/** All campaigns of a directory, the first in rank first. */
record WrittenCampaigns(List<CampaignSource> inRank) {
    WrittenCampaigns {
        inRank = inRank.stream().sorted(Comparator.comparingInt(CampaignSource::priority).reversed()).toList();
    }

    /** What is to be sent. */
    Campaigns enabled() {
        var limits = inRank.stream().filter(CampaignSource::isEnabled).map(CampaignSource::limits)
                .reduce(Limits.STANDARD, WrittenCampaigns::stricter);
        return new Campaigns(inRank.stream().flatMap(source -> source.enabled().stream()).toList(), limits);
    }

    /** Those included that are not to be sent: they must be good all the same, for the day when they are. */
    List<Campaign> all() {
        return inRank.stream().map(CampaignSource::campaign).toList();
    }

    /** What variants say otherwise than their templates. */
    List<InlineWords> words() {
        return inRank.stream().flatMap(source -> source.words().stream()).toList();
    }

    /** Limits hold over all campaigns, so the strictest file decides. */
    private static Limits stricter(Limits one, Limits other) {
        return new Limits(Math.min(one.perOrder(), other.perOrder()),
                one.minimumGap().compareTo(other.minimumGap()) > 0 ? one.minimumGap() : other.minimumGap());
    }
}
