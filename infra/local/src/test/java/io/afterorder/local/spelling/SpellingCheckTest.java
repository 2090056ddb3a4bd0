package io.afterorder.local.spelling;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Severity;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation.Compiled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class SpellingCheckTest {
    private final SpellingCheck check = new SpellingCheck(WordList.EMPTY);

    @Test
    void the_messages_that_ship_are_spelt_rightly() throws IOException {
        var files = Path.of(System.getProperty("afterorder.home", "."), "shared/messages/src/main/resources");
        var words = Files.exists(files.resolve(WordList.FILE_NAME))
                ? WordList.read(files.resolve(WordList.FILE_NAME))
                : WordList.EMPTY;
        var samples = ((Compiled) CampaignCompiler.compile(files)).samples();

        assertThat(samples).extracting(message -> message.locale().getLanguage()).contains("en", "de");
        assertThat(samples.stream().flatMap(new SpellingCheck(words)::findings))
                .extracting(Finding::excerpt, Finding::fix)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, You will recieve it tomorrow., recieve", "en-US, The colour of the shade., colour",
            "en-GB, The color of the shade., color", "de, Ihre Bestelung ist unterwegs., Bestelung",
            "fr, Votre comande est en route., comande", "es, Su pedidoo llega hoy., pedidoo",
            "it, Il suo ordne arriva oggi., ordne"})
    void a_word_of_no_dictionary_is_found(String language, String text, String word) {
        assertThat(wrong(language, text)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"en, The colour and the color aren't the seller's.", "en, Write to us about order 302-1234567-7654321.",
            "en, See www.example-shopp.com/recieve or https://recieve.example now.", "en, Hello Xiomara Qvist!",
            "en, We gave it to Xiomara yesterday.", "en, The manual is a PDF or a DXFG.",
            "de, Die Lampenschirmmontage ist einfach.", "de, Sehr geehrte Frau Wuttkowiak,",
            "fr, L'adresse de l'acheteur.",
            "it, L'indirizzo dell'ordine."})
    void names_addresses_compounds_and_abbreviations_are_left_alone(String language, String text) {
        assertThat(wrong(language, text)).isEmpty();
    }

    @Test
    void the_warning_gives_the_word_its_place_and_what_was_meant() {
        assertThat(check.findings(message("en", "You will recieve it tomorrow."))).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("style.spelling");
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.excerpt()).isEqualTo("You will recieve it tomorrow.");
                    assertThat(finding.why()).isEqualTo("\"recieve\" stands in no dictionary of English.");
                    assertThat(finding.fix()).contains("\"receive\"", "words.txt");
                });
    }

    @Test
    void the_product_and_the_brand_may_be_called_as_they_like() {
        var message = Message.of(Channel.AMAZON, "INVOICE", Locale.ENGLISH).text("The zzorblamp of lumifixx is here.")
                .order(new OrderFacts("302-1234567-7654321", "A1F83G8C2ARO7P", Locale.UK,
                        List.of(new OrderFacts.Item("B000000000", "X-1", "Zzorblamp, blue", List.of()))))
                .seller(new SellerFacts("Lumifixx", "lumifixx.example", List.of(), "")).build();

        assertThat(check.findings(message)).isEmpty();
    }

    @Test
    void the_sellers_own_words_are_right(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("words.txt"), "# ours\nfrobnik  # a tool\n");

        assertThat(
                new SpellingCheck(WordList.read(file)).misspellings(message("en", "Turn the Frobnik and the gadgett.")))
                .extracting(Misspelling::word).containsExactly("gadgett");
    }

    @Test
    void a_language_without_a_dictionary_is_named_and_not_guessed_at() {
        assertThat(wrong("ja", "ご注文の商品について")).isEmpty();
        assertThat(check.withoutDictionary()).containsExactly(Locale.JAPANESE);
    }

    @Test
    void a_message_in_another_language_than_it_says_is_not_read_word_by_word() {
        assertThat(wrong("de", "Please find the manual of your lamp attached and write to us if anything is missing."))
                .isEmpty();
    }

    private List<String> wrong(String language, String text) {
        return check.misspellings(message(language, text)).stream().map(Misspelling::word).toList();
    }

    private static Message message(String language, String text) {
        return Message.of(Channel.AMAZON, "INVOICE", Locale.forLanguageTag(language)).text(text).build();
    }
}
