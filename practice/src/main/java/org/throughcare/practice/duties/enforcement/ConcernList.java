package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ComplianceHistory;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;

/**
 * The signs of one time on licence added up into one dated list: how the person was released, what others report, earlier
 * non-compliance and recalls, and facts of weapons or violence (R60, R63, R77).
 */
final class ConcernList {
    private final Map<Stated<?>, String> items = new LinkedHashMap<>();

    private ConcernList() {}

    /** What was known of this time on licence before {@code until}. */
    static ConcernList of(Situation situation, LicencePeriod licence, Instant until) {
        ConcernList list = new ConcernList();
        CasePicture picture = situation.picture();
        list.items.put(licence.release(), released(licence.release().fact()));
        for (Stated<ThirdPartyReport> report : picture.all(ThirdPartyReport.class)) {
            if (licence.covers(report) && !report.fact().signs().isEmpty()) {
                list.items.put(report, "report from " + report.fact().from() + ": " + words(report));
            }
        }
        Absences.standing(situation, until).forEach(list.items::put);
        picture.all(ComplianceHistory.class).stream()
                .filter(history -> history.fact().earlierNonCompliance()
                        && history.occurred().isBefore(until))
                .forEach(history -> list.items.put(history, "earlier non-compliance"));
        picture.all(RecalledToCustody.class).stream()
                .filter(recall -> recall.occurred().isBefore(until))
                .forEach(recall -> list.items.put(recall, "an earlier recall"));
        picture.signs().stream()
                .filter(sign ->
                        sign.natures().contains(Nature.WEAPON) || sign.natures().contains(Nature.VIOLENCE))
                .filter(sign -> sign.stated().occurred().isBefore(until))
                .forEach(sign -> list.items.putIfAbsent(sign.stated(), sign.inWords()));
        return list;
    }

    private static String released(Released release) {
        List<String> said = new ArrayList<>(List.of("released"));
        if (release.address() != ReleaseAddress.KNOWN) {
            said.add("with no address known");
        }
        if (!release.tagged()) {
            said.add("without a tag");
        }
        return String.join(" ", said);
    }

    private static String words(Stated<ThirdPartyReport> report) {
        return String.join(
                ", ", report.fact().signs().stream().sorted().map(Sign::inWords).toList());
    }

    /** The entries of the list. */
    List<Stated<?>> entries() {
        return List.copyOf(items.keySet());
    }

    /** The list as text, each item with its entry. */
    String inWords() {
        List<String> said = new ArrayList<>();
        items.forEach((stated, phrase) -> said.add(phrase + ", " + stated.cited()));
        return String.join("; ", said);
    }
}
