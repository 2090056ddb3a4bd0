package io.afterorder.local.contract;

import io.afterorder.local.aws.TableCreation;
import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.TableDefinition;
import io.afterorder.local.template.TemplateFile;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The table of {@code template.yaml} under a name of its own, so that nothing that is there is touched. */
final class TemplateTable implements AutoCloseable {
    private static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final Map<String, String> SELLER = Map.of("SenderAddress", "orders@example.com", "SenderIdentity",
            "example.com");

    private final String name;
    private final Runnable deletion;

    private TemplateTable(String name, Runnable deletion) {
        this.name = name;
        this.deletion = deletion;
    }

    /** Where there is one table only, and each test has its own. */
    static TemplateTable theOnly() {
        return new TemplateTable("orders", () -> {});
    }

    static TemplateTable create(DynamoDbClient client) {
        var template = TemplateFile.read(TEMPLATE).resolve(Deployment.local(SELLER), URI.create("http://localhost"));
        var table = template.tables().getFirst();
        var name = Unique.name("orders");
        new TableCreation(client).create(new TableDefinition(table.logicalId(), name, table.arn(),
                table.attributeTypes(), table.key(), table.indexes(), table.timeToLive()));
        return new TemplateTable(name, () -> client.deleteTable(delete -> delete.tableName(name)));
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        deletion.run();
    }
}
