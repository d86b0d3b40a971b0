package org.throughcare.practice.supervision;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;

/** Facts about remote check-ins: questions that the person answers from afar, instead of or beside being seen. */
public sealed interface CheckInFact extends Fact {
    /** What check-ins stand for. */
    enum Use {
        FULL("in place of some appointments"),
        SUPPLEMENTARY("beside appointments");

        private final String inWords;

        Use(String inWords) {
            this.inWords = inWords;
        }

        /** The use as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** What keeps somebody from check-ins. */
    enum Exclusion {
        SUSPENDED("contact is suspended"),
        VERY_HIGH("very high risk of serious harm"),
        MAPPA("MAPPA level 2 or 3"),
        NATIONAL_SECURITY("managed by the national security division"),
        YOUTH("under 18"),
        CHILD_PLAN("a child protection or child in need plan"),
        DOMESTIC_ABUSE("domestic abuse"),
        SEXUAL("sexual offending"),
        INTENSIVE_SUPERVISION("intensive supervision by a court");

        private final String inWords;

        Exclusion(String inWords) {
            this.inWords = inWords;
        }

        /** The exclusion as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** What somebody said of an exclusion of which the record says nothing. */
    record ExclusionAnswered(Exclusion exclusion, boolean applies) {}

    /**
     * A practitioner asked for check-ins.
     *
     * @param everyWeeks how often: every week, or every 2, 4 or 8 weeks
     * @param questions the practitioner's own, besides those of everybody
     * @param rationale why they suit this person
     * @param answered what the practitioner said of the exclusions on which the record is silent
     */
    record CheckInsAsked(
            Use use, int everyWeeks, List<String> questions, String rationale, List<ExclusionAnswered> answered)
            implements CheckInFact {
        private static final Set<Integer> WEEKS = Set.of(1, 2, 4, 8);

        public CheckInsAsked {
            if (!WEEKS.contains(everyWeeks)) {
                throw new IllegalArgumentException("check-ins come every 1, 2, 4 or 8 weeks, not " + everyWeeks);
            }
            if (rationale.isBlank()) {
                throw new IllegalArgumentException("check-ins are asked for with a reason");
            }
            questions = List.copyOf(questions);
            answered = List.copyOf(answered);
        }
    }

    /** A senior approved or refused what was asked for, or looked at it again after something changed. */
    record CheckInsDecided(EntryId asked, boolean approved, String reason) implements CheckInFact {}

    /** Check-ins come to their end. */
    record CheckInsEnded(String reason) implements CheckInFact {}

    /** A question and what the person answered, in their words. */
    record CheckInAnswer(String question, String answer) {}

    /**
     * The person checked in. It says what they answered and nothing of how they are.
     *
     * @param talk whether they asked to be spoken with
     */
    record CheckInReceived(List<CheckInAnswer> answers, boolean talk) implements CheckInFact {
        public CheckInReceived {
            answers = List.copyOf(answers);
        }
    }

    /** Somebody read what the person answered, and what follows from it. */
    record CheckInReviewed(EntryId received, String follows) implements CheckInFact {}
}
