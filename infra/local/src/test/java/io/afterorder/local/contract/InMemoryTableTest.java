package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;
import io.afterorder.local.ses.SentMail;
import io.afterorder.simulation.memory.Callee;
import io.afterorder.simulation.memory.Calls;
import io.afterorder.simulation.memory.MemoryDynamoDb;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The simulation's table keeps the same contracts as DynamoDB; it has no answers on the way that could be lost. */
class InMemoryTableTest {
    private final Venue venue = new InMemory();

    @Nested
    class ForOrders extends OrdersContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    @Nested
    class ForOutrun extends OutrunContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    @Nested
    class ForClaims extends ClaimsContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    @Nested
    class ForStops extends StopsContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    @Nested
    class ForMailReports extends MailReportsContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    private static final class InMemory implements Venue {
        @Override
        public AwsClients clients() {
            return AwsClients.standingIn(Map.of());
        }

        @Override
        public DynamoDbClient tableClient(CallCount calls, AnswerLoss answers) {
            return new MemoryDynamoDb(new Calls() {
                @Override
                public synchronized <T> T through(Callee callee, String operation, Supplier<T> work) {
                    calls.count(operation);
                    return work.get();
                }
            }, InstantSource.system(), Duration.ofDays(36500));
        }

        @Override
        public TemplateTable table(DynamoDbClient client) {
            return TemplateTable.theOnly();
        }

        @Override
        public Runnable prepareMail(String from, String configurationSet) {
            Assumptions.abort("the simulation's services are tried with its table only");
            return () -> {};
        }

        @Override
        public Optional<List<SentMail>> sentMails() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
