package io.afterorder.local.ses;

import io.afterorder.local.http.AwsException;

/** SES v2's errors with the statuses of its service model. */
final class SesErrors {
    private SesErrors() {}

    static AwsException badRequest(String message) {
        return new AwsException(400, "BadRequestException", message);
    }

    static AwsException rejected(String message) {
        return new AwsException(400, "MessageRejected", message);
    }

    static AwsException tooMany(String message) {
        return new AwsException(429, "TooManyRequestsException", message);
    }

    static AwsException limitExceeded(String message) {
        return new AwsException(400, "LimitExceededException", message);
    }

    static AwsException paused(String message) {
        return new AwsException(400, "SendingPausedException", message);
    }

    static AwsException suspended(String message) {
        return new AwsException(400, "AccountSuspendedException", message);
    }

    static AwsException mailFromNotVerified(String message) {
        return new AwsException(400, "MailFromDomainNotVerifiedException", message);
    }

    static AwsException notFound(String message) {
        return new AwsException(404, "NotFoundException", message);
    }

    static AwsException alreadyExists(String message) {
        return new AwsException(400, "AlreadyExistsException", message);
    }

    static AwsException internal() {
        return new AwsException(500, "InternalFailure",
                "The request processing has failed because of an internal error.");
    }
}
