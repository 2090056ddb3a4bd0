package io.afterorder.local.template;

import io.afterorder.local.template.FunctionDefinition.AsynchronousInvocation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes typed definitions of resources. The defaults are those of SAM, SQS and Lambda. */
final class Definitions {
    private final LocalReferences references;

    Definitions(LocalReferences references) {
        this.references = references;
    }

    FunctionDefinition function(Resource resource) {
        var properties = resource.properties();
        var name = references.name(resource);
        var triggers = Triggers.of(properties.section("Events"));
        return new FunctionDefinition(resource.logicalId(), name, references.functionArn(name),
                properties.text("Role").orElseGet(() -> references.generatedRole(resource.logicalId())),
                properties.requiredText("Handler"), properties.text("CodeUri"),
                properties.section("Environment").section("Variables").allTexts(),
                Duration.ofSeconds(properties.integer("Timeout").orElse(3)),
                properties.integer("MemorySize").orElse(128), triggers.queues(), triggers.schedules(),
                properties.optionalSection("EventInvokeConfig").map(Definitions::asynchronous)
                        .orElse(AsynchronousInvocation.DEFAULT),
                properties.line());
    }

    private static AsynchronousInvocation asynchronous(Section config) {
        return new AsynchronousInvocation(
                config.integer("MaximumRetryAttempts").orElse(AsynchronousInvocation.DEFAULT.maximumRetries()),
                config.text("MaximumEventAgeInSeconds").map(Long::parseLong).map(Duration::ofSeconds)
                        .orElse(AsynchronousInvocation.DEFAULT.maximumAge()),
                config.section("DestinationConfig").optionalSection("OnFailure")
                        .map(failure -> failure.requiredText("Destination")));
    }

    QueueDefinition queue(Resource resource) {
        var properties = resource.properties();
        return new QueueDefinition(resource.logicalId(), references.name(resource),
                references.attribute(resource, "Arn"), references.ref(resource),
                Duration.ofSeconds(properties.integer("VisibilityTimeout").orElse(30)),
                Duration.ofSeconds(properties.integer("MessageRetentionPeriod").orElse(345_600)),
                Duration.ofSeconds(properties.integer("DelaySeconds").orElse(0)),
                properties.optionalSection("RedrivePolicy")
                        .map(redrive -> new QueueDefinition.Redrive(redrive.requiredText("deadLetterTargetArn"),
                                redrive.integer("maxReceiveCount")
                                        .orElseThrow(() -> redrive.missing("maxReceiveCount")))));
    }

    TableDefinition table(Resource resource) {
        var properties = resource.properties();
        Map<String, String> types = new LinkedHashMap<>();
        properties.sections("AttributeDefinitions").forEach(
                attribute -> types.put(attribute.requiredText("AttributeName"),
                        attribute.requiredText("AttributeType")));
        return new TableDefinition(resource.logicalId(), references.name(resource),
                references.attribute(resource, "Arn"), types, key(properties),
                properties.sections("GlobalSecondaryIndexes").stream().map(Definitions::index).toList(),
                timeToLive(properties));
    }

    private static TableDefinition.Index index(Section index) {
        var projection = index.section("Projection");
        return new TableDefinition.Index(index.requiredText("IndexName"), key(index),
                projection.text("ProjectionType").orElse("KEYS_ONLY"), projection.texts("NonKeyAttributes"));
    }

    private static TableDefinition.Key key(Section owner) {
        Map<String, String> names = new LinkedHashMap<>();
        owner.sections("KeySchema")
                .forEach(part -> names.put(part.requiredText("KeyType"), part.requiredText("AttributeName")));
        var partition = names.get("HASH");
        if (partition == null) {
            throw owner.missing("KeySchema with a HASH key");
        }
        return new TableDefinition.Key(partition, Optional.ofNullable(names.get("RANGE")));
    }

    private static Optional<String> timeToLive(Section properties) {
        return properties.optionalSection("TimeToLiveSpecification").filter(ttl -> ttl.flag("Enabled"))
                .map(ttl -> ttl.requiredText("AttributeName"));
    }

    SecretDefinition secret(Resource resource) {
        var properties = resource.properties();
        return new SecretDefinition(resource.logicalId(), references.attribute(resource, "Arn"),
                properties.text("SecretString"),
                properties.section("GenerateSecretString").integer("PasswordLength").orElse(32));
    }
}
