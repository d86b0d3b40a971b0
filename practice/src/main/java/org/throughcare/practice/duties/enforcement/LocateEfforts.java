package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Role;

/**
 * Nobody knows where the person is: reported so, or absent with no address known, or absent from the first appointment
 * after release. Efforts by enough different means are asked for within the time set (R64).
 */
public final class LocateEfforts implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "LOCATE_EFFORTS_INSUFFICIENT",
                    "Look for the person: phone, address, family, police, other agencies, each with its time and result")
            .keeps(64)
            .reads(PolicyKey.LOCATE_FIRST_EFFORT, PolicyKey.LOCATE_MEANS, PolicyKey.RECALL_DECISION_HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            for (Run run : runs(situation, licence)) {
                demands.add(demand(situation, licence, run));
            }
        }
        return demands;
    }

    /** A contact ends a run of causes, and so do enough efforts: what is reported after them asks for new ones. */
    private static List<Run> runs(Situation situation, LicencePeriod licence) {
        List<Stated<?>> causes = causes(situation, licence);
        if (causes.isEmpty()) {
            return List.of();
        }
        List<Stated<?>> answers = contacts(situation.picture(), licence);
        while (true) {
            List<Run> runs = Run.cut(causes, answers);
            List<Stated<?>> enough = runs.stream()
                    .<Stated<?>>mapMulti((run, found) -> {
                        Stated<?> effort = enough(situation, efforts(situation, run));
                        if (effort != null) {
                            found.accept(effort);
                        }
                    })
                    .limit(1)
                    .toList();
            if (enough.isEmpty()) {
                return runs;
            }
            answers.addAll(enough);
        }
    }

    private static List<Stated<EffortToLocate>> efforts(Situation situation, Run run) {
        return situation.picture().all(EffortToLocate.class).stream()
                .filter(effort -> !effort.known().isBefore(run.began())
                        && (run.answer() == null
                                || effort.known().isBefore(run.answer().known())))
                .sorted(Comparator.comparing(Stated::known))
                .toList();
    }

    private static List<Stated<?>> causes(Situation situation, LicencePeriod licence) {
        List<Stated<?>> causes = new ArrayList<>();
        if (licence.release().fact().address() != ReleaseAddress.KNOWN) {
            causes.addAll(Absences.of(licence, situation));
        } else {
            Absences.firstAfterRelease(licence, situation).ifPresent(causes::add);
        }
        situation.picture().all(ThirdPartyReport.class).stream()
                .filter(report ->
                        licence.covers(report) && report.fact().signs().contains(Sign.WHEREABOUTS_UNKNOWN))
                .forEach(causes::add);
        return causes;
    }

    private static List<Stated<?>> contacts(CasePicture picture, LicencePeriod licence) {
        List<Stated<?>> contacts = new ArrayList<>(picture.contact().attended());
        contacts.addAll(picture.all(ReturnedToCustody.class));
        contacts.addAll(picture.all(ArrestedOnRecall.class));
        picture.all(EffortToLocate.class).stream()
                .filter(effort -> effort.fact().found())
                .forEach(contacts::add);
        return Absences.acts(licence, contacts);
    }

    private static Demand demand(Situation situation, LicencePeriod licence, Run run) {
        Instant opens = situation.policy().due(PolicyKey.LOCATE_FIRST_EFFORT, run.began());
        List<Stated<EffortToLocate>> efforts = efforts(situation, run);
        Stated<?> end = licence.ending();
        boolean stillSought = end != null && end.fact() instanceof LicenceRevoked;
        return Asking.of(CARD, run.episode("whereabouts"))
                .because(run.basis())
                .because(licence.release())
                .because(Absences.keptBefore(licence, situation))
                .because(efforts)
                .because(stillSought && end != null ? List.of(end) : List.of())
                .because(situation.holder())
                .from(opens)
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(situation.policy().due(PolicyKey.RECALL_DECISION_HEAD_AFTER, opens), Role.PDU_HEAD)
                .answeredBy(run.answer())
                .overWith(stillSought ? null : end)
                .why(() -> "The person has not been in contact (" + Citing.entries(run.causes()) + "). "
                        + (efforts.isEmpty()
                                ? "No effort to find the person is on record."
                                : "Efforts on record: " + Citing.entries(efforts) + "."));
    }

    private static @Nullable Stated<EffortToLocate> enough(Situation situation, List<Stated<EffortToLocate>> efforts) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        for (Stated<EffortToLocate> effort : efforts) {
            means.add(effort.fact().means());
            if (means.size() >= situation.policy().count(PolicyKey.LOCATE_MEANS, effort.date())) {
                return effort;
            }
        }
        return null;
    }
}
