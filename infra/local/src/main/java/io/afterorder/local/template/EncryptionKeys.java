package io.afterorder.local.template;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With which keys of the seller's own the template's data is encrypted at rest. */
final class EncryptionKeys {
    private EncryptionKeys() {}

    /** The keys' ARNs, by the ARN of what they encrypt. What is encrypted by AWS's own keys is not in it. */
    static Map<String, String> of(Resources resources, LocalReferences references) {
        return Stream.of("AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::SecretsManager::Secret")
                .flatMap(resources::ofType).flatMap(resource -> key(resource.type(), resource.properties()).stream()
                        .map(key -> Map.entry(references.attribute(resource, "Arn"), key)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> key(String type, Section properties) {
        return switch (type) {
            case "AWS::DynamoDB::Table" -> properties.section("SSESpecification").text("KMSMasterKeyId");
            case "AWS::SQS::Queue" -> properties.text("KmsMasterKeyId");
            default -> properties.text("KmsKeyId");
        };
    }
}
