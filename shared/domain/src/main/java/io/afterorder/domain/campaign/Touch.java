package io.afterorder.domain.campaign;

import io.afterorder.domain.Purpose;

import java.time.Duration;

/**
 * One message of a campaign.
 *
 * @param template the template's folder, for example {@code product-documents}
 * @param expiresAfter how long after it was due it may still be sent
 */
public record Touch(String id, Purpose purpose, Trigger trigger, Delay delay, SendingHours hours, String template,
        ReviewAsk reviewAsk, Duration expiresAfter) {}
