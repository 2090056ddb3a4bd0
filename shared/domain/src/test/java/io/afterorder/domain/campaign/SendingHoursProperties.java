package io.afterorder.domain.campaign;

import io.afterorder.domain.Marketplace;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

import static org.assertj.core.api.Assertions.assertThat;

class SendingHoursProperties {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final SendingHours OFFICE = new SendingHours(LocalTime.of(9, 0), LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @Property
    void the_next_opening_lies_within_the_hours_and_never_earlier(@ForAll Marketplace marketplace,
            @ForAll @IntRange(max = 525_600) int minute) {
        var instant = YEAR.plus(Duration.ofMinutes(minute));

        var next = OFFICE.notBefore(instant, marketplace.zone());

        assertThat(OFFICE.include(next, marketplace.zone())).isTrue();
        assertThat(next).isAfterOrEqualTo(instant).isBefore(instant.plus(Duration.ofDays(4)));
    }

    @Property
    void a_delay_in_days_keeps_the_time_of_day(@ForAll Marketplace marketplace,
            @ForAll @LongRange(max = 300) long day) {
        var start = YEAR.atZone(ZoneId.of("UTC")).plusDays(day).withZoneSameLocal(marketplace.zone()).withHour(14);

        var end = Delay.parse("P20D").after(start.toInstant(), marketplace.zone());

        assertThat(end.atZone(marketplace.zone()).toLocalTime()).isEqualTo(LocalTime.of(14, 0));
    }

    @Example
    void on_the_day_that_the_clocks_go_forward_the_opening_is_still_nine() {
        var berlin = ZoneId.of("Europe/Berlin");
        var everyDay = SendingHours.daily(LocalTime.of(9, 0), LocalTime.of(18, 0));

        assertThat(everyDay.notBefore(Instant.parse("2026-03-28T20:00:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    }
}
