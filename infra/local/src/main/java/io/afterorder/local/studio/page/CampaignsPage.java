package io.afterorder.local.studio.page;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.local.studio.stack.Reach;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.util.List;

/** Each campaign: its touches, which of the loaded orders it takes, and why not the others. */
public final class CampaignsPage {
    private final Site site;

    public CampaignsPage(Site site) {
        this.site = site;
    }

    record TouchView(String id, String purpose, String trigger, String delay, String template, String link) {
        static TouchView of(Touch touch) {
            return new TouchView(touch.id(), Words.of(touch.purpose()), trigger(touch.trigger()),
                    touch.delay().toString(), touch.template(),
                    Link.template(touch.template(), "en", ""));
        }

        private static String trigger(Trigger trigger) {
            return switch (trigger) {
                case Milestone milestone -> Words.of(milestone);
                case ProblemReported(var kind) -> "problem: " + Words.of(kind);
                case OnDate(var date) -> date.toString();
            };
        }
    }

    record OrderView(String id, String link, String products, String reason) {}

    record CampaignView(String id, int rank, List<TouchView> touches, List<OrderView> taken, List<OrderView> refused) {}

    public void show(Context context) {
        site.showWithStack(context, "Campaigns", stack -> site.show(context, "Campaigns", "Campaigns", "campaigns",
                views(stack)));
    }

    private List<CampaignView> views(RunningStack stack) {
        var orders = stack.orders();
        var campaigns = site.reading().draft().campaigns();
        return campaigns.stream().flatMap(all -> all.inRank().stream()
                .map(campaign -> view(campaign, all.inRank().indexOf(campaign) + 1, Reach.of(campaign, all, orders))))
                .toList();
    }

    private static CampaignView view(Campaign campaign, int rank, List<Reach> reach) {
        return new CampaignView(campaign.id(), rank, campaign.touches().stream().map(TouchView::of).toList(),
                reach.stream().filter(Reach::taken).map(CampaignsPage::order).toList(),
                reach.stream().filter(one -> !one.taken()).map(CampaignsPage::order).toList());
    }

    private static OrderView order(Reach reach) {
        var order = reach.order();
        return new OrderView(order.id().value(), Link.order(order.id().value()),
                order.details().map(OrdersPage::products).orElse(""), reach.reason());
    }
}
