package io.afterorder.local.studio.page;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.messages.source.Draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From a follow-up to its message: the mail where it was sent, else what would be sent as the files are now.
 *
 * @param mails the ids of the mails in the outbox
 */
record FollowUpLinks(Set<String> mails, Draft draft) {
    record Target(String address, String words) {}

    Optional<Target> of(FollowUp followUp, OrderRecord record) {
        if (followUp.state() instanceof State.Sent(var id, _, _)) {
            return mails.contains(id) ? Optional.of(new Target(mail(id), "See the mail")) : Optional.empty();
        }
        var shown = followUp.state().isOpen() || followUp.state() instanceof State.Blocked;
        return shown
                ? record.order().language().flatMap(language -> preview(followUp.key(), language, record))
                : Optional.empty();
    }

    static String mail(String id) {
        return Link.to("/outbox/" + id);
    }

    private Optional<Target> preview(FollowUpKey key, Locale language, OrderRecord record) {
        return draft.campaigns().stream().flatMap(all -> all.inRank().stream())
                .filter(campaign -> campaign.id().equals(key.campaign()))
                .flatMap(campaign -> campaign.touches().stream()).filter(touch -> touch.id().equals(key.touch()))
                .flatMap(touch -> draft.templates().stream()
                        .filter(template -> template.name().equals(touch.folder())))
                .filter(template -> template.language().getLanguage().equals(language.getLanguage())).findFirst()
                .map(template -> new Target(Link.template(template.name(), template.language().toLanguageTag(),
                        record.order().id().value()), "Preview it"));
    }
}
