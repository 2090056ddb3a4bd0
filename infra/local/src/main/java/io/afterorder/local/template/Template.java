package io.afterorder.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A SAM template, resolved for one deployment.
 *
 * @param parameters        the parameters' values, lists joined by commas
 * @param scheduleGroups    names of EventBridge Scheduler's groups
 * @param configurationSets names of SES's configuration sets
 * @param encryptionKeys    the seller's own keys, by the ARN of what they encrypt; empty where AWS's keys do
 * @param outputs           what the stack gives to its users, by name
 */
public record Template(Path file, Deployment deployment, Map<String, String> parameters,
        List<FunctionDefinition> functions, List<QueueDefinition> queues, List<TableDefinition> tables,
        List<RuleDefinition> rules, List<RoleDefinition> roles, List<SecretDefinition> secrets,
        List<String> scheduleGroups,
        List<String> configurationSets, Map<String, String> encryptionKeys, Map<String, String> outputs) {

    /** The function of that logical id, or an error that names those there are. */
    public FunctionDefinition function(String logicalId) {
        return functions.stream().filter(function -> function.logicalId().equals(logicalId)).findFirst()
                .orElseThrow(() -> unknown("function", logicalId,
                        functions.stream().map(FunctionDefinition::logicalId).toList()));
    }

    /** The queue of that logical id, or an error that names those there are. */
    public QueueDefinition queue(String logicalId) {
        return queues.stream().filter(queue -> queue.logicalId().equals(logicalId)).findFirst().orElseThrow(
                () -> unknown("queue", logicalId, queues.stream().map(QueueDefinition::logicalId).toList()));
    }

    /** The queue of that ARN, or an error that names those there are. */
    public QueueDefinition queueOfArn(String arn) {
        return queues.stream().filter(queue -> queue.arn().equals(arn)).findFirst()
                .orElseThrow(() -> unknown("queue", arn, queues.stream().map(QueueDefinition::arn).toList()));
    }

    /** The role of that ARN, or an error that names those there are. */
    public RoleDefinition roleOfArn(String arn) {
        return roles.stream().filter(role -> role.arn().equals(arn)).findFirst()
                .orElseThrow(() -> unknown("role", arn, roles.stream().map(RoleDefinition::arn).toList()));
    }

    private IllegalArgumentException unknown(String kind, String wanted, List<String> known) {
        return new IllegalArgumentException("%s: there is no %s \"%s\"; it has %s".formatted(file.getFileName(), kind,
                wanted, String.join(", ", known)));
    }
}
