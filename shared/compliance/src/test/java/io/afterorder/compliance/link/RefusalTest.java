package io.afterorder.compliance.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTest {
    @ParameterizedTest
    @ValueSource(strings = {"No messages", "No messages please", "Remove me", "Remove me please", "Stop writing",
            "Leave the list", "Please leave the mailing list", "Message preferences", "Stop these messages"})
    void few_words_are_enough_where_they_are_a_link(String link) {
        assertThat(Refusal.isSaidBy(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No error messages", "No messages?", "Messages", "No lamp", "Remove it", "About me",
            "Stop writing this message", "Send us a message", "Lamp preferences"})
    void words_that_name_another_thing_are_not(String link) {
        assertThat(Refusal.isSaidBy(link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ne plus être contacté", "Ne plus jamais être contacté", "I want no messages",
            "Write to me no more", "I no longer want messages", "Take my name off the list", "Stop sending me letters",
            "Never bother me", "We would rather not hear from you", "Nous ne souhaitons pas être contactés"})
    void a_sentence_refuses_messages(String sentence) {
        assertThat(Refusal.isSaidIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp is no longer made", "Nous ne pouvons plus vous écrire avant lundi",
            "To stop it send us a message", "Tell me more", "My lamp is here", "No messages",
            "Do not hesitate to write"})
    void a_sentence_that_denies_or_ends_another_thing_does_not(String sentence) {
        assertThat(Refusal.isSaidIn(sentence)).isFalse();
    }
}
