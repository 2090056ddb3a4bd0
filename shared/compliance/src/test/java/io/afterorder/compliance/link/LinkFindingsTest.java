package io.afterorder.compliance.link;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.RuleCatalogue;
import io.afterorder.compliance.RuleEntry;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.toBuyer;
import static org.assertj.core.api.Assertions.assertThat;

/** What a seller reads of a link that is barred, and which words of a letter are links at all. */
class LinkFindingsTest {
    private static List<Finding> found(Rule rule, MessageBuilder letter) {
        var message = letter.build();
        return rule.check(message).toList();
    }

    @Test
    void every_link_rule_of_the_catalogue_has_a_class() {
        assertThat(LinkRules.all().stream().map(Rule::id).collect(Collectors.toSet()))
                .isEqualTo(RuleCatalogue.entries().stream().map(RuleEntry::id).filter(id -> id.startsWith("link."))
                        .collect(Collectors.toSet()));
    }

    @Nested
    class An_address_in_running_text {
        private final Rule rule = new ExternalLinkRule();

        @ParameterizedTest
        @CsvSource({"See brasslamps.com today, https://brasslamps.com", "See www.lamps.de/a., https://www.lamps.de/a",
                "(http://lamps.example.de/a), http://lamps.example.de/a", "now on bit.ly/3x!, https://bit.ly/3x",
                "Our x-y.shop is open, https://x-y.shop", "1.lamps24.net, https://1.lamps24.net",
                "At HARBOR.CO.UK, https://HARBOR.CO.UK"})
        void is_shown_as_a_client_would_open_it(String words, String excerpt) {
            assertThat(found(rule, toBuyer().text(words))).extracting(Finding::excerpt).containsExactly(excerpt);
        }

        @Test
        void is_the_sellers_own_site_whatever_its_ending() {
            var seller = new SellerFacts("Harbor", "www.harbor.lamps", List.of(), "");

            assertThat(found(rule, toBuyer().seller(seller).text("We are harbor.lamps now"))).hasSize(1);
            assertThat(found(rule, toBuyer().text("We are harbor.lamps now"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Write to crew @ brasslamps.com", "crew (at) brasslamps.com", "crew@brasslamps.com"})
        void is_none_within_an_email_address(String words) {
            assertThat(found(rule, toBuyer().text(words))).isEmpty();
        }

        @Test
        void may_have_a_scheme_and_no_full_stop() {
            assertThat(found(new MalformedLinkRule(), toBuyer().text("See https://intranet/page for it")))
                    .extracting(Finding::excerpt, Finding::where)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("https://intranet/page", Where.TEXT));
        }

        @Test
        void is_one_with_the_link_that_shows_it() {
            assertThat(found(rule, saying("<a href='https://www.brasslamps.com/'>www.brasslamps.com</a>")))
                    .extracting(Finding::excerpt).containsExactly("https://www.brasslamps.com/");
        }
    }

    @Test
    void a_link_that_leads_nowhere_is_shown_by_its_words() {
        assertThat(found(new MalformedLinkRule(), saying("<a href=''>Your manual</a>"))).extracting(Finding::excerpt)
                .containsExactly("Your manual");
        assertThat(found(new MalformedLinkRule(), saying("<a href='gp/help'>Your manual</a>")))
                .extracting(Finding::excerpt).containsExactly("gp/help");
    }

    @Nested
    class A_link_to_opt_out {
        private final Rule rule = new OptOutLinkRule();

        @Test
        void is_shown_by_its_words_or_where_it_has_none_by_its_address() {
            assertThat(found(rule, saying("<a href='https://lamps.example.net/optout'>Bye</a>")))
                    .extracting(Finding::excerpt).containsExactly("Bye");
            assertThat(found(rule, saying("<a href='https://lamps.example.net/optout'></a>")))
                    .extracting(Finding::excerpt).containsExactly("https://lamps.example.net/optout");
        }

        @ParameterizedTest
        @CsvSource({"mailto:unsubscribe@lamps.example.net, 1", "mailto:crew@lamps.example.net?subject=unsubscribe, 1",
                "mailto:crew@lamps.example.net, 0", "javascript:unsubscribe(), 0",
                "https://unsub.lamps.example.net/, 1"})
        void may_lead_to_a_mailbox_but_not_to_a_script(String href, int findings) {
            assertThat(found(rule, saying("<a href='" + href + "'>Click</a>"))).hasSize(findings);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
                "To unsubscribe, click <a href='https://www.amazon.com/x'>here</a>. | 1",
                "Click <a href='https://www.amazon.com/x'>here</a> to unsubscribe. | 1",
                "See <a href='https://www.amazon.com/x'>the guide</a>. Others unsubscribe. | 0",
                "Others unsubscribe. See <a href='https://www.amazon.com/x'>the guide</a>. | 0",
                "To unsubscribe, <a href='https://www.amazon.com/x'></a> | 0"})
        void is_told_by_its_own_sentence_alone(String words, int findings) {
            assertThat(found(rule, saying(words))).hasSize(findings);
        }
    }
}
