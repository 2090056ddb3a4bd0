package io.afterorder.local.campaigns;

import io.afterorder.messages.campaign.CompiledCampaigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_small_directory() throws IOException {
        write("seller.yaml", "brand: Example\n");
        write("themes/amazon-plain.hbs", "<html lang=\"{{language}}\"><body>{{body}}</body></html>");
        write("templates/check-up/en.hbs", """
                subject: Your order {{orderId}}
                ---
                <p>Here is how to fit the shade of {{list products}}: turn it to the left until it clicks.</p>
                """);
        write("campaigns/care.yaml", """
                id: care
                orders: {channel: amazon}
                sendingHours: {from: "09:00", to: "18:00"}
                touches:
                  - id: check-up
                    purpose: PRODUCT_DOCUMENTS
                    trigger: delivered
                    delay: P18D
                    template: check-up
                    review: never
                    expiresAfter: P7D
                """);
    }

    @Test
    void check_says_that_good_files_are_good() {
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out).hasToString("1 campaign, 1 template: good" + System.lineSeparator());
    }

    @Test
    void check_names_every_error_and_exits_with_2() throws IOException {
        write("campaigns/care.yaml", Files.readString(folder.resolve("campaigns/care.yaml")).replace("P18D", "2 dayz"));

        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(
                "campaigns/care.yaml:8: delay \"2 dayz\" is not a duration; write P2D or PT48H", "1 error");
    }

    @Test
    void compile_writes_the_file_that_the_functions_read() {
        var file = folder.resolve("compiled.json");

        assertThat(run("compile", folder.toString(), "-o", file.toString())).isZero();
        assertThat(CompiledCampaigns.read(file).named("care")).isPresent();
    }

    @Test
    void compile_writes_nothing_where_a_file_is_broken() throws IOException {
        write("seller.yaml", "brand:\n");
        var file = folder.resolve("compiled.json");

        assertThat(run("compile", folder.toString(), "-o", file.toString())).isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    private int run(String... arguments) {
        return new CommandLine(new CampaignsCommand()).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }
}
