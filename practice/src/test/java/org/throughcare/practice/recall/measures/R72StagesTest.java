package org.throughcare.practice.recall.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.back;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.recallBegun;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Facts.released;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.measures.RecallClock.Kind;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Where the time went between the first absence and custody, stage by stage; the stages are the whole. */
class R72StagesTest {
    private static final String LATER = "2022-07-30 12:00";

    private final CaseFixture begun = anAllocatedCase()
            .at("2022-06-17 09:30", "release", released())
            .at("2022-06-17 14:00", "absence", missed())
            .at("2022-06-20 10:00", "again", missed())
            .at("2022-06-21 11:00", "asked", recallBegun());
    private final CaseFixture signed =
            begun.at("2022-06-22 10:00", "decided", recall()).at("2022-06-24 15:00", "signed", signed());
    private final CaseFixture whole = signed.at("2022-06-24 15:00", "sent", new RecallSent(List.of()))
            .at("2022-06-24 22:00", "revoked", revoked())
            .at("2022-06-27 08:00", "arrested", new ArrestedOnRecall("police"))
            .at("2022-06-27 12:00", "back", back());

    @Test
    void a5ARequestAfterCloseOfBusinessIsAnsweredInTimeUntilTheDayIsOver() {
        assertThat(RecallClock.answerDue(TestPolicy.policy(), LondonTime.instant("2022-06-21 16:59")))
                .isEqualTo(LondonTime.instant("2022-06-21 17:00"));
        assertThat(RecallClock.answerDue(TestPolicy.policy(), LondonTime.instant("2022-06-21 18:30")))
                .isEqualTo(LondonTime.instant("2022-06-22 00:00"));
    }

    @Test
    void theStagesAddUpToTheWholeWhateverIsMissingOpenOrOutOfTurn() {
        RandomCourse random = new RandomCourse(20_220_622);
        int open = 0;
        for (int i = 0; i < 1_000; i++) {
            RecallCourse course = random.recall().course();
            Instant now = random.instant();
            Stages stages = Stages.of(course, TestPolicy.policy(), now).orElse(null);
            if (stages == null) {
                assertThat(course.reached().values()).allMatch(at -> at.isAfter(now));
                continue;
            }
            assertThat(stages.stages().stream().map(Stage::length).reduce(Duration.ZERO, Duration::plus))
                    .as("%s at %s", course, now)
                    .isEqualTo(stages.whole());
            assertThat(stages.stages())
                    .allSatisfy(stage -> assertThat(stage.length()).isGreaterThanOrEqualTo(Duration.ZERO));
            Instant from = stages.start();
            for (Stage stage : stages.stages()) {
                assertThat(stage.start()).isEqualTo(from);
                from = from.plus(stage.length());
            }
            boolean last =
                    !stages.stages().isEmpty() && stages.stages().getLast().isOpen();
            assertThat(last).isEqualTo(course.until(now).end().isEmpty());
            assertThat(from).isEqualTo(course.until(now).end().orElse(now));
            open += last ? 1 : 0;
        }
        assertThat(open).isBetween(100, 900);
    }

    @Test
    void eachStageRunsFromOneMilestoneOnRecordToTheNext() {
        assertThat(at(whole, LATER).stages())
                .extracting(Stage::to, stage -> stage.length().toHours())
                .containsExactly(
                        tuple(Milestone.ASKED, 93L),
                        tuple(Milestone.DECIDED, 23L),
                        tuple(Milestone.SIGNED, 53L),
                        tuple(Milestone.SENT, 0L),
                        tuple(Milestone.REVOKED, 7L),
                        tuple(Milestone.BACK, 58L));
        assertThat(at(whole, LATER).whole()).isEqualTo(Duration.ofHours(234));
    }

    @Test
    void whatIsNotOnRecordIsSaid() {
        assertThat(at(whole, LATER).notOnRecord())
                .containsExactly(Milestone.COMPLETE, Milestone.FIRST_SIGNED, Milestone.RECEIVED);
    }

    @Test
    void anOpenStageWaitsForWhatComesNextAndIsCountedToTheInstantAskedFor() {
        Stage last = at(begun, "2022-06-21 16:00").stages().getLast();

        assertThat(last.to()).isEqualTo(Milestone.DECIDED);
        assertThat(last.isOpen()).isTrue();
        assertThat(last.length()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void whatHappenedAfterTheInstantAskedForIsNotKnownThen() {
        Stages then = at(whole, "2022-06-22 12:00");

        assertThat(then.stages().getLast().isOpen()).isTrue();
        assertThat(then.clocks()).extracting(RecallClock::kind).containsExactly(Kind.ANSWER, Kind.SIGN_OFF);
    }

    @Test
    void a5TheClockOfTheAnswerAndTheClockOfSigningBothRun() {
        assertThat(at(whole, LATER).clocks())
                .filteredOn(clock -> clock.kind() == Kind.ANSWER || clock.kind() == Kind.SIGN_OFF)
                .extracting(RecallClock::start, RecallClock::due, RecallClock::end, clock -> clock.over(Instant.MAX))
                .containsExactly(
                        tuple(
                                instant("2022-06-21 11:00"),
                                instant("2022-06-21 17:00"),
                                instant("2022-06-22 10:00"),
                                true),
                        tuple(
                                instant("2022-06-21 11:00"),
                                instant("2022-06-22 11:00"),
                                instant("2022-06-24 15:00"),
                                true));
    }

    @Test
    void aClockSaysHowFarItsFigureCanBeReliedOn() {
        assertThat(at(whole, LATER).clocks()).extracting(RecallClock::mark).containsOnly(Mark.ASSUMED);
    }

    @Test
    void theClockOfSigningRunsFromTheDecisionWhereNobodyAskedBefore() {
        Stages stages = at(
                anAllocatedCase()
                        .at("2022-06-17 09:30", "release", released())
                        .at("2022-06-22 10:00", "decided", recall()),
                LATER);

        assertThat(stages.clocks()).extracting(RecallClock::kind).containsExactly(Kind.SIGN_OFF);
        assertThat(stages.clocks().getFirst().due()).isEqualTo(instant("2022-06-23 10:00"));
    }

    @Test
    void aRecallWithdrawnOrDecidedAgainstEndsThere() {
        assertThat(at(begun.at("2022-06-21 15:00", "withdrawn", new RecallWithdrawn(Role.SPO, "Found.")), LATER)
                        .whole())
                .isEqualTo(Duration.ofHours(97));
        assertThat(at(begun.at("2022-06-21 16:00", "no", noRecall()), LATER).whole())
                .isEqualTo(Duration.ofHours(98));
    }

    @Test
    void anAbsenceOfAnEarlierLicenceIsNotTheFirst() {
        assertThat(at(
                                anAllocatedCase()
                                        .at("2022-06-01 14:00", "before", missed())
                                        .at("2022-06-17 09:30", "release", released())
                                        .at("2022-06-18 09:30", "kept", attended())
                                        .at("2022-06-20 10:00", "absence", missed())
                                        .at("2022-06-21 11:00", "asked", recallBegun()),
                                LATER)
                        .start())
                .isEqualTo(instant("2022-06-20 10:00"));
    }

    private static Stages at(CaseFixture told, String now) {
        return Stages.of(
                        RecallTime.of(told.picture(Party.PROBATION, LATER))
                                .getLast()
                                .course(),
                        TestPolicy.policy(),
                        instant(now))
                .orElseThrow();
    }

    private static Instant instant(String text) {
        return LondonTime.instant(text);
    }
}
