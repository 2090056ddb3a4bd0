package io.afterorder.aws.scheduler;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.afterorder.aws.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FollowUpWakeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}|$.orderId",
            "{'orderId':'1','campaign':'c','touch':7,'due':'2026-01-01T00:00:00Z'}|$.touch",
            "{'orderId':'1','campaign':'c','touch':'t','due':'tomorrow'}|$.due: \"tomorrow\"",
            "{'orderId':'1 2','campaign':'c','touch':'t','due':'2026-01-01T00:00:00Z'}|\"1 2\" is no order id"})
    void an_input_that_no_schedule_of_ours_has_is_refused_by_its_field(String input, String message)
            throws JsonProcessingException {
        var json = Json.MAPPER.readTree(input.replace('\'', '"'));

        assertThatThrownBy(() -> FollowUpWake.read(json)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
