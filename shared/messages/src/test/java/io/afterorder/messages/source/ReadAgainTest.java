package io.afterorder.messages.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ReadAgainTest {
    @Test
    void an_edit_is_read_and_what_was_not_edited_is_as_before(@TempDir Path root) {
        var seller = new SellerDirectory(root);
        var first = Draft.read(root);
        seller.template("Hello", "Good day");
        var second = first.readAgain(root);
        assertThat(second.templates()).hasSameSizeAs(first.templates()).isNotEqualTo(first.templates())
                .isEqualTo(Draft.read(root).templates());
    }

    @Test
    void an_error_comes_and_goes_with_the_edit(@TempDir Path root) {
        var seller = new SellerDirectory(root);
        var broken = Draft.read(seller.template("{{orderId}}", "{{ordrId}}").root());
        assertThat(broken.errors()).isNotEmpty();
        assertThat(broken.readAgain(root).errors()).isEqualTo(broken.errors());
        assertThat(broken.readAgain(seller.write("templates/check-up/en.hbs", SellerDirectory.TEMPLATE).root())
                .errors()).isEmpty();
    }

    @Test
    void a_theme_that_goes_is_missed_by_templates_that_were_not_edited(@TempDir Path root) throws Exception {
        var good = Draft.read(new SellerDirectory(root).root());
        assertThat(good.errors()).isEmpty();
        Files.delete(root.resolve("themes/amazon-plain.hbs"));
        assertThat(good.readAgain(root).errors()).isNotEmpty().isEqualTo(Draft.read(root).errors());
    }
}
