package io.afterorder.local.contract;

import org.junit.jupiter.api.Nested;

/** All contracts, on one place. */
abstract class Contracts {
    abstract Venue venue();

    @Nested
    class ForOrders extends OrdersContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForOutrun extends OutrunContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForBuyers extends BuyersContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForConsents extends ConsentsContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForClaims extends ClaimsContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForLostAnswers extends LostAnswersContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForStops extends StopsContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForMailReports extends MailReportsContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForSchedules extends SchedulesContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForMailer extends MailerContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForDeadLetters extends DeadLettersContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForErasure extends ErasureContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }

    @Nested
    class ForWaitingMessages extends WaitingMessagesContract {
        @Override
        Venue venue() {
            return Contracts.this.venue();
        }
    }
}
