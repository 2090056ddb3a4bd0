package io.afterorder.aws.ses;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Handover.Busy;
import io.afterorder.domain.port.Handover.Closed;
import io.afterorder.domain.port.Handover.InDoubt;
import io.afterorder.domain.port.Handover.Refused;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

import javax.net.ssl.SSLHandshakeException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a failed call of SendEmail means for the message.
 *
 * <p>Where it is not certain that nothing was sent, it is {@link InDoubt}: a message twice is worse than one late. Source
 * of the errors: SES API version 2, SendEmail, "Errors", and "Common Errors".
 */
final class FailedHandover {
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private FailedHandover() {}

    static Handover of(SdkException failure) {
        return failure instanceof SesV2Exception answer ? answered(answer) : unanswered(failure);
    }

    private static Handover answered(SesV2Exception answer) {
        var reason = reason(answer);
        return switch (answer) {
            case TooManyRequestsException _,LimitExceededException _ -> new Busy(reason);
            case SendingPausedException _,AccountSuspendedException _ -> new Closed(reason);
            case MessageRejectedException _,MailFromDomainNotVerifiedException _,BadRequestException _,NotFoundException _ ->
                new Refused(reason);
            default -> byStatus(answer.statusCode(), reason);
        };
    }

    private static Handover byStatus(int status, Reason reason) {
        return switch (status) {
            case 429, 503 -> new Busy(reason);
            // The function may not send, or its keys are not accepted: so it is for every message.
            case 401, 403 -> new Closed(reason);
            default -> status >= 400 && status < 500 ? new Refused(reason) : new InDoubt(reason);
        };
    }

    private static Handover unanswered(SdkException failure) {
        var cause = causes(failure).filter(FailedHandover::isBeforeSending).findFirst();
        return cause.<Handover>map(before -> new Busy(new Reason("ses.unreachable",
                "the mail service could not be reached (" + before.getClass().getSimpleName() + ")")))
                .orElseGet(() -> new InDoubt(new Reason("ses.no-answer",
                        "the mail service gave no answer (" + failure.getClass().getSimpleName() + ")")));
    }

    /** Whether the connection itself failed, so that not a byte of the message left. */
    private static boolean isBeforeSending(Throwable cause) {
        return switch (cause) {
            case ConnectException _,NoRouteToHostException _,UnknownHostException _,SSLHandshakeException _ -> true;
            case SocketTimeoutException timeout ->
                Optional.ofNullable(timeout.getMessage()).orElse("").toLowerCase(Locale.ROOT).contains("connect timed");
            default -> false;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The service's own words, without the addresses that it likes to repeat. */
    private static Reason reason(SesV2Exception answer) {
        var details = Optional.ofNullable(answer.awsErrorDetails());
        var code = details.map(known -> known.errorCode()).orElse("HTTP " + answer.statusCode());
        var text = details.map(known -> known.errorMessage()).orElse("no message");
        return new Reason("ses." + code, ADDRESS.matcher(text).replaceAll("***"));
    }
}
