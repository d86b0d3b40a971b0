package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagOrdered;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.record.Entry;

/** Each release: its date, the address, the licence conditions, the tag. */
final class Releasing {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private Releasing(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.RELEASE);
    }

    static void write(Life life) {
        Releasing writing = new Releasing(life);
        List<Stay> stays = life.course().stays();
        for (int i = 1; i < stays.size(); i++) {
            if (stays.get(i).place() == Place.LICENCE) {
                writing.release(stays.get(i - 1), stays.get(i));
            }
        }
    }

    private void release(Stay inside, Stay licence) {
        LocalDate date = life.diary().date(licence.from());
        Instant set = life.diary().after(inside.from(), chance.between(1, 8), chance);
        if (set.isBefore(licence.from())) {
            life.notes().prison(new ReleaseDateSet(date, "conditional"), set, true);
        }
        boolean first = inside.place() == Place.CUSTODY;
        boolean address = !chance.happens(assumed.chance(Assumption.ADDRESS_UNKNOWN_AT_RELEASE));
        if (address) {
            address(inside, date);
        }
        conditions(licence.from(), set);
        boolean tagged = chance.happens(assumed.of(Assumption.TAGGED));
        life.notes()
                .prison(
                        new Released(
                                true,
                                address ? ReleaseAddress.KNOWN : ReleaseAddress.NO_FIXED_ABODE,
                                tagged,
                                first ? null : Boolean.TRUE,
                                life.course().ends()),
                        licence.from(),
                        true);
        if (tagged) {
            tag(licence);
        }
    }

    private void address(Stay inside, LocalDate release) {
        double ahead = chance.length(assumed.of(Assumption.ADDRESS_KNOWN_DAYS_AHEAD), 0.8);
        Instant wished = life.diary().office(release.minusDays(Math.max(1, Math.round(ahead))), chance);
        Instant earliest = life.diary().after(inside.from(), 1, chance);
        Instant at = wished.isBefore(earliest) ? earliest : wished;
        if (at.isBefore(life.diary().at(release, LocalTime.of(9, 0)))) {
            life.notes().shared(new AddressRecorded("an address for release", AddressState.PROPOSED, true), at);
        }
    }

    private void conditions(Instant release, Instant earliest) {
        Instant wished = release.minus(Duration.ofDays(chance.between(3, 12)));
        Instant at = life.diary().office(life.diary().date(wished.isBefore(earliest) ? earliest : wished), chance);
        if (!at.isBefore(release)) {
            return;
        }
        boolean tool = !chance.happens(assumed.chance(Assumption.CONDITIONS_WITHOUT_TOOL));
        boolean reasoned = chance.happens(assumed.of(Assumption.SKIPPING_REASONED));
        String reason = !tool && reasoned ? "too little time before release" : null;
        life.notes().probation(new ConditionsSet(tool, List.of("standard conditions"), List.of(), reason), at);
        if (!tool && !reasoned) {
            Instant mended = life.delayed(at, Assumption.ANSWER_DAYS, chance);
            life.notes().probation(new ConditionsSet(true, List.of("standard conditions"), List.of(), null), mended);
        }
    }

    private void tag(Stay licence) {
        life.notes().probation(new TagOrdered("curfew"), licence.from().plus(Duration.ofMinutes(30)));
        boolean late = chance.happens(assumed.chance(Assumption.TAG_FITTED_LATE));
        Instant fitted = licence.from().plus(Duration.ofHours(late ? chance.between(20, 90) : 9));
        if (!fitted.isBefore(licence.to())) {
            return;
        }
        life.notes().probation(new TagFitted("curfew"), fitted);
        for (LocalDate day : life.days(assumed.of(Assumption.TAG_ALERTS), fitted, licence.usualUntil(), chance)) {
            Instant at = life.diary().anyTime(day, chance);
            if (at.isAfter(fitted)) {
                Entry alert = life.notes()
                        .probation(
                                new TagAlert("curfew", "not seen at the address"),
                                at,
                                life.diary().seen(at));
                life.notes()
                        .probation(
                                new TagAlertClosed(alert.id(), "explained"),
                                life.delayed(Notes.known(alert), Assumption.ANSWER_DAYS, chance));
            }
        }
    }
}
