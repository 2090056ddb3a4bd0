package io.afterorder.aws;

import io.afterorder.domain.followup.FollowUpKey;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** A function's jar holds the clients of those services only that it calls. */
class FewJarsTest {
    @Test
    void orders_open_without_the_clients_of_the_other_services() throws Exception {
        try (var jars = without("/scheduler-", "/sesv2-", "/sqs-")) {
            open(jars, "io.afterorder.aws.dynamodb.DynamoDbOrders");
        }
    }

    @Test
    void schedules_and_dead_letters_open_without_the_mail_service() throws Exception {
        try (var jars = without("/sesv2-")) {
            open(jars, "io.afterorder.aws.scheduler.EventBridgeSchedules");
            open(jars, "io.afterorder.aws.sqs.SqsDeadLetters");
        }
    }

    @Test
    void tags_are_read_without_the_mail_services_client() throws Exception {
        try (var jars = without("/sesv2-", "/scheduler-", "/sqs-")) {
            var tags = jars.loadClass("io.afterorder.aws.ses.FollowUpTags");
            assertThatCode(() -> tags.getMethod("of", jars.loadClass(FollowUpKey.class.getName()), int.class))
                    .doesNotThrowAnyException();
        }
    }

    private static void open(ClassLoader jars, String adapter) throws ReflectiveOperationException {
        var clients = jars.loadClass(AwsClients.class.getName());
        var opened = clients.getMethod("from", Map.class).invoke(null,
                Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret"));
        var client = jars.loadClass(adapter).getMethod("client", clients).invoke(null, opened);

        assertThat(client).isInstanceOf(AutoCloseable.class);
        assertThatCode(() -> ((AutoCloseable) client).close()).doesNotThrowAnyException();
    }

    private static URLClassLoader without(String... jars) {
        var kept = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(jars).noneMatch(entry::contains)).map(FewJarsTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(kept, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
