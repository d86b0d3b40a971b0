package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughcare.practice.casework.MappaScreening.Bearing;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.partnership.PartnershipFact.MeetingHeld;
import org.throughcare.practice.partnership.PartnershipFact.Statement;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderBreached;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Wording;

/** Gathers what bears on the level of multi-agency management, what points to less beside what points to more (A1, R51). */
final class MappaBearing {
    private static final int SEVERAL = 2;

    private MappaBearing() {}

    static List<Bearing> in(CasePicture picture, Instant instant) {
        List<Bearing> bearing = new ArrayList<>();
        InOrder.lastAt(picture.all(MappaSet.class), instant)
                .ifPresent(set -> bearing.add(new Bearing(
                        set.fact().level(), "level " + set.fact().level() + " was decided before", List.of(set))));
        for (EasingSign sign : EasingSign.in(picture)) {
            List<Stated<?>> entries = sign.entries().stream()
                    .filter(entry -> !entry.occurred().isAfter(instant))
                    .toList();
            add(bearing, 1, words(sign.kind()), entries);
        }
        agencies(picture, instant, bearing);
        add(
                bearing,
                2,
                "a protective order was breached or a breach alleged",
                InOrder.until(picture.all(ProtectiveOrderBreached.class), instant));
        picture.risk()
                .levelAt(instant)
                .filter(level -> level.fact().overall() == RiskLevel.VERY_HIGH)
                .ifPresent(level -> bearing.add(new Bearing(3, "the recorded level is very high", List.of(level))));
        add(
                bearing,
                3,
                "a threat was stated at a meeting between agencies",
                InOrder.until(picture.all(MeetingHeld.class), instant).stream()
                        .filter(meeting -> meeting.fact().statements().stream().anyMatch(Statement::threat))
                        .toList());
        bearing.sort((one, other) -> Integer.compare(one.level(), other.level()));
        return bearing;
    }

    private static void agencies(CasePicture picture, Instant instant, List<Bearing> bearing) {
        Map<Agency, Stated<?>> newest = new EnumMap<>(Agency.class);
        for (HarmSign sign : picture.signs()) {
            if (sign.pointsToHarm() && !sign.stated().occurred().isAfter(instant)) {
                Source source = sign.stated().entry().provenance().source();
                newest.put(source.agency(), sign.stated());
            }
        }
        if (newest.size() >= SEVERAL) {
            List<String> names =
                    newest.keySet().stream().map(MappaBearing::words).toList();
            add(
                    bearing,
                    2,
                    "several agencies hold what points to serious harm: " + Wording.join(names),
                    List.copyOf(newest.values()));
        }
    }

    private static void add(List<Bearing> bearing, int level, String reason, List<? extends Stated<?>> entries) {
        if (!entries.isEmpty()) {
            bearing.add(new Bearing(level, reason, List.copyOf(entries)));
        }
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
