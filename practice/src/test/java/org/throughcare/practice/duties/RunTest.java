package org.throughcare.practice.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.ContactPart;
import org.throughcare.practice.terms.Party;

class RunTest {
    private static List<Run> runs(CaseFixture chronicle) {
        CasePicture picture = chronicle.picture(Party.PROBATION, "2022-12-30 12:00");
        ContactPart contact = picture.contact();
        return Run.cut(contact.missed(), contact.attended());
    }

    private static List<String> ids(List<? extends Stated<?>> entries) {
        return entries.stream().map(stated -> stated.id().value()).toList();
    }

    private final CaseFixture twoMissed =
            aCase().at("2022-03-07 10:00", "a", missed()).at("2022-03-14 10:00", "b", missed());

    @Test
    void causesBelongTogetherUntilAnActAnswersThemAll() {
        assertThat(runs(twoMissed.at("2022-03-21 10:00", "kept", attended())))
                .singleElement()
                .satisfies(run -> {
                    assertThat(ids(run.causes())).containsExactly("a", "b");
                    assertThat(run.answer())
                            .isInstanceOfSatisfying(
                                    Stated.class, act -> assertThat(act.id()).hasToString("kept"));
                });
    }

    @Test
    void aCauseKnownAfterTheAnswerBeginsTheNextRunWhichRestsOnThatAnswer() {
        var runs = runs(twoMissed.at("2022-03-10 10:00", "kept", attended()));

        assertThat(runs).extracting(run -> ids(run.causes())).containsExactly(List.of("a"), List.of("b"));
        assertThat(ids(runs.getLast().basis())).containsExactly("kept", "b");
        assertThat(runs.getLast().answer()).isNull();
    }

    @Test
    void itIsNamedByItsFirstCauseSoThatLaterCausesNeverChangeIt() {
        var first = runs(twoMissed.without("b")).getFirst().episode("absences");

        assertThat(runs(twoMissed).getFirst().episode("absences"))
                .isEqualTo(first)
                .hasToString("absences:a");
    }

    @Test
    void causesCountFromWhenTheyWereKnownNotFromWhenTheyHappened() {
        var late = twoMissed
                .with(told("2022-03-01 10:00", "early", missed()).knownAt("2022-04-04 10:00"))
                .at("2022-03-21 10:00", "kept", attended());

        assertThat(runs(late))
                .extracting(run -> ids(run.causes()))
                .containsExactly(List.of("a", "b"), List.of("early"));
    }

    @Test
    void anActAtTheSameInstantAsACauseDoesNotAnswerIt() {
        assertThat(runs(aCase().at("2022-03-07 10:00", "a", missed()).at("2022-03-07 10:00", "kept", attended())))
                .singleElement()
                .extracting(Run::answer)
                .isNull();
    }

    @Test
    void withoutCausesThereIsNoRun() {
        assertThat(runs(aCase().at("2022-03-21 10:00", "kept", attended()))).isEmpty();
    }
}
