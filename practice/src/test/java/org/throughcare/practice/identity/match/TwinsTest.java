package org.throughcare.practice.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.identity.match.TestWeights.WEIGHTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

class TwinsTest {
    private static final MatchScorer SCORER = new MatchScorer(WEIGHTS, TermFrequencies.UNKNOWN);
    private static final Identity ADA = child("Ada");
    private static final Identity ZOE = child("Zoe");

    private static Identity child(String first) {
        return Identity.named(PersonName.of(first, "Sample"))
                .born(LocalDate.of(1990, 3, 14))
                .at(Postcode.parse("LS1 4DY"));
    }

    private static Identity defendant(Identity identity) {
        return identity.with(new Identifiers(List.of(), List.of(), List.of(), List.of(), List.of("D1")));
    }

    private static Identity known(Identity identity, int serial) {
        return identity.with(
                new Identifiers(List.of(), List.of(), List.of(new Pnc(2008, serial)), List.of(), List.of()));
    }

    @Test
    void siblingsBornOnOneDayInOnePlaceAreNotTakenForOnePerson() {
        MatchScore score = SCORER.score(ADA, ZOE);

        assertThat(score.twins()).isTrue();
        assertThat(score.score()).isEqualTo(-5);
        assertThat(score.inWords().getLast()).contains("could be twins");
    }

    @Test
    void aSharedSentenceCountsLikeASharedPlace() {
        Set<LocalDate> day = Set.of(LocalDate.of(2020, 1, 6));

        assertThat(SCORER.score(ADA.at().sentenced(day), ZOE.at().sentenced(day))
                        .twins())
                .isTrue();
        assertThat(SCORER.score(ADA.at(), ZOE.at()).twins()).isFalse();
    }

    @Test
    void aSimilarFirstNameOrOneAmongTheAliasesIsOnePerson() {
        assertThat(SCORER.score(child("Marion"), child("Marian")).twins()).isFalse();
        assertThat(SCORER.score(ADA, ZOE.also(NameUse.ALIAS, PersonName.of("Ada", "Other")))
                        .twins())
                .isFalse();
    }

    @Test
    void similarFirstNamesAreStillTwoPeopleWhereTheirNumbersContradictEachOther() {
        assertThat(SCORER.score(known(child("Marion"), 1), known(child("Marian"), 2))
                        .twins())
                .isTrue();
        assertThat(SCORER.score(known(ADA, 1), known(ZOE, 1)).twins()).isFalse();
    }

    @Test
    void anotherSurnameBirthOrPlaceIsNoTwin() {
        assertThat(SCORER.score(ADA, ZOE.born(LocalDate.of(1990, 3, 15))).twins())
                .isFalse();
        assertThat(SCORER.score(ADA, ZOE.at(Postcode.parse("HU1 1NQ"))).twins()).isFalse();
    }

    @Test
    void aSharedDecisionOrDefendantNumberSettlesIt() {
        Set<OverrideMarker> one = Set.of(new OverrideMarker("d1", "one"));

        assertThat(SCORER.score(ADA.marked(one), ZOE.marked(one)).twins()).isFalse();
        assertThat(SCORER.score(defendant(ADA), defendant(ZOE)).twins()).isFalse();
    }

    @Test
    void twinsAreSeenWhicheverComesFirst() {
        List<Identity> some = new SomeIdentities(12).drawn(300);
        int seen = 0;
        for (Identity one : some) {
            for (Identity other : some) {
                boolean twins = SCORER.score(one, other).twins();
                assertThat(SCORER.score(other, one).twins()).isEqualTo(twins);
                seen += twins ? 1 : 0;
            }
        }
        assertThat(seen).isPositive();
    }
}
