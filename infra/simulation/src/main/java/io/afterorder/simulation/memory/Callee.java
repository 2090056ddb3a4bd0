package io.afterorder.simulation.memory;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.scheduler.model.SchedulerException;
import software.amazon.awssdk.services.scheduler.model.ThrottlingException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;
import software.amazon.awssdk.services.sqs.model.RequestThrottledException;
import software.amazon.awssdk.services.sqs.model.SqsException;

import java.net.ConnectException;
import java.net.SocketTimeoutException;

/** The service of AWS that a call goes to, and how its client tells of failures once the SDK's own tries are used up. */
public enum Callee {
    DYNAMODB("DynamoDB", true) {
        @Override
        AwsServiceException.Builder error() {
            return DynamoDbException.builder();
        }

        @Override
        public SdkException throttled() {
            return ProvisionedThroughputExceededException.builder().message("Rate exceeded").statusCode(400)
                    .awsErrorDetails(details("ProvisionedThroughputExceededException")).build();
        }
    },
    SCHEDULER("EventBridge Scheduler", true) {
        @Override
        AwsServiceException.Builder error() {
            return SchedulerException.builder();
        }

        @Override
        public SdkException throttled() {
            return ThrottlingException.builder().message("Rate exceeded").statusCode(429)
                    .awsErrorDetails(details("ThrottlingException")).build();
        }
    },
    SES("SES", false) {
        @Override
        AwsServiceException.Builder error() {
            return SesV2Exception.builder();
        }

        @Override
        public SdkException throttled() {
            return TooManyRequestsException.builder().message("Rate exceeded").statusCode(429)
                    .awsErrorDetails(details("TooManyRequestsException")).build();
        }
    },
    SQS("SQS", true) {
        @Override
        AwsServiceException.Builder error() {
            return SqsException.builder();
        }

        @Override
        public SdkException throttled() {
            return RequestThrottledException.builder().message("Rate exceeded").statusCode(403)
                    .awsErrorDetails(details("RequestThrottled")).build();
        }
    };

    private final String label;
    private final boolean triedAgain;

    Callee(String label, boolean triedAgain) {
        this.label = label;
        this.triedAgain = triedAgain;
    }

    public String label() {
        return label;
    }

    /** Whether the functions let the SDK try a call again by itself. */
    public boolean isTriedAgain() {
        return triedAgain;
    }

    abstract AwsServiceException.Builder error();

    public abstract SdkException throttled();

    /** An answer of status 500. */
    public SdkException failed() {
        return error().message("Internal failure").statusCode(500).awsErrorDetails(details("InternalFailure")).build();
    }

    /** The connection was never made: not a byte left. */
    public SdkException unreachable() {
        return SdkClientException.create("Unable to execute HTTP request", new ConnectException("Connection refused"));
    }

    /** The request was sent, and no answer came. */
    public SdkException silent() {
        return SdkClientException.create("Unable to execute HTTP request",
                new SocketTimeoutException("Read timed out"));
    }

    AwsErrorDetails details(String code) {
        return AwsErrorDetails.builder().serviceName(label).errorCode(code).errorMessage(code).build();
    }
}
