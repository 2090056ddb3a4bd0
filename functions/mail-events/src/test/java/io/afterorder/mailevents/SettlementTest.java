package io.afterorder.mailevents;

import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.mailevents.MailEvent.Delivered;
import io.afterorder.mailevents.MailEvent.NotSent;
import io.afterorder.mailevents.MailEvent.Other;
import io.afterorder.mailevents.MailEvent.Taken;
import io.afterorder.mailevents.MailEvent.Word;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SettlementTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Reason REASON = new Reason("ses.no-answer", "no answer came");
    private static final Dispatch DISPATCH = new Dispatch(Route.SES, "documents", "de-DE", "ab12", "amazon-2025-07");
    private static final FollowUpKey KEY = new FollowUpKey(new OrderId("302-1234567-1234567"), "after-purchase",
            "documents");

    @Test
    void a_message_in_doubt_that_was_taken_was_sent() {
        assertThat(settled(new Unknown(2, NOW, REASON, DISPATCH), 2, new Taken()))
                .isEqualTo(new Sent("m-2", NOW, DISPATCH));
        assertThat(settled(new Sending(2, NOW, DISPATCH), 2, new Delivered()))
                .isEqualTo(new Sent("m-2", NOW, DISPATCH));
    }

    @Test
    void word_of_an_earlier_try_settles_a_doubt_but_not_a_try_that_is_under_way() {
        assertThat(settled(new Unknown(2, NOW, REASON, DISPATCH), 1, new Delivered())).isInstanceOf(Sent.class);
        assertThat(Settlement.of(row(new Sending(2, NOW, DISPATCH)), event(1, new Delivered()))).isEmpty();
    }

    @Test
    void a_message_that_was_moved_while_in_doubt_is_not_sent_again_once_it_is_known_to_have_been_taken() {
        assertThat(settled(new Scheduled(), 1, new Delivered())).isInstanceOf(Sent.class);
    }

    @Test
    void a_message_that_was_taken_and_then_refused_failed_also_where_it_was_recorded_as_sent() {
        var refused = new NotSent(new Reason("ses.rejected", "a virus"));

        assertThat(settled(new Unknown(1, NOW, REASON, DISPATCH), 1, refused)).isInstanceOf(Failed.class);
        assertThat(settled(new Sent("m-1", NOW, DISPATCH), 1, refused))
                .isEqualTo(new Failed(new Reason("ses.rejected", "a virus"), NOW));
        assertThat(Settlement.of(row(new Sent("another", NOW, DISPATCH)), event(1, refused))).isEmpty();
    }

    @Test
    void what_has_ended_stays_as_it_is_whatever_comes_late() {
        for (var state : List.of(new Sent("m-1", NOW, DISPATCH), new Failed(REASON, NOW),
                new State.Skipped(REASON, NOW))) {
            assertThat(Settlement.of(row(state), event(1, new Taken()))).as(state.label()).isEmpty();
        }
        assertThat(Settlement.of(row(new Unknown(1, NOW, REASON, DISPATCH)), event(1, new Other()))).isEmpty();
    }

    private static State settled(State state, int attempt, Word word) {
        return Settlement.of(row(state), event(attempt, word)).orElseThrow().state();
    }

    private static FollowUp row(State state) {
        return new FollowUp(KEY, NOW, NOW, state, false, List.of());
    }

    private static MailEvent event(int attempt, Word word) {
        return new MailEvent(FollowUpTags.of(KEY, attempt), "m-" + attempt, NOW, word);
    }
}
