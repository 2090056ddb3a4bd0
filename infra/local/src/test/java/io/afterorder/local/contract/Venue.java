package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.local.ses.SentMail;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.util.List;
import java.util.Optional;

/** A place with AWS's APIs. */
interface Venue extends AutoCloseable {
    AwsClients clients();

    /** A client of the table, whose calls are seen and whose answers can be lost. */
    default DynamoDbClient tableClient(CallCount calls, AnswerLoss answers) {
        return DynamoDbOrders.client(clients().observedBy(calls).observedBy(answers));
    }

    /** A table of one's own. */
    default TemplateTable table(DynamoDbClient client) {
        return TemplateTable.create(client);
    }

    /**
     * Lets messages go out from the address, and from no other, with the configuration set. Aborts the test where there is
     * no SES.
     *
     * @return what undoes it
     */
    Runnable prepareMail(String from, String configurationSet);

    /**
     * Whether of transactions that meet one goes through. Some stand-ins let all of them fail (moto 5.2.1), and no single
     * request shows it, so an endpoint given by URL is asked that only with {@code -Dafterorder.aws.isolates=true}.
     */
    default boolean isolatesTransactions() {
        return true;
    }

    /**
     * Whether a statement finds the items of two partitions at once. Some stand-ins find none (moto 5.2.1), so an endpoint given
     * by URL is asked that only with {@code -Dafterorder.aws.statements=true}.
     */
    default boolean readsPartitionsTogether() {
        return true;
    }

    /** What has gone out; empty where the place does not say. */
    Optional<List<SentMail>> sentMails();

    @Override
    void close();
}
