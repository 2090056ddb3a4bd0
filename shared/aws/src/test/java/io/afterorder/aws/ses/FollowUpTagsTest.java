package io.afterorder.aws.ses;

import io.afterorder.aws.Json;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpTagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"903-1234567-1234567", "Shop/#7_1", "_2F", "!\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~"})
    void the_order_is_read_back_whatever_its_id(String id) {
        var tags = FollowUpTags.of(new FollowUpKey(new OrderId(id), "after-purchase", "größe"), 3);

        assertThat(tags.values().values()).allMatch(value -> value.matches("[A-Za-z0-9_-]{1,256}"));
        var told = Json.MAPPER.createObjectNode();
        tags.values().forEach((name, value) -> told.putArray(name).add(value));
        var read = FollowUpTags.read(told).orElseThrow();
        assertThat(read.orderId().value()).isEqualTo(id);
        assertThat(read.attempt()).isEqualTo(3);
        assertThat(read.followUp()).isEqualTo(tags.followUp());
    }

    @Test
    void tags_of_other_messages_are_nobodys() {
        assertThat(FollowUpTags.read(Json.MAPPER.createObjectNode())).isEmpty();
    }
}
