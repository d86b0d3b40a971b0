package org.throughcare.service.people.matching;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.commands.matching.MatchWeightsFile;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.match.CountedTerms;
import org.throughcare.practice.identity.match.MatchAnswer;
import org.throughcare.practice.identity.match.MatchScore;
import org.throughcare.practice.identity.match.MatchScorer;
import org.throughcare.practice.identity.match.MatchThresholds;
import org.throughcare.practice.identity.match.MatchWeights;
import org.throughcare.practice.identity.match.TermFrequencies;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.London;
import org.throughcare.service.people.index.KnownPeople;

/**
 * Compares an identity with everybody who has enough in common with it. How common a value is was counted among those on
 * the record, and is counted again when their number has grown or fallen by a tenth; fewer than a thousand tell nothing.
 */
@Component
public class Comparing {
    private static final int TENTH = 10;
    private static final int FEWEST = 1_000;

    /** The binary logarithm of even odds: from here on it is at least as likely as not that two records are one person. */
    private static final double EVEN_ODDS = 0;

    private final KnownPeople people;
    private final Policy policy;
    private final InstantSource clock;
    private final MatchWeights weights = MatchWeightsFile.builtIn();
    private MatchScorer scorer;
    private int counted;

    Comparing(KnownPeople people, Policy policy, InstantSource clock) {
        this.people = people;
        this.policy = policy;
        this.clock = clock;
        scorer = new MatchScorer(weights, TermFrequencies.UNKNOWN);
    }

    /**
     * Somebody who could be the one asked about.
     *
     * @param person the number of the record
     * @param score what speaks for it and against
     * @param answer what the score says by the thresholds in force
     */
    public record Likeness(long person, MatchScore score, MatchAnswer answer) {}

    /**
     * Who could be {@code identity}, the likeliest first; never {@code except}, and nobody with odds against. Below the
     * thresholds there are still some whom a person would know: they are for people to weigh, as everybody here is.
     */
    public List<Likeness> alike(Identity identity, long except) {
        MatchScorer current = current();
        MatchThresholds thresholds = thresholds();
        List<Likeness> alike = new ArrayList<>();
        for (long person : people.alike(identity)) {
            if (person != except) {
                people.of(person).map(other -> current.score(identity, other)).ifPresent(score -> {
                    if (score.score() >= EVEN_ODDS) {
                        alike.add(new Likeness(person, score, thresholds.answer(score)));
                    }
                });
            }
        }
        alike.sort(Comparator.<Likeness>comparingDouble(one -> one.score().score())
                .reversed()
                .thenComparingLong(Likeness::person));
        return alike;
    }

    /**
     * Those among {@code persons} who bear a name of {@code identity} to the letter, whatever else speaks against it: a wrong
     * birth date is typed more often than a rare name is shared.
     */
    public List<Likeness> namesakes(Identity identity, Collection<Long> persons) {
        MatchScorer current = current();
        MatchThresholds thresholds = thresholds();
        List<Likeness> namesakes = new ArrayList<>();
        for (long person : persons) {
            people.of(person)
                    .filter(other -> other.names().stream()
                            .anyMatch(name -> identity.names().stream()
                                    .anyMatch(typed -> typed.toString().equalsIgnoreCase(name.toString()))))
                    .map(other -> current.score(identity, other))
                    .ifPresent(score -> namesakes.add(new Likeness(person, score, thresholds.answer(score))));
        }
        return namesakes;
    }

    /** The thresholds in force today. */
    public MatchThresholds thresholds() {
        LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
        return MatchThresholds.of(policy, today);
    }

    private synchronized MatchScorer current() {
        int size = people.all().size();
        if (Math.abs(size - counted) * TENTH > counted) {
            TermFrequencies terms =
                    size < FEWEST ? TermFrequencies.UNKNOWN : new CountedTerms(List.copyOf(people.all()));
            scorer = new MatchScorer(weights, terms);
            counted = size;
        }
        return scorer;
    }
}
