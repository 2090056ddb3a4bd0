package io.afterorder.local.permission;

import io.afterorder.aws.Once;
import io.afterorder.local.run.Project;
import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.FunctionDefinition;
import io.afterorder.local.template.RoleDefinition;
import io.afterorder.local.template.Statement;
import io.afterorder.local.template.Template;
import io.afterorder.local.template.TemplateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the roles of template.yaml allow is what the functions need: no more, no less. */
class LeastPrivilegeTest {
    private static final Once<EveryPath> WALKED = new Once<>(LeastPrivilegeTest::walk);
    private static final String TABLE = "arn:aws:dynamodb:eu-central-1:000000000000:table/afterorder-OrdersTable";
    private static final String KEY = "arn:aws:kms:eu-central-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    /** Streams of a log and schedules of a group are made as the stack runs; only what holds them has a name before. */
    private static final Pattern NAMELESS = Pattern.compile("(:log-group:[^*]+:|:schedule/[^*]+/)\\*$");

    @TempDir
    private static Path folder = Path.of("");

    @Test
    void every_permission_that_is_needed_is_there_and_every_one_that_is_there_is_needed() {
        assertThat(new Privileges(template()).findings(needs())).isEmpty();
    }

    @Test
    void with_a_key_of_the_sellers_the_roles_may_use_it_as_far_as_they_must_and_for_nothing_else() {
        var encrypted = resolved(Project.home().resolve("template.yaml"), Map.of("EncryptionKeyArn", KEY));
        var keys = new KeyNeeds(encrypted);
        var all = needs().stream().flatMap(need -> Stream.concat(Stream.of(need), keys.of(need))).toList();

        assertThat(new Privileges(encrypted).findings(all)).isEmpty();
        assertThat(new Privileges(template()).findings(all)).hasSizeGreaterThan(5)
                .allSatisfy(finding -> assertThat(finding).contains("needs kms:", KEY, "does not allow"));
        assertThat(new Privileges(encrypted).findings(needs())).hasSizeGreaterThan(5)
                .allSatisfy(finding -> assertThat(finding).contains("allows kms:", KEY, "which nothing needed"));
    }

    @Test
    void with_a_key_of_the_sellers_nothing_is_encrypted_by_another() {
        var encrypted = resolved(Project.home().resolve("template.yaml"), Map.of("EncryptionKeyArn", KEY));

        assertThat(template().encryptionKeys()).isEmpty();
        assertThat(encrypted.encryptionKeys()).hasSize(4).allSatisfy((_, key) -> assertThat(key).isEqualTo(KEY));
        assertThat(encrypted.encryptionKeys()).containsKeys(TABLE, encrypted.secrets().getFirst().arn(),
                encrypted.queue("OrderEventsQueue").arn(), encrypted.queue("DeadLetterQueue").arn());
    }

    @Test
    void each_function_has_a_role_of_its_own_to_which_neither_sam_nor_aws_adds_anything() {
        assertThat(template().functions()).extracting(FunctionDefinition::roleArn).doesNotHaveDuplicates()
                .allSatisfy(template()::roleOfArn);
    }

    @Test
    void nothing_is_allowed_on_everything() {
        assertThat(template().roles().stream().flatMap(Allowance::of)).allSatisfy(allowance -> {
            assertThat(allowance.action()).doesNotContain("*");
            assertThat(NAMELESS.matcher(allowance.resource()).replaceFirst("")).doesNotContain("*").isNotBlank();
        });
    }

    @Test
    void one_permission_less_in_the_template_is_named_with_function_action_and_resource() throws IOException {
        var without = changed(text -> text.replace("[dynamodb:Query, dynamodb:PartiQLSelect, dynamodb:PutItem, ",
                "[dynamodb:Query, dynamodb:PutItem, "));

        assertThat(new Privileges(without).findings(needs())).containsExactly("OrderEventsFunction needs"
                + " dynamodb:PartiQLSelect on " + TABLE + ", which its role does not allow");
    }

    @Test
    void one_permission_more_in_the_template_is_named_with_role_action_and_resource() throws IOException {
        var with = changed(text -> text.replace("[dynamodb:Query, dynamodb:PartiQLSelect, dynamodb:PutItem, ",
                "[dynamodb:Query, dynamodb:PartiQLSelect, dynamodb:GetItem, dynamodb:PutItem, "));

        assertThat(new Privileges(with).findings(needs())).singleElement().asString()
                .matches("OrderEventsFunctionRole \\(template.yaml:\\d+, Orders\\) allows dynamodb:GetItem on "
                        + TABLE + ", which nothing needed");
    }

    @Test
    void whichever_permission_is_taken_away_it_is_missed() {
        for (var role : template().roles()) {
            for (var statement : role.statements()) {
                for (var action : statement.actions()) {
                    assertThat(new Privileges(template(), rolesWithout(role, statement, action)).findings(needs()))
                            .as(role.logicalId() + " without " + action).isNotEmpty()
                            .allSatisfy(finding -> assertThat(finding).contains(action, "does not allow"));
                }
            }
        }
    }

    @Test
    void a_mail_from_another_address_is_not_allowed_though_its_identity_is() {
        var sent = needs().stream().filter(need -> need.action().equals("ses:SendEmail")).findFirst().orElseThrow();
        var other = new Need(sent.who(), sent.action(), sent.resource(),
                Map.of("ses:FromAddress", "chief@hearthline.example"));

        assertThat(new Privileges(template()).findings(Stream.concat(needs().stream(), Stream.of(other)).toList()))
                .containsExactly("SendFollowUpFunction needs ses:SendEmail on " + sent.resource()
                        + ", which its role does not allow");
    }

    private static List<RoleDefinition> rolesWithout(RoleDefinition role, Statement statement, String action) {
        var actions = statement.actions().stream().filter(each -> !each.equals(action)).toList();
        var statements = new ArrayList<>(role.statements());
        statements.set(statements.indexOf(statement), new Statement(statement.sid(), actions, statement.resources(),
                statement.conditions(), statement.line()));
        var roles = new ArrayList<>(template().roles());
        roles.set(roles.indexOf(role), new RoleDefinition(role.logicalId(), role.arn(), statements));
        return roles;
    }

    /** The template with something changed in its text, for the same deployment. */
    private static Template changed(UnaryOperator<String> change) throws IOException {
        var text = Files.readString(Project.home().resolve("template.yaml"));
        assertThat(change.apply(text)).isNotEqualTo(text);
        var file = Files.writeString(folder.resolve("template.yaml"), change.apply(text));
        return resolved(file, Map.of());
    }

    private static Template resolved(Path file, Map<String, String> more) {
        var parameters = new HashMap<>(template().deployment().parameters());
        parameters.putAll(more);
        return TemplateFile.read(file).resolve(Deployment.local(parameters), URI.create("http://localhost:9324"));
    }

    private static Template template() {
        return WALKED.get().template();
    }

    private static List<Need> needs() {
        var calls = new CallsNeeds(template());
        return Stream.concat(WALKED.get().calls().stream().flatMap(calls::of), LambdasNeeds.of(template())).distinct()
                .toList();
    }

    private static EveryPath walk() {
        try {
            return EveryPath.walked(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
