package io.afterorder.local.studio.page;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.local.studio.stack.OrderReach;
import io.afterorder.local.studio.stack.RunningStack;
import io.afterorder.messages.source.Draft;
import io.javalin.http.Context;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Each campaign: its touches, which of the loaded orders it takes, and why not the others. */
public final class CampaignsPage {
    private final Site site;

    public CampaignsPage(Site site) {
        this.site = site;
    }

    record TouchView(String id, String purpose, String when, String template, String link) {
        static TouchView of(Touch touch, Draft draft) {
            var language = draft.templates().stream().filter(template -> template.name().equals(touch.folder()))
                    .map(template -> template.language().toLanguageTag()).sorted()
                    .min(Comparator.comparing(tag -> !tag.equals("en"))).orElse("en");
            return new TouchView(Words.title(touch.id()), Words.of(touch.purpose()),
                    trigger(touch.trigger()) + ", " + Times.words(touch.delay()), Words.title(touch.folder()),
                    Link.template(touch.folder(), language, ""));
        }

        private static String trigger(Trigger trigger) {
            return switch (trigger) {
                case Milestone milestone -> Words.of(milestone);
                case ProblemReported(var kind) -> "problem: " + Words.of(kind);
                case InquiryAbout(var topic) -> "a question about " + topic;
                case ReturnFor(var cause) -> "a return as " + cause;
                case OnSend(var send) -> "send: " + send;
                case OnDate(var date) -> date.toString();
            };
        }
    }

    record OrderView(String id, String link, String products) {}

    /** Orders that a campaign leaves for one reason. */
    record Refusal(String reason, List<OrderView> orders) {}

    /** @param beside whether it goes beside other campaigns */
    record CampaignView(String id, boolean beside, List<TouchView> touches, List<OrderView> taken,
            List<Refusal> refusals, long refused) {}

    public void show(Context context) {
        site.showWithStack(context, "Campaigns", stack -> site.show(context, "Campaigns", "Campaigns", "campaigns",
                views(stack)));
    }

    private List<CampaignView> views(RunningStack stack) {
        var orders = stack.orders();
        var draft = site.reading().draft();
        var histories = stack.histories(draft.segments());
        var now = stack.now();
        return draft.campaigns().stream().flatMap(all -> all.inRank().stream()
                .map(campaign -> view(campaign, OrderReach.of(campaign, all, orders,
                        record -> histories.of(record, now)), draft)))
                .toList();
    }

    private static CampaignView view(Campaign campaign, List<OrderReach> reach, Draft draft) {
        return new CampaignView(campaign.id(), !campaign.exclusive(),
                campaign.touches().stream().map(touch -> TouchView.of(touch, draft)).toList(),
                reach.stream().filter(OrderReach::taken).map(CampaignsPage::order).toList(), refusals(reach),
                reach.stream().filter(one -> !one.taken()).count());
    }

    /** The most frequent reason first. */
    private static List<Refusal> refusals(List<OrderReach> reach) {
        return reach.stream().filter(one -> !one.taken())
                .collect(Collectors.groupingBy(OrderReach::reason, TreeMap::new, Collectors.toList())).entrySet()
                .stream()
                .map(entry -> new Refusal(entry.getKey(),
                        entry.getValue().stream().map(CampaignsPage::order).toList()))
                .sorted(Comparator.comparingInt(refusal -> -refusal.orders().size())).toList();
    }

    private static OrderView order(OrderReach reach) {
        var order = reach.order();
        return new OrderView(order.id().value(), Link.order(order.id().value()),
                order.details().map(OrdersPage::products).orElse(""));
    }
}
