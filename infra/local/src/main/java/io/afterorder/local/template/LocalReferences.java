package io.afterorder.local.template;

import java.net.URI;
import java.util.Optional;

/** Names, ARNs and URLs of the template's resources in the local stack: AWS's forms, with the local account. */
final class LocalReferences implements ResourceReferences {
    private final Deployment deployment;
    private final URI queues;

    LocalReferences(Deployment deployment, URI queues) {
        this.deployment = deployment;
        this.queues = queues;
    }

    @Override
    public String ref(Resource resource) {
        var name = name(resource);
        return switch (resource.type()) {
            case "AWS::SQS::Queue" -> "%s/%s/%s".formatted(queues, deployment.accountId(), name);
            case "AWS::SecretsManager::Secret", "AWS::SNS::Topic" -> attribute(resource, "Arn");
            default -> name;
        };
    }

    @Override
    public String attribute(Resource resource, String attribute) {
        var name = name(resource);
        var arn = switch (resource.type()) {
            case "AWS::Serverless::Function" -> switch (attribute) {
                case "Alias" -> "%s:%s".formatted(functionArn(name), alias(resource));
                case "Version" -> functionArn(name) + ":1";
                default -> functionArn(name);
            };
            case "AWS::SQS::Queue" -> attribute.equals("QueueUrl") ? ref(resource) : arn("sqs", name);
            case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + name);
            case "AWS::Scheduler::ScheduleGroup" -> arn("scheduler", "schedule-group/" + name);
            case "AWS::IAM::Role" -> role(name);
            case "AWS::SES::ConfigurationSet" -> arn("ses", "configuration-set/" + name);
            case "AWS::SES::EmailIdentity" -> arn("ses", "identity/" + name);
            case "AWS::SecretsManager::Secret" -> arn("secretsmanager", "secret:" + name);
            case "AWS::Logs::LogGroup" -> arn("logs", "log-group:" + name + ":*");
            case "AWS::Events::Rule" -> arn("events", "rule/" + name);
            case "AWS::KMS::Key" -> arn("kms", "key/" + name);
            case "AWS::SNS::Topic" -> arn("sns", name);
            default -> throw new Resolution.UnknownReferenceException(
                    "the local stack knows no attribute %s of %s (%s); give the value by a parameter instead"
                            .formatted(attribute, resource.logicalId(), resource.type()));
        };
        return switch (attribute) {
            case "QueueName", "TableName", "RoleName", "Name" -> name;
            case "Arn", "Alias", "Version", "QueueUrl", "TopicArn", "Id" -> arn;
            default -> throw new Resolution.UnknownReferenceException(
                    "the local stack knows no attribute %s of %s (%s); give the value by a parameter instead"
                            .formatted(attribute, resource.logicalId(), resource.type()));
        };
    }

    /** The name that the template gives the resource, or else one of the stack's name and the logical id. */
    String name(Resource resource) {
        return nameProperty(resource.type()).flatMap(resource.properties()::text)
                .orElseGet(() -> deployment.stackName() + "-" + resource.logicalId());
    }

    String functionArn(String name) {
        return arn("lambda", "function:" + name);
    }

    String role(String name) {
        return "arn:%s:iam::%s:role/%s".formatted(deployment.partition(), deployment.accountId(), name);
    }

    /** The role that SAM makes for a function that names none. */
    String generatedRole(String function) {
        return role("%s-%sRole".formatted(deployment.stackName(), function));
    }

    private String arn(String service, String resource) {
        return "arn:%s:%s:%s:%s:%s".formatted(deployment.partition(), service, deployment.region(),
                deployment.accountId(), resource);
    }

    private static String alias(Resource function) {
        return function.properties().requiredText("AutoPublishAlias");
    }

    private static Optional<String> nameProperty(String type) {
        return Optional.ofNullable(switch (type) {
            case "AWS::Serverless::Function" -> "FunctionName";
            case "AWS::SQS::Queue" -> "QueueName";
            case "AWS::DynamoDB::Table" -> "TableName";
            case "AWS::IAM::Role" -> "RoleName";
            case "AWS::Logs::LogGroup" -> "LogGroupName";
            case "AWS::SNS::Topic" -> "TopicName";
            case "AWS::SES::EmailIdentity" -> "EmailIdentity";
            case "AWS::Scheduler::ScheduleGroup", "AWS::SES::ConfigurationSet", "AWS::SecretsManager::Secret",
                    "AWS::Events::Rule", "AWS::SSM::Parameter" ->
                "Name";
            default -> null;
        });
    }
}
