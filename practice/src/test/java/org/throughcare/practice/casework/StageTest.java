package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughcare.practice.casework.SupervisionState.COMMUNITY_SENTENCE;
import static org.throughcare.practice.casework.SupervisionState.IN_CUSTODY;
import static org.throughcare.practice.casework.SupervisionState.ON_LICENCE;
import static org.throughcare.practice.casework.SupervisionState.UNLAWFULLY_AT_LARGE;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Party;

class StageTest {
    private static final LocalDate SENTENCED = LocalDate.of(2022, 1, 10);
    private static final LocalDate RELEASE = LocalDate.of(2022, 6, 20);
    private static final LocalDate ENDS = LocalDate.of(2023, 5, 9);

    private final CaseFixture inCustody = anAllocatedCase()
            .at(
                    "2022-01-10 11:00",
                    "sentence",
                    new Sentenced(SentenceKind.CUSTODY_DETERMINATE, 16, List.of(), false, RELEASE, ENDS));

    private final CaseFixture recalled = inCustody
            .at("2022-06-20 09:00", "release", new Released(true, ReleaseAddress.KNOWN, false, true, ENDS))
            .at("2022-07-01 09:00", "revoked", new LicenceRevoked(null, false))
            .at("2022-07-04 20:00", "returned", new ReturnedToCustody("arrested"));

    @Test
    void inCustodyTheLicenceToComeIsToldAsExpected() {
        assertThat(stages(inCustody, "2022-03-01 09:00", _ -> true))
                .extracting(Stage::state, Stage::from, Stage::to, Stage::expected)
                .containsExactly(tuple(IN_CUSTODY, SENTENCED, RELEASE, false), tuple(ON_LICENCE, RELEASE, ENDS, true));
    }

    @Test
    void aMoveBetweenPrisonsBeginsNoStage() {
        CaseFixture moved = inCustody.at("2022-02-01 11:00", "moved", new HeldAt("Fellside"));
        assertThat(stages(moved, "2022-03-01 09:00", _ -> true))
                .extracting(Stage::from)
                .containsExactly(SENTENCED, RELEASE);
    }

    @Test
    void fromReleaseOverRevocationToReturnEachStageEndsWhereTheNextBegins() {
        assertThat(stages(recalled, "2022-07-05 09:00", _ -> true))
                .extracting(Stage::state, Stage::from, Stage::to)
                .containsExactly(
                        tuple(IN_CUSTODY, SENTENCED, RELEASE),
                        tuple(ON_LICENCE, RELEASE, LocalDate.of(2022, 7, 1)),
                        tuple(UNLAWFULLY_AT_LARGE, LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 4)),
                        tuple(IN_CUSTODY, LocalDate.of(2022, 7, 4), null));
    }

    @Test
    void asKnownBeforeNothingLaterIsTold() {
        assertThat(stages(recalled, "2022-06-25 09:00", _ -> true))
                .extracting(Stage::state, Stage::to)
                .containsExactly(tuple(IN_CUSTODY, RELEASE), tuple(ON_LICENCE, ENDS));
    }

    @Test
    void whatMayNotBeToldOfIsLeftOut() {
        assertThat(stages(recalled, "2022-07-02 09:00", stated -> !(stated.fact() instanceof LicenceRevoked)))
                .extracting(Stage::state)
                .containsExactly(IN_CUSTODY, ON_LICENCE);
        assertThat(stages(recalled, "2022-07-02 09:00", _ -> false)).isEmpty();
    }

    @Test
    void aSentenceInTheCommunityIsOneStage() {
        CaseFixture order = anAllocatedCase()
                .at(
                        "2022-01-10 11:00",
                        "sentence",
                        new Sentenced(SentenceKind.COMMUNITY_ORDER, 12, List.of(), false, null, ENDS));
        assertThat(stages(order, "2022-03-01 09:00", _ -> true))
                .containsExactly(new Stage(COMMUNITY_SENTENCE, SENTENCED, ENDS, false));
    }

    @Test
    void withoutASentenceThereIsNone() {
        assertThat(stages(anAllocatedCase(), "2022-03-01 09:00", _ -> true)).isEmpty();
    }

    private static List<Stage> stages(CaseFixture record, String at, Predicate<Stated<?>> open) {
        return Stage.of(record.picture(Party.PROBATION, at), LondonTime.instant(at), open);
    }
}
