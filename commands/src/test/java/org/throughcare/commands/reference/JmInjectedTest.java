package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;

/** The reference case with an entry put into it that would provoke what must never happen. */
class JmInjectedTest {
    private static final EntryId INJECTED = new EntryId("INJECTED");

    @Test
    void n04AReportThatCameInLaterJoinsNothingBeforeItCame() {
        Instant came = Instant.parse("2022-06-21T09:00:00Z");
        List<RaisedDuty> duties = with(
                new ThirdPartyReport("a neighbour", "seen drinking", Set.of(Sign.ALCOHOL)),
                "2022-06-17T13:00:00Z",
                came);

        assertThat(duties)
                .flatExtracting(RaisedDuty::evidence)
                .filteredOn(joined -> joined.entry().equals(INJECTED))
                .isNotEmpty()
                .allSatisfy(joined -> assertThat(joined.addedAt()).isEqualTo(came));
        assertThat(duties)
                .filteredOn(duty -> duty.raisedAt().isBefore(came))
                .allSatisfy(duty -> assertThat(duty.whyRaised()).doesNotContain("INJECTED"));
    }

    @Test
    void n05FurtherViolenceIsListedAndTheLevelStaysAsRecorded() {
        Instant at = Instant.parse("2022-05-02T09:00:00Z");
        Fact violence = new IncidentRecorded(Set.of(Nature.VIOLENCE, Nature.WEAPON), 9, Set.of(), null);
        List<Entry> entries = injected(violence, at, at);

        assertThat(ReferenceCase.replay(entries))
                .filteredOn(duty -> duty.card().kind().equals("POSSIBLE_UNDER_RATING"))
                .anySatisfy(duty -> assertThat(duty.why()).contains("INJECTED").contains("level is medium"));
        CasePicture picture = CasePicture.of(
                Party.PROBATION, Chronology.known(entries, new KnownAt(Party.PROBATION, ReferenceCase.UNTIL)));
        assertThat(picture.risk().level().orElseThrow().fact().overall()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void n06AThirdAbsenceJoinsTheOpenDecisionAndRaisesNoSecondOne() {
        Instant at = Instant.parse("2022-06-21T09:00:00Z");
        List<RaisedDuty> decisions =
                with(new AppointmentMissed(AppointmentKind.RESCHEDULED, null), at.toString(), at).stream()
                        .filter(duty -> duty.card().kind().equals("RECALL_DECISION_REQUIRED"))
                        .toList();

        assertThat(decisions)
                .singleElement()
                .satisfies(duty -> assertThat(duty.evidence())
                        .anyMatch(joined -> joined.entry().equals(INJECTED)));
    }

    private static List<RaisedDuty> with(Fact fact, String occurred, Instant known) {
        return ReferenceCase.replay(injected(fact, Instant.parse(occurred), known));
    }

    private static List<Entry> injected(Fact fact, Instant occurred, Instant known) {
        Entry model = ReferenceCase.entry(Mode.AS_IT_WAS, "JM-026");
        When when = new When(When.Precision.MINUTE, occurred);
        List<Entry> entries = new ArrayList<>(ReferenceCase.entries(Mode.AS_IT_WAS));
        entries.add(new Entry(
                INJECTED,
                model.subject(),
                fact,
                new Times(when, when, known),
                model.provenance(),
                Visibility.of(Set.of(Party.PROBATION), known),
                null));
        return entries;
    }
}
