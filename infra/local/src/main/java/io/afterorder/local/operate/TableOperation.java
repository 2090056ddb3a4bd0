package io.afterorder.local.operate;

import io.afterorder.local.stack.DataFolderNotUsableException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;

/** A command about a table: 0 done, 1 there was nothing to do, 2 not understood. */
abstract class TableOperation implements Callable<Integer> {
    static final int DONE = 0;
    static final int NOTHING_TO_DO = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @Mixin
    private TableChoice table = new TableChoice();
    @Spec
    private CommandSpec spec = CommandSpec.create();

    abstract int run(DynamoDbClient client, String table, Instant now, PrintWriter out);

    @Override
    public final Integer call() {
        try {
            return table.with((client, name, now) -> run(client, name, now, spec.commandLine().getOut()));
        } catch (NotFoundHere | DataFolderNotUsableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (SdkException e) {
            spec.commandLine().getErr().println("the table did not answer: " + e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }
}
