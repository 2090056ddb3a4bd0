package io.afterorder.messages.source;

import io.afterorder.compliance.Attachment;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that a campaign attaches, good and bad. */
class AttachmentsTest {
    private static final String PDF = "%PDF-1.4\nthe lamp\n%%EOF\n";
    private static final String AT = "campaigns/after-purchase.yaml:30: files ";

    private SellerDirectory seller;

    @BeforeEach
    void a_directory_with_a_manual(@TempDir Path root) {
        seller = new SellerDirectory(root).write("campaigns/documents/lamp.pdf", PDF);
    }

    @Test
    void a_file_goes_with_the_message_of_who_bought_the_product_and_is_named_in_it() {
        attach("{skus: [LAMP-*], kind: instructions, files: {en: documents/lamp.pdf}}");
        seller.template("<p>Hello,</p>", "{{#each products}}{{#each attached}}<p>See {{file}}.</p>{{/each}}{{/each}}");

        assertThat(seller.compile()).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.samples())
                        .filteredOn(message -> message.id().equals("templates/check-up/en.hbs")).isNotEmpty()
                        .allSatisfy(message -> {
                            assertThat(message.text().orElseThrow()).contains("See lamp.pdf.");
                            assertThat(message.attachments()).containsExactly(new Attachment("lamp.pdf",
                                    "application/pdf", PDF.length(), Attachment.Kind.INSTRUCTIONS));
                        }));
    }

    @Test
    void another_product_and_another_language_get_the_message_without_it() {
        attach("{skus: [CHAIR-*], kind: instructions, files: {en: documents/lamp.pdf}}, "
                + "{kind: warranty, files: {de: documents/lamp.pdf}}");

        assertThat(seller.compile()).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.samples())
                        .allSatisfy(message -> assertThat(message.attachments()).isEmpty()));
    }

    @Test
    void the_compiled_file_has_each_content_beside_it_and_nothing_of_an_earlier_writing(@TempDir Path folder)
            throws IOException {
        attach("{kind: warranty, files: {en: documents/lamp.pdf}}");
        var file = folder.resolve("campaigns.json");
        compiled().writeTo(file);
        seller.write("campaigns/documents/lamp.pdf", PDF + PDF);
        compiled().writeTo(file);

        var compiled = CompiledFile.at(file);
        var touch = CompiledCampaigns.read(compiled).named("after-purchase").flatMap(all -> all.touch("check-up"));
        var lamp = touch.orElseThrow().enclosures().getFirst().in(Locale.UK).orElseThrow();
        assertThat(lamp).extracting(EnclosedFile::name, EnclosedFile::bytes).containsExactly("lamp.pdf",
                2L * PDF.length());
        assertThat(compiled.of(lamp)).asString(StandardCharsets.US_ASCII).isEqualTo(PDF + PDF);
        try (var files = Files.list(folder.resolve("campaigns.files"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            documents/lamp.pdff  | "documents/lamp.pdff" is not there; put the file at campaigns/documents/lamp.pdff
            ../seller.yaml       | "../seller.yaml" is not a file beside the campaign; put it into campaigns/documents and write documents/manual.pdf
            documents/../../seller.yaml | "documents/../../seller.yaml" is not a file beside the campaign; put it into campaigns/documents and write documents/manual.pdf
            /etc/hostname        | "/etc/hostname" is not a file beside the campaign; put it into campaigns/documents and write documents/manual.pdf
            documents/out.pdf    | "documents/out.pdf" is a link that leaves the folder campaigns; put the file itself there
            documents/empty.pdf  | "documents/empty.pdf" is empty; put the file there once more
            documents/half.pdf   | "documents/half.pdf" is cut off: a PDF ends with %%EOF; save it once more
            documents/photo.pdf  | "documents/photo.pdf" is named otherwise, but its content is JPEG; end its name with .jpg or put the right file there
            documents/page.pdf   | "documents/page.pdf" is named otherwise, but its content is TEXT; end its name with .txt or put the right file there
            documents/setup.pdf  | "documents/setup.pdf" is neither PDF, PNG, JPEG nor UTF-8 text by its content; save it as a PDF
            C:/lamp.pdf          | "C:/lamp.pdf" is not a file beside the campaign; put it into campaigns/documents and write documents/manual.pdf
            documents\\lamp.pdf  | "documents\\lamp.pdf" is not a file beside the campaign; put it into campaigns/documents and write documents/manual.pdf
            documents/setup.exe  | "documents/setup.exe" is neither PDF, PNG, JPEG nor UTF-8 text by its content; save it as a PDF
            documents/big.pdf    | "documents/big.pdf" has 10.1 MB; 10.0 MB may go with one message, so make it smaller
            """)
    void a_bad_file_is_named_with_its_line_and_a_remedy(String path, String error) throws IOException {
        seller.write("campaigns/documents/empty.pdf", "").write("campaigns/documents/half.pdf", "%PDF-1.4\nthe la")
                .write("other/out.pdf", PDF);
        write("photo.pdf", new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0});
        write("setup.exe", new byte[]{'M', 'Z', 0, 1});
        write("setup.pdf", new byte[]{'M', 'Z', 0, 1});
        seller.write("campaigns/documents/page.pdf", "<html><script>alert(1)</script></html>");
        write("big.pdf", (PDF + "x".repeat(10 * 1024 * 1024) + "%%EOF").getBytes(StandardCharsets.US_ASCII));
        Files.createSymbolicLink(seller.root().resolve("campaigns/documents/out.pdf"),
                seller.root().resolve("other/out.pdf"));
        attach("{kind: warranty, files: {en: " + path + "}}");

        assertThat(seller.errors()).containsExactly(AT + error);
    }

    @Test
    void files_of_one_product_that_are_too_large_together_are_refused() throws IOException {
        for (var name : List.of("one.pdf", "two.pdf")) {
            write(name, (PDF + name.repeat(900_000) + "%%EOF").getBytes(StandardCharsets.US_ASCII));
        }
        attach("{skus: [LAMP-*], kind: instructions, files: {en: documents/one.pdf}}, "
                + "{skus: [CHAIR-*], kind: instructions, files: {en: documents/one.pdf}}, "
                + "{kind: warranty, files: {en: documents/two.pdf}}");

        assertThat(seller.errors()).containsExactlyInAnyOrder(
                "campaigns/after-purchase.yaml:30: attachments of LAMP-* have 12.1 MB together in en; 10.0 MB may go "
                        + "with one message, so make them smaller or leave some out",
                "campaigns/after-purchase.yaml:30: attachments of CHAIR-* have 12.1 MB together in en; 10.0 MB may go "
                        + "with one message, so make them smaller or leave some out");
    }

    @Test
    void what_amazon_does_not_allow_and_what_a_buyer_could_not_tell_apart_is_refused() {
        seller.write("campaigns/documents/new/lamp.pdf", PDF + PDF);
        attach("{kind: other, files: {en: documents/lamp.pdf}}, "
                + "{kind: warranty, files: {en: documents/new/lamp.pdf}}");

        assertThat(seller.errors()).containsExactlyInAnyOrder(
                "campaigns/after-purchase.yaml:30: kind \"other\" does not go with the channel amazon, which lets only "
                        + "instructions, warranty papers and invoices be attached; write what it is, or leave it out",
                AT + "name two different files lamp.pdf in en; call one of them otherwise");
    }

    private void attach(String attachments) {
        seller.campaign("expiresAfter: P7D", "expiresAfter: P7D\n    attachments:\n      ["
                + attachments.replace("\n", " ") + "]");
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(seller.root().resolve("campaigns/documents/" + name), content);
    }

    private Compilation.Compiled compiled() {
        return (Compilation.Compiled) seller.compile();
    }
}
