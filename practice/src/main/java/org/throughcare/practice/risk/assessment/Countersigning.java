package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/**
 * Whether a signed assessment needs somebody else's signature, whose, and every reason for it (R8, R125). A change of level
 * up and one down are treated alike (A1). What needs none is still checked in the sample.
 *
 * @param by the post that countersigns, or null where no reason asks for it
 * @param reasons every reason, in the order of {@link Why}
 */
public record Countersigning(@Nullable Role by, List<Reason> reasons) {
    /** What can ask for a countersignature. */
    public enum Why {
        LEVEL,
        GRADE,
        NEW_IN_GRADE,
        TRAINING,
        CHANGE_OF_LEVEL
    }

    /**
     * One reason.
     *
     * @param why what asks for it
     * @param by the post that it asks for
     * @param inWords the reason in plain words
     */
    public record Reason(Why why, Role by, String inWords) {}

    /**
     * Who signed.
     *
     * @param grade their grade
     * @param monthsInGrade whole months since they came into it; 0 or more
     * @param trained what they are trained in
     */
    public record Author(Grade grade, int monthsInGrade, Set<Training> trained) {
        public Author {
            trained = Set.copyOf(trained);
            if (monthsInGrade < 0) {
                throw new IllegalArgumentException("months in grade cannot be negative: " + monthsInGrade);
            }
        }
    }

    /**
     * What was signed.
     *
     * @param level the overall level now
     * @param before the overall level that stood before, or null where none did
     * @param clusters what is on record
     */
    public record Signed(RiskLevel level, @Nullable RiskLevel before, Set<ClusterId> clusters) {
        public Signed {
            clusters = Set.copyOf(clusters);
        }
    }

    public Countersigning {
        reasons = List.copyOf(reasons);
    }

    /** Whether somebody else signs too. */
    public boolean needed() {
        return by != null;
    }

    /** What {@code policy} asks for on {@code day}. */
    public static Countersigning of(Signed signed, Author author, Policy policy, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        level(signed, policy, day).ifPresent(reasons::add);
        if (author.grade() == Grade.PSO && signed.level().atLeast(level(PolicyKey.COUNTERSIGN_PSO_FROM, policy, day))) {
            reasons.add(new Reason(
                    Why.GRADE,
                    Role.SPO,
                    "signed by a " + author.grade().inWords() + " at "
                            + signed.level().inWords()));
        }
        if (author.monthsInGrade() < policy.count(PolicyKey.COUNTERSIGN_NEW_MONTHS, day)) {
            reasons.add(new Reason(
                    Why.NEW_IN_GRADE,
                    Role.SPO,
                    "signed by somebody who has been a " + author.grade().inWords() + " for "
                            + Wording.count(author.monthsInGrade(), "month")));
        }
        untrained(signed, author).ifPresent(reasons::add);
        change(signed, policy, day).ifPresent(reasons::add);
        return new Countersigning(highest(reasons, author.grade()), reasons);
    }

    private static Optional<Reason> level(Signed signed, Policy policy, LocalDate day) {
        boolean head = signed.level().atLeast(level(PolicyKey.COUNTERSIGN_HEAD_FROM, policy, day));
        boolean senior = signed.level().atLeast(level(PolicyKey.COUNTERSIGN_FROM, policy, day));
        return head || senior
                ? Optional.of(new Reason(
                        Why.LEVEL,
                        head ? Role.PDU_HEAD : Role.SPO,
                        "the level is " + signed.level().inWords()))
                : Optional.empty();
    }

    private static Optional<Reason> untrained(Signed signed, Author author) {
        Set<Training> missing = EnumSet.noneOf(Training.class);
        signed.clusters().forEach(cluster -> missing.addAll(Training.askedBy(cluster)));
        missing.removeAll(author.trained());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        Why.TRAINING,
                        Role.SPO,
                        "the record holds "
                                + Wording.join(
                                        missing.stream().map(Training::inWords).toList())
                                + ", and no training in it is recorded for whoever signed"));
    }

    private static Optional<Reason> change(Signed signed, Policy policy, LocalDate day) {
        RiskLevel before = signed.before();
        if (before == null) {
            return Optional.empty();
        }
        int steps = Math.abs(place(signed.level()) - place(before));
        boolean head = steps >= policy.count(PolicyKey.COUNTERSIGN_HEAD_CHANGE, day);
        return steps > 0 && (head || steps >= policy.count(PolicyKey.COUNTERSIGN_CHANGE, day))
                ? Optional.of(new Reason(
                        Why.CHANGE_OF_LEVEL,
                        head ? Role.PDU_HEAD : Role.SPO,
                        "the level was " + before.inWords() + " and is "
                                + signed.level().inWords() + " now"))
                : Optional.empty();
    }

    private static @Nullable Role highest(List<Reason> reasons, Grade author) {
        if (reasons.isEmpty()) {
            return null;
        }
        boolean head = author == Grade.SPO || reasons.stream().anyMatch(reason -> reason.by() == Role.PDU_HEAD);
        return head ? Role.PDU_HEAD : Role.SPO;
    }

    private static int place(RiskLevel level) {
        return List.of(RiskLevel.values()).indexOf(level);
    }

    private static RiskLevel level(PolicyKey key, Policy policy, LocalDate day) {
        String word = policy.word(key, day);
        return List.of(RiskLevel.values()).stream()
                .filter(level ->
                        level.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("policy key " + key.text() + " names no level: " + word));
    }
}
