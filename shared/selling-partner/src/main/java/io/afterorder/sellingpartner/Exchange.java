package io.afterorder.sellingpartner;

import java.util.Optional;

/** What came of a request. The texts hold neither tokens nor what was sent. */
sealed interface Exchange {
    /** @param rateLimit calls a second that Amazon allows, as its header says */
    record Answer(int status, Optional<String> rateLimit, String body) implements Exchange {}

    /** It surely never reached Amazon. */
    record NotSent(String why) implements Exchange {}

    /** It may have reached Amazon, and no answer came. */
    record NoAnswer(String why) implements Exchange {}

    /** Login with Amazon refuses the credentials, so nothing was sent. */
    record NotAllowed(String why) implements Exchange {}
}
