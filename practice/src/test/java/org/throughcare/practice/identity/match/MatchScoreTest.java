package org.throughcare.practice.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughcare.practice.identity.match.TestWeights.WEIGHTS;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

class MatchScoreTest {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 14);
    private static final Identity ADA =
            Identity.named(PersonName.of("Ada", "Sample")).born(BORN);
    private static final MatchScorer SCORER = new MatchScorer(WEIGHTS, TermFrequencies.UNKNOWN);

    private static Identity named(String first, String last) {
        return Identity.named(PersonName.of(first, last));
    }

    private static Level level(Comparison comparison, Identity one, Identity other) {
        return SCORER.score(one, other).lines().stream()
                .map(MatchLine::level)
                .filter(level -> level.comparison() == comparison)
                .findFirst()
                .orElseThrow();
    }

    private static Level birth(String other) {
        return level(Comparison.BIRTH, ADA, named("X", "Y").born(LocalDate.parse(other)));
    }

    private static Identity numbers(List<Pnc> pncs, List<Cro> cros) {
        return ADA.with(new Identifiers(List.of(), List.of(), pncs, cros, List.of()));
    }

    @Test
    void theScoreIsThePriorAndEveryLine() {
        MatchScore score = SCORER.score(ADA, ADA);

        assertThat(score.score()).isCloseTo(-22 + 16 + 14, within(0.001));
        assertThat(score.inWords())
                .containsExactly(
                        "two records drawn at random, -22.0",
                        "name: the same first name and surname, +16.0",
                        "date of birth: the same, +14.0");
    }

    @Test
    void aRecordThatIsSilentSaysNeitherYesNorNo() {
        assertThat(SCORER.score(ADA, named("Ada", "Sample")).lines()).hasSize(1);
    }

    @Test
    void namesAreComparedFromTheSameDownToDifferent() {
        assertThat(level(Comparison.NAME, ADA, named("ADA", "Sámple"))).isEqualTo(Level.NAME_SAME);
        assertThat(level(Comparison.NAME, ADA, named("Ada", "Sampel"))).isEqualTo(Level.NAME_CLOSE);
        assertThat(level(Comparison.NAME, ADA, named("Sample", "Ada"))).isEqualTo(Level.NAME_REVERSED);
        assertThat(level(
                        Comparison.NAME,
                        ADA,
                        named("Zoe", "Quill").also(NameUse.ALIAS, PersonName.of("Ada", "Sample"))))
                .isEqualTo(Level.NAME_ALIAS);
        assertThat(level(
                        Comparison.NAME,
                        ADA,
                        named("Ada", "Quill").also(NameUse.ALIAS, PersonName.of("Zoe", "Sample"))))
                .isEqualTo(Level.NAME_ALIAS_PARTS);
        assertThat(level(Comparison.NAME, ADA, named("Ada", "Quill"))).isEqualTo(Level.NAME_FIRST);
        assertThat(level(Comparison.NAME, ADA, named("Zoe", "Sample"))).isEqualTo(Level.NAME_LAST);
        assertThat(level(Comparison.NAME, ADA, named("Zoe", "Quill"))).isEqualTo(Level.NAME_OTHER);
    }

    @Test
    void birthDatesAreComparedFromTheSameDownToDifferent() {
        assertThat(birth("1990-03-14")).isEqualTo(Level.BIRTH_SAME);
        assertThat(birth("1990-03-15")).isEqualTo(Level.BIRTH_SLIP);
        assertThat(birth("1995-03-14")).isEqualTo(Level.BIRTH_SLIP);
        assertThat(birth("1991-04-15")).isEqualTo(Level.BIRTH_YEARS);
        assertThat(birth("1985-03-14")).isEqualTo(Level.BIRTH_YEARS);
        assertThat(birth("1985-03-13")).isEqualTo(Level.BIRTH_OTHER);
        assertThat(level(Comparison.BIRTH, ADA, ADA.born(LocalDate.of(1970, 1, 1), BORN)))
                .isEqualTo(Level.BIRTH_ALIAS_FEW);
    }

    @Test
    void aNumberInTheOtherOfficesFormIsStillTheSameNumber() {
        Pnc pnc = new Pnc(2008, 56560);
        Cro cro = Cro.parse("056560/08Z");

        assertThat(level(Comparison.IDENTIFIER, numbers(List.of(pnc), List.of()), numbers(List.of(), List.of(cro))))
                .isEqualTo(Level.CORE_SAME);
        assertThat(level(Comparison.IDENTIFIER, numbers(List.of(pnc), List.of(cro)), numbers(List.of(pnc), List.of())))
                .isEqualTo(Level.PNC_SAME);
        assertThat(level(
                        Comparison.IDENTIFIER,
                        numbers(List.of(pnc), List.of(cro)),
                        numbers(List.of(new Pnc(2008, 1)), List.of(Cro.parse("1/08A")))))
                .isEqualTo(Level.BOTH_DIFFERENT);
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        TermFrequencies terms = (term, value) -> term == Term.FULL_NAME
                ? OptionalDouble.of(value.equals("ADA SAMPLE") ? 0.001 : 0.000_001)
                : OptionalDouble.empty();
        MatchScorer counting = new MatchScorer(WEIGHTS, terms);
        Identity rare = named("Quilla", "Zander");

        assertThat(counting.score(rare, rare).score())
                .isGreaterThan(counting.score(named("Ada", "Sample"), named("Ada", "Sample"))
                                .score()
                        + 9);
        assertThat(counting.score(rare, rare).lines().getFirst().inWords()).contains("for how common it is");
    }

    @Test
    void rarePostcodesInCommonSayMost() {
        Identity here = ADA.at(Postcode.parse("LS1 4DY"), Postcode.parse("LS2 9JT"));
        MatchScorer rare = new MatchScorer(
                WEIGHTS, (term, value) -> term == Term.POSTCODE ? OptionalDouble.of(0.002) : OptionalDouble.empty());

        assertThat(rare.score(here, here).lines()).extracting(MatchLine::level).contains(Level.POSTCODE_RAREST);
        assertThat(rare.score(here, ADA.at(Postcode.parse("LS1 4DY"))).lines())
                .extracting(MatchLine::level)
                .contains(Level.POSTCODE_COMMON);
        assertThat(rare.score(here, ADA.at(Postcode.parse("HU1 1NQ"))).lines())
                .extracting(MatchLine::level)
                .contains(Level.POSTCODE_OTHER);
    }

    @Test
    void whatAPersonDecidedOutweighsEverythingElse() {
        Identity decided = ADA.marked(Set.of(new OverrideMarker("d1", "one")));
        Identity apart = ADA.marked(Set.of(new OverrideMarker("d1", "two")));
        Identity stranger =
                named("Zoe", "Quill").born(LocalDate.of(1950, 1, 1)).marked(Set.of(new OverrideMarker("d1", "one")));

        assertThat(SCORER.score(decided, stranger).score()).isGreaterThan(100);
        assertThat(SCORER.score(decided, apart).score()).isLessThan(-100);
    }

    @Test
    void twoRecordsScoreTheSameWhicheverComesFirst() {
        List<Identity> some = new SomeIdentities(11).drawn(300);
        MatchScorer counting = new MatchScorer(WEIGHTS, new CountedTerms(some));
        for (Identity one : some) {
            for (Identity other : some) {
                assertThat(counting.score(one, other)).isEqualTo(counting.score(other, one));
            }
        }
    }
}
