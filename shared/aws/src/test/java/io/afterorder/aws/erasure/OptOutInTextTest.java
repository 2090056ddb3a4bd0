package io.afterorder.aws.erasure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OptOutInTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"buyer-opted-out\"}", "{\"type\" : \"buyer-opted-out\",",
            "{\"why\":\"no\",\"body\":\"{\\\"type\\\":\\\"buyer-opted-out\\\"}\"}",
            "{\"diagnosticCode\":\"smtp; 550 5.7.1 The buyer opted out from receiving this message\"}"})
    void is_an_events_or_a_bounces(String message) {
        assertThat(OptOutInText.isIn(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"why\":\"write one of confirmed, buyer-opted-out, buyer-opted-in\"}",
            "{\"type\":\"buyer-opted-in\"}", "{\"detail\":\"they opted out\"}"})
    void is_not_what_merely_names_it(String message) {
        assertThat(OptOutInText.isIn(message)).isFalse();
    }
}
