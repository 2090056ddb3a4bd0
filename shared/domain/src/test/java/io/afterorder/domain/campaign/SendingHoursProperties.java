package io.afterorder.domain.campaign;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.SendingHours.Window;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

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

    /** Around the days on which clocks change, by an hour or, on Lord Howe, by half of one; counted minute by minute. */
    @Property(tries = 300)
    void of_several_windows_the_next_minute_that_lies_in_any_is_found(@ForAll("windows") List<Window> windows,
            @ForAll("zones") ZoneId zone, @ForAll("changes") LocalDate day, @ForAll @IntRange(max = 2880) int minute) {
        var hours = new SendingHours(windows);
        var instant = day.minusDays(1).atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(minute));

        var next = hours.notBefore(instant, zone);

        assertThat(next).isEqualTo(Stream.iterate(instant, at -> at.plus(Duration.ofMinutes(1)))
                .filter(at -> hours.include(at, zone)).findFirst().orElseThrow());
    }

    @Provide
    Arbitrary<List<Window>> windows() {
        var minutes = Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.MIN.plusMinutes(minute));
        var window = Combinators.combine(minutes, minutes, Arbitraries.of(DayOfWeek.class).set().ofMinSize(1))
                .filter((one, other, _) -> !one.equals(other))
                .as((one, other, days) -> new Window(one.isBefore(other) ? one : other,
                        one.isBefore(other) ? other : one, days));
        return window.list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "Europe/London", "America/Los_Angeles", "America/Havana",
                "Australia/Lord_Howe", "Asia/Tokyo").map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDate> changes() {
        return Arbitraries.of("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01")
                .map(LocalDate::parse);
    }

    @Example
    void between_two_windows_of_a_day_the_second_is_awaited_and_after_the_last_of_the_week_the_first() {
        var workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var hours = new SendingHours(List.of(new Window(LocalTime.of(9, 0), LocalTime.of(12, 0), workdays),
                new Window(LocalTime.of(15, 0), LocalTime.of(18, 0), workdays),
                new Window(LocalTime.of(10, 0), LocalTime.of(12, 0), EnumSet.of(DayOfWeek.SATURDAY))));
        var berlin = ZoneId.of("Europe/Berlin");

        assertThat(hours.notBefore(Instant.parse("2026-06-05T10:00:00Z"), berlin))
                .as("Friday noon").isEqualTo(Instant.parse("2026-06-05T13:00:00Z"));
        assertThat(hours.notBefore(Instant.parse("2026-06-05T16:00:00Z"), berlin))
                .as("Friday evening").isEqualTo(Instant.parse("2026-06-06T08:00:00Z"));
        assertThat(hours.notBefore(Instant.parse("2026-06-06T10:00:00Z"), berlin))
                .as("Saturday noon").isEqualTo(Instant.parse("2026-06-08T07:00:00Z"));
    }

    @Example
    void a_window_that_the_clock_leaps_over_is_awaited_for_a_week_and_one_that_it_goes_back_over_opens_twice() {
        var berlin = ZoneId.of("Europe/Berlin");
        var night = new SendingHours(LocalTime.of(2, 0), LocalTime.of(2, 30), EnumSet.of(DayOfWeek.SUNDAY));

        assertThat(night.notBefore(Instant.parse("2026-03-28T20:00:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-04-05T00:00:00Z"));
        assertThat(night.notBefore(Instant.parse("2026-10-25T00:30:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
    }
}
