package io.afterorder.messages.source;

import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.Trigger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a touch counts its delay from: a word, {@code {problem: lost}}, {@code {inquiry: delivery}}, {@code {return: defective}}, {@code {date: "2026-12-24"}} or {@code {send: spring-offer}}. */
final class TriggerReading {
    private static final List<Key> KEYS = List.of(Key.of("problem", "lost"), Key.of("inquiry", "delivery"),
            Key.of("return", "defective"), Key.of("date", "\"2026-12-24\""),
            Key.of("send", "spring-offer"));

    private TriggerReading() {}

    static Optional<Trigger> read(YamlMapping touch) {
        if (!touch.isMapping("trigger")) {
            return touch.required("trigger", Forms.MILESTONE).map(milestone -> milestone);
        }
        return touch.section("trigger", "trigger", KEYS).flatMap(mapping -> {
            var problem = mapping.optional("problem", Forms.PROBLEM).<Trigger>map(ProblemReported::new);
            var date = mapping.optional("date", Forms::date).<Trigger>map(OnDate::new);
            var send = mapping.optional("send", Forms::name).<Trigger>map(OnSend::new);
            var inquiry = mapping.optional("inquiry", Forms::name).<Trigger>map(InquiryAbout::new);
            var wish = mapping.optional("return", Forms::name).<Trigger>map(ReturnFor::new);
            if (KEYS.stream().map(Key::name).filter(mapping::has).count() != 1) {
                touch.error("trigger", "needs one of " + KEYS.stream().map(Key::name).collect(Collectors.joining(", "))
                        + "; write trigger: {problem: lost}");
                return Optional.empty();
            }
            return Stream.of(problem, inquiry, wish, date, send).flatMap(Optional::stream).findFirst();
        });
    }
}
