package io.afterorder.compliance.language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** No text makes a rule throw, or take more than time linear in its length. */
class RobustnessTest {
    @Property(tries = 200)
    void any_text_is_read(@ForAll String subject, @ForAll String body) {
        assertThatCode(() -> Letters.blocking(Letters.amazon("REVIEW_REQUEST", "en-US").subject(subject).text(body)
                .order(Letters.order("de-DE", body)).build())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "five ", "not review ", ", ", "f i v e ", "星", "レビュー", "お", "\uD83D", "1.", "★ ",
            "review gift card not ", "e\u0301\u0302\u0303", "if you are happy "})
    void two_hundred_kilobytes_of_the_same_take_seconds(String piece) {
        var text = piece.repeat(200_000 / piece.length());
        var message = Letters.amazon("REVIEW_REQUEST", "ja-JP").text(text)
                .order(Letters.order("en-US", text.substring(0, 500)))
                .build();

        assertTimeout(Duration.ofSeconds(20), () -> Letters.blocking(message));
    }

    @Test
    void a_message_without_words_breaks_nothing() {
        assertThatCode(() -> Letters.blocking(Letters.amazon("", "und").subject("").build()))
                .doesNotThrowAnyException();
    }
}
