package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.RiskLevel;

/** The absences of one time on licence, and what makes each of them count. */
final class Absences {
    private Absences() {}

    static List<Stated<AppointmentMissed>> of(LicencePeriod licence, Situation situation) {
        return licence.during(situation.picture().contact().missed()).toList();
    }

    /** The absence that was the first appointment after release: none was kept before it. */
    static Optional<Stated<AppointmentMissed>> firstAfterRelease(LicencePeriod licence, Situation situation) {
        return of(licence, situation).stream()
                .findFirst()
                .filter(first -> !situation
                        .picture()
                        .contact()
                        .attendedBetween(licence.release().occurred(), first.occurred()));
    }

    /** The first appointment kept between release and the first absence, without which that absence would be the first contact. */
    static List<Stated<?>> keptBefore(LicencePeriod licence, Situation situation) {
        List<Stated<?>> kept = new ArrayList<>();
        of(licence, situation).stream()
                .findFirst()
                .flatMap(first -> licence.during(situation.picture().contact().attended())
                        .filter(attended -> attended.occurred().isBefore(first.occurred()))
                        .findFirst())
                .ifPresent(kept::add);
        return kept;
    }

    /** The entries that say how the case stood at {@code instant}, also where nothing in them makes an absence count. */
    static List<Stated<?>> state(Situation situation, Instant instant) {
        List<Stated<?>> state = new ArrayList<>();
        situation.picture().risk().levelAt(instant).ifPresent(state::add);
        state.addAll(situation.picture().partnership().basisAt(instant));
        return state;
    }

    /** What stood at {@code instant} and makes any absence count: a high level, MAPPA level 2 or 3, or IOM (A3). */
    static Map<Stated<?>, String> standing(Situation situation, Instant instant) {
        Map<Stated<?>, String> standing = new LinkedHashMap<>();
        Optional<Stated<RoshRecorded>> level = situation.picture().risk().levelAt(instant);
        level.filter(one -> one.fact().overall().atLeast(RiskLevel.HIGH))
                .ifPresent(one -> standing.put(
                        one, "risk of serious harm " + one.fact().overall().inWords()));
        Optional<Stated<MappaSet>> mappa = situation.picture().partnership().mappaAt(instant);
        mappa.filter(one -> one.fact().level() > 1)
                .ifPresent(one -> standing.put(one, "MAPPA level " + one.fact().level()));
        Optional<Stated<IomRegistered>> iom = situation.picture().partnership().iomAt(instant);
        iom.ifPresent(one -> standing.put(one, "integrated offender management"));
        return standing;
    }

    /** The acts of a time on licence of the given kinds, oldest first. */
    static List<Stated<?>> acts(LicencePeriod licence, List<? extends Stated<?>> acts) {
        List<Stated<?>> during = new ArrayList<>();
        acts.stream()
                .filter(act -> !act.occurred().isBefore(licence.release().occurred()))
                .forEach(during::add);
        return during;
    }
}
