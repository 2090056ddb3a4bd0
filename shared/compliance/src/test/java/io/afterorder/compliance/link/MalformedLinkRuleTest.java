package io.afterorder.compliance.link;

import io.afterorder.compliance.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.afterorder.compliance.Letters.saying;
import static org.assertj.core.api.Assertions.assertThat;

class MalformedLinkRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://bit.ly/3x | Write the address that the short link leads to.",
            "https://bit.ly/3 x | Write the address that the short link leads to.",
            "data:text/html,hi | Attach the file, or write the https address of a page that shows it.",
            "https://www.amazon.com/a b | Write %20 for each blank in the address.",
            "https://www.amazon.com/a\\b | Write the whole address of the page, from https:// on.",
            "https://intranet/a b | Write the whole address of the page, from https:// on.",
            "http:///x | Write the whole address of the page, from https:// on.",
            "gp/help | Write the whole address of the page, from https:// on.",
            "gp/help me | Write the whole address of the page, from https:// on.",
            "javascript:void(0) | Write the https address of a page, or take the link out.",
            "ftp:///x | Write the https address of a page, or take the link out."})
    void the_seller_reads_how_to_mend_the_link(String href, String fix) {
        var message = saying("<a href=\"" + href + "\">Details</a>").build();

        assertThat(new MalformedLinkRule().check(message)).extracting(Finding::fix).containsExactly(fix);
    }
}
