package io.afterorder.domain.campaign;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.Reach.NotTaken;
import io.afterorder.domain.campaign.Reach.Taken;
import io.afterorder.domain.criterion.OfMarketplaces;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Header;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {
    private static final OrderDetails GERMAN = Order.unknown(ORDER)
            .apply(AnyEvents.confirmed(new Header("1", ORDER, AnyEvents.START), true)).details().orElseThrow();

    private final Campaign british = campaign("british", true, Marketplace.UK);
    private final Campaign first = campaign("first", true, Marketplace.DE);
    private final Campaign second = campaign("second", true, Marketplace.DE);
    private final Campaign beside = campaign("beside", false, Marketplace.DE);

    @Test
    void an_order_gets_the_first_exclusive_campaign_that_takes_it_and_those_that_go_beside_it() {
        assertThat(reach(Set.of())).satisfiesExactly(
                refused -> assertThat(because(refused)).isEqualTo("it is not for the marketplace DE"),
                taken -> assertThat(taken).isEqualTo(new Taken(first)),
                outranked -> assertThat(because(outranked)).startsWith("it gets first already"),
                taken -> assertThat(taken).isEqualTo(new Taken(beside)));
    }

    @Test
    void a_campaign_that_has_begun_is_kept() {
        assertThat(reach(Set.of("second"))).satisfiesExactly(
                refused -> assertThat(refused).isInstanceOf(NotTaken.class),
                outranked -> assertThat(because(outranked)).startsWith("it gets second already"),
                taken -> assertThat(taken).isEqualTo(new Taken(second)),
                taken -> assertThat(taken).isEqualTo(new Taken(beside)));
    }

    private List<Reach> reach(Set<String> begun) {
        return new Campaigns(List.of(british, first, second, beside), Limits.STANDARD).reach(GERMAN,
                BuyerHistory.UNKNOWN, begun);
    }

    private static String because(Reach reach) {
        return reach instanceof NotTaken(_, var reason) ? reason.text() : "taken";
    }

    private static Campaign campaign(String id, boolean exclusive, Marketplace marketplace) {
        return new Campaign(id, new Selection(Channel.AMAZON, List.of(new OfMarketplaces(Set.of(marketplace)))),
                exclusive, List.of());
    }
}
