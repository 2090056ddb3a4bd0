package io.afterorder.local.ses;

/** What may go wrong with one SendEmail call besides AWS's own refusals. */
public enum SesFault {
    NONE,
    /** 429, nothing was sent. */
    THROTTLE,
    /** 500, nothing was sent. */
    ERROR_BEFORE_ACCEPTING,
    /** 500, and yet it was sent. */
    ERROR_AFTER_ACCEPTING,
    /** It was sent, and no answer ever comes. */
    TIMEOUT_AFTER_ACCEPTING
}
