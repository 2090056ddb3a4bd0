package io.afterorder.local.permission;

import io.afterorder.local.template.Template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call needs besides where the seller's own key encrypts what it reads or writes. The service uses the key in the
 * caller's name: DynamoDB to decrypt the table's key, SQS to make and decrypt a queue's data keys, Secrets Manager to decrypt a
 * secret (developer guides, "DynamoDB encryption at rest", "SQS key management", "Secret encryption and decryption").
 */
final class KeyNeeds {
    private final Template template;

    KeyNeeds(Template template) {
        this.template = template;
    }

    Stream<Need> of(Need need) {
        return key(need).stream().flatMap(key -> actions(need.action()).stream().map(action -> new Need(need.who(),
                action, key, Map.of("kms:ViaService", service(need.action())))));
    }

    /** A secret that is not the template's, Amazon's credentials, may be encrypted by the same key. */
    private Optional<String> key(Need need) {
        var keys = template.encryptionKeys();
        return need.action().startsWith("secretsmanager:")
                ? keys.values().stream().findFirst()
                : Optional.ofNullable(keys.get(need.resource().replaceFirst("/index/.*", "")));
    }

    private static List<String> actions(String action) {
        return switch (action) {
            case "sqs:SendMessage" -> List.of("kms:GenerateDataKey", "kms:Decrypt");
            case "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes" -> List.of();
            default -> List.of("kms:Decrypt");
        };
    }

    private String service(String action) {
        return "%s.%s.amazonaws.com".formatted(action.substring(0, action.indexOf(':')),
                template.deployment().region());
    }
}
