package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;

/** Conduct in custody is seen as a pattern, not only as a list (R30). */
class ConductPatternTest {
    private static final String NOW = "2023-01-10 09:00";

    private final CaseFixture sentenced = anAllocatedCase().at("2022-01-10 11:00", "sentence", Facts.custody());

    @Test
    void fiveWeaponsInOneSentenceAreOnePatternWithACountOfFive() {
        CaseFixture five = sentenced
                .at("2022-02-01 09:00", "one", Facts.incident(Nature.WEAPON))
                .at(
                        "2022-03-01 09:00",
                        "three",
                        new IncidentRecorded(Set.of(Nature.WEAPON, Nature.DAMAGE), 3, Set.of(), null))
                .at("2022-06-01 09:00", "last", Facts.incident(Nature.WEAPON));
        assertThat(patterns(five)).first().satisfies(pattern -> {
            assertThat(pattern.nature()).isEqualTo(Nature.WEAPON);
            assertThat(pattern.setting()).isEqualTo(Where.CUSTODY);
            assertThat(pattern.count()).isEqualTo(5);
            assertThat(pattern.entries()).extracting(EntryId::value).containsExactly("one", "three", "last");
            assertThat(pattern.last()).isEqualTo(LondonTime.instant("2022-06-01 09:00"));
        });
        assertThat(patterns(five)).extracting(ConductPattern::nature).containsExactly(Nature.WEAPON, Nature.DAMAGE);
    }

    @Test
    void oneEventIsNoPattern() {
        assertThat(patterns(sentenced.at("2022-02-01 09:00", "one", Facts.incident(Nature.WEAPON))))
                .isEmpty();
    }

    @Test
    void aSuspicionIsNeverCountedWithWhatIsRecorded() {
        CaseFixture mixed = sentenced
                .at("2022-02-01 09:00", "one", Facts.incident(Nature.DRUGS))
                .at("2022-03-01 09:00", "two", Facts.incident(Nature.DRUGS))
                .at("2022-04-01 09:00", "said", Facts.intelligence(Nature.DRUGS));
        assertThat(patterns(mixed)).singleElement().satisfies(pattern -> {
            assertThat(pattern.count()).isEqualTo(2);
            assertThat(pattern.suspected()).isFalse();
        });
    }

    @Test
    void anEarlierSentenceIsNotCounted() {
        CaseFixture before = anAllocatedCase()
                .at("2020-01-10 11:00", "earlier", Facts.custody())
                .at("2020-02-01 09:00", "then", Facts.incident(Nature.WEAPON))
                .at("2022-01-10 11:00", "sentence", Facts.custody())
                .at("2022-02-01 09:00", "now", Facts.incident(Nature.WEAPON));
        assertThat(patterns(before)).isEmpty();
    }

    @Test
    void whatPointsToHarmComesFirst() {
        CaseFixture much = sentenced
                .at("2022-02-01 09:00", "a", new IncidentRecorded(Set.of(Nature.DAMAGE), 9, Set.of(), null))
                .at("2022-03-01 09:00", "b", new IncidentRecorded(Set.of(Nature.THREATS), 2, Set.of(), null));
        assertThat(patterns(much)).extracting(ConductPattern::nature).containsExactly(Nature.THREATS, Nature.DAMAGE);
    }

    private static List<ConductPattern> patterns(CaseFixture fixture) {
        CasePicture picture = fixture.picture(Party.PROBATION, NOW);
        return ConductPattern.inThisSentence(picture, picture.signs(), LondonTime.instant(NOW));
    }
}
