package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The theme for customers of the seller's own shop. */
class BrandThemeTest {
    @Test
    void the_page_tells_its_language_and_direction() throws Exception {
        assertThat(page(Locale.GERMANY, Map.of()).root().selectFirst("html").attributes().html())
                .isEqualTo(" lang=\"de-DE\" dir=\"ltr\"");
        assertThat(page(Locale.of("ar"), Map.of()).selectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void the_preheader_is_hidden_and_comes_first() throws Exception {
        var body = page(Locale.UK, Map.of()).body();

        assertThat(body.child(0).text()).isEqualTo("What is in it");
        assertThat(body.child(0).attr("style")).startsWith("display:none");
    }

    @Test
    void a_logo_has_size_and_alternative_text_and_is_no_link() throws Exception {
        var logo = page(Locale.UK, Map.of("logo", true, "logoLink", "https://example.com/logo.png", "logoAlt", "Brand",
                "logoWidth", 160, "logoHeight", 40)).selectFirst("img");

        assertThat(logo.attr("width") + "x" + logo.attr("height") + " " + logo.attr("alt")).isEqualTo("160x40 Brand");
        assertThat(logo.closest("a")).isNull();
    }

    @Test
    void a_small_screen_shows_one_column_and_a_dark_one_dark_colours() throws Exception {
        var page = page(Locale.UK, Map.of());

        assertThat(page.selectFirst("meta[name=viewport]").attr("content")).contains("width=device-width");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.selectFirst("style").data()).contains("max-width: 600px", "prefers-color-scheme: dark");
    }

    private static Document page(Locale locale, Map<String, Object> more) throws Unrenderable, IOException {
        var theme = Files.readString(Path.of("src/main/resources/themes/brand.hbs"));
        var file = "templates/x/" + locale.getLanguage() + ".hbs";
        var source = new TemplateSource("x", Locale.of(locale.getLanguage()), "brand", Set.of(), Optional.empty(),
                new Part(file, 1, "Hello"), Optional.of(new Part(file, 2, "What is in it")),
                new Part(file, 4, "<p>Hello</p>"));
        var values = new HashMap<String, Object>(more);
        values.put("brand", "Brand");
        return Jsoup.parse(Templates.of(List.of(source), Map.of("brand", theme), Phrases.NONE).find("x", locale)
                .orElseThrow().fill(new Model(values, locale, ZoneOffset.UTC)).html());
    }
}
