package org.throughcare.practice.duties.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.UnitPriorities;
import org.throughcare.practice.allocation.AllocationFact.UnitStaffing;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Reason;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** What is never said and never done, over many rich cases. */
class NeverTest {
    private static final List<CaseFixture> CASES = cases();
    private static final List<RaisedDuty> RAISED = CASES.stream()
            .flatMap(chronicle -> chronicle.raisedUntil(RandomCase.END).stream())
            .toList();

    private static List<CaseFixture> cases() {
        List<CaseFixture> cases = new ArrayList<>();
        for (long seed = 5000; seed < 5080; seed++) {
            cases.add(RandomCase.of(seed, 30));
        }
        return cases;
    }

    private static Stream<String> texts() {
        return RAISED.stream()
                .flatMap(duty -> Stream.concat(
                        Stream.of(duty.card().asks()), duty.reasons().stream().map(Reason::why)))
                .distinct()
                .map(text -> text.toLowerCase(Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missed by",
                "staff missed",
                "should have",
                "failed to",
                "failure",
                "prevented",
                "could have",
                "neglect",
                "blame",
                "fault",
                "inappropriate",
                "broke the"
            })
    void a14NothingSaysOrImpliesThatAPersonMissedADutyOrThatHarmWouldHaveBeenPrevented(String phrase) {
        assertThat(texts()).hasSizeGreaterThan(500).noneMatch(text -> text.contains(phrase));
    }

    @Test
    void n03NoReasonSaysThatAManagerWasConsulted() {
        assertThat(RAISED)
                .flatExtracting(RaisedDuty::reasons)
                .extracting(Reason::why)
                .noneMatch(why -> why.toLowerCase(Locale.UK).contains("was consulted"));
    }

    @Test
    void n01TheCourtTeamIsNeverAsked() {
        assertThat(RAISED).allSatisfy(duty -> {
            assertThat(duty.addressedTo()).doesNotContain(Role.COURT_TEAM);
            assertThat(duty.escalations()).noneMatch(step -> step.to() == Role.COURT_TEAM);
            assertThat(duty.passedTo()).noneMatch(step -> step.to() == Role.COURT_TEAM);
        });
    }

    @Test
    void n05TheLevelsInAPictureAreThoseThatPeopleRecordedAndNoOthers() {
        for (CaseFixture chronicle : CASES) {
            Set<RoshRecorded> recorded = chronicle.entries().stream()
                    .map(Entry::fact)
                    .filter(RoshRecorded.class::isInstance)
                    .map(RoshRecorded.class::cast)
                    .collect(Collectors.toSet());

            assertThat(chronicle.picture(Party.PROBATION, RandomCase.END).risk().levels())
                    .extracting(stated -> stated.fact())
                    .isSubsetOf(recorded);
        }
    }

    @Test
    void n05NoReasonProposesALevel() {
        for (RiskLevel level : RiskLevel.values()) {
            assertThat(texts())
                    .noneMatch(text -> text.contains("raise to " + level.inWords())
                            || text.contains("set to " + level.inWords())
                            || text.contains("should be " + level.inWords()));
        }
    }

    @Test
    void r10TheUnitNamedInFactsChangesNothingThatIsAsked() {
        for (CaseFixture chronicle : CASES) {
            CaseFixture elsewhere = chronicle.arriving(
                    chronicle.entries().stream().map(NeverTest::elsewhere).toList());

            assertThat(elsewhere.raisedUntil(RandomCase.END))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("reasons")
                    .isEqualTo(chronicle.raisedUntil(RandomCase.END));
        }
    }

    private static Entry elsewhere(Entry entry) {
        Fact moved = switch (entry.fact()) {
            case Allocated allocated -> new Allocated(allocated.to(), allocated.role(), "another unit");
            case UnitStaffing staffing ->
                new UnitStaffing("another unit", staffing.staffInPost(), staffing.vacancies());
            case UnitPriorities priorities -> new UnitPriorities("another unit", priorities.notDone());
            case Fact other -> other;
        };
        return new Entry(
                entry.id(),
                entry.subject(),
                moved,
                entry.times(),
                entry.provenance(),
                entry.visibility(),
                entry.supersedes());
    }

    @Test
    void a1WhateverLevelIsRecordedTheReviewsAskedForAreTheSame() {
        for (CaseFixture chronicle : CASES) {
            assertThat(reviews(chronicle, RiskLevel.LOW))
                    .isEqualTo(reviews(chronicle, RiskLevel.MEDIUM))
                    .isEqualTo(reviews(chronicle, RiskLevel.VERY_HIGH));
        }
    }

    private static List<RaisedDuty> reviews(CaseFixture chronicle, RiskLevel level) {
        List<Entry> rated = chronicle.entries().stream()
                .map(entry -> entry.fact() instanceof RoshRecorded recorded
                        ? new Entry(
                                entry.id(),
                                entry.subject(),
                                new RoshRecorded(level, recorded.byGroup(), recorded.reasons()),
                                entry.times(),
                                entry.provenance(),
                                entry.visibility(),
                                entry.supersedes())
                        : entry)
                .toList();
        return chronicle.arriving(rated).raisedUntil(RandomCase.END).stream()
                .filter(duty -> Set.of("ROSH_REVIEW_REQUIRED", "INFORMATION_TO_WEIGH", "CUSTODY_PATTERN")
                        .contains(duty.card().kind()))
                .toList();
    }
}
