package io.afterorder.local.template;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A SAM template as it lies in its file, read but not yet resolved. */
public final class TemplateFile {
    private final Path file;
    private final Section root;

    private TemplateFile(Path file, Section root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads the file.
     *
     * @throws InvalidTemplateException if it is not YAML, or no template
     */
    public static TemplateFile read(Path file) {
        var root = Section.of(file, "the template", YamlReader.read(file), UnaryOperator.identity());
        if (root.value("Resources").isEmpty()) {
            throw root.missing("Resources");
        }
        return new TemplateFile(file, root);
    }

    /** Checks the deployment's parameters alone, before anything is started for the stack. */
    public void check(Deployment deployment) {
        new Parameters(file, root.section("Parameters"), deployment.parameters());
    }

    /**
     * Resolves the template.
     *
     * @param queues the address before the account in a queue's URL
     * @throws InvalidTemplateException naming line, value and remedy of what cannot be resolved
     */
    public Template resolve(Deployment deployment, URI queues) {
        var parameters = parameters(deployment);
        var references = new LocalReferences(deployment, queues);
        var resources = resources(deployment, references);
        var definitions = new Definitions(references);
        return new Template(file, deployment, texts(parameters),
                resources.ofType("AWS::Serverless::Function").map(definitions::function).toList(),
                resources.ofType("AWS::SQS::Queue").map(definitions::queue).toList(),
                resources.ofType("AWS::DynamoDB::Table").map(definitions::table).toList(),
                Rules.of(resources, references), Roles.of(resources, references),
                resources.ofType("AWS::SecretsManager::Secret").map(definitions::secret).toList(),
                resources.ofType("AWS::Scheduler::ScheduleGroup").map(references::name).toList(),
                resources.ofType("AWS::SES::ConfigurationSet").map(references::name).toList(),
                EncryptionKeys.of(resources, references), resources.outputs());
    }

    Resources resources(Deployment deployment, LocalReferences references) {
        Map<String, Value> known = new LinkedHashMap<>(parameters(deployment));
        pseudoParameters(deployment).forEach((name, text) -> known.put(name, new Value.Text(text, true, 1)));
        return new Resources(file, root, known, references);
    }

    private Map<String, Value> parameters(Deployment deployment) {
        return new Parameters(file, root.section("Parameters"), deployment.parameters()).values();
    }

    private static Map<String, String> pseudoParameters(Deployment deployment) {
        return Map.of("AWS::Region", deployment.region(), "AWS::AccountId", deployment.accountId(), "AWS::Partition",
                deployment.partition(), "AWS::StackName", deployment.stackName(), "AWS::URLSuffix", "amazonaws.com",
                "AWS::StackId", "arn:aws:cloudformation:%s:%s:stack/%s/local".formatted(deployment.region(),
                        deployment.accountId(), deployment.stackName()));
    }

    private static Map<String, String> texts(Map<String, Value> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, value) -> texts.put(name, String.join(",", flat(value))));
        return texts;
    }

    private static List<String> flat(Value value) {
        return switch (value) {
            case Value.Text(var text, _, _) -> List.of(text);
            case Value.Items(var items, _) -> items.stream().flatMap(item -> flat(item).stream()).toList();
            default -> List.of();
        };
    }
}
