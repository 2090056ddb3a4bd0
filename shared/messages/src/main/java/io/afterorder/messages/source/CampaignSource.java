package io.afterorder.messages.source;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Limits;

/**
 * A campaign as its file has it.
 *
 * @param priority the campaign of the highest number is asked first whether it takes an order
 * @param limits what the file asks for, never laxer than the standard
 */
record CampaignSource(String file, int idLine, int priorityLine, Campaign campaign, int priority, Limits limits) {}
