package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema by which an editor helps agrees with the compiler. */
class CampaignSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(CampaignSchemaTest.class.getResourceAsStream("/campaign.schema.json"));

    @Test
    void the_campaigns_that_ship_and_the_one_of_the_tests_are_good() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/campaigns"))) {
            for (var file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
                assertThat(schema.validate(json(Files.readString(file)))).as(file.toString()).isEmpty();
            }
        }
        assertThat(schema.validate(json(SellerDirectory.CAMPAIGN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            delay: P6D             | delay: 2 dayz
            delay: P6D             | dely: P6D
            trigger: delivered     | trigger: arrived
            purpose: REVIEW_REQUEST | purpose: THANKS
            review: always         | review: never
            review: if-never-asked | review: always
            id: check-up           | id: Check Up
            channel: amazon        | channel: ebay
            trigger: delivered     | trigger: {problem: stolen}
            trigger: delivered     | trigger: {}
            fulfilment: [merchant] | skus: ["LAMP-[0-9]"]
            fulfilment: [merchant] | skus: ["*"]
            fulfilment: [merchant] | value: {min: 9}
            fulfilment: [merchant] | quantity: {}
            fulfilment: [merchant] | buyers: old
            priority: 100          | exclusive: maybe
            priority: 100          | enabled: maybe
            review: always         | enabled: maybe
            [DE, UK]               | [DE, GB]
            perOrder: 2            | perOrder: 5
            from: "09:00"          | from: 9 am
            [monday, friday]       | [monday, fryday]
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | []
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | [{from: "10:00"}]
            sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]} | attachments: []
            sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]} | attachments: [{kind: manual, files: {en: a.pdf}}]
            sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]} | attachments: [{kind: invoice, files: {en: ../a.pdf}}]
            sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]} | attachments: [{kind: invoice, files: {en: a.exe}}]
            sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]} | variants: [{id: a, weight: 1, subject: Hello}, {id: b, weight: 1}]
            priority: 100          | priority: high
            """)
    void what_the_compiler_refuses_the_schema_refuses(String words, String others) {
        assertThat(schema.validate(json(SellerDirectory.CAMPAIGN.replace(words, others)))).isNotEmpty();
    }

    private static JsonNode json(String yaml) {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }
}
