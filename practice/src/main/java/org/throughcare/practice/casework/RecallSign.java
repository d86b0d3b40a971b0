package org.throughcare.practice.casework;

import java.util.EnumSet;
import java.util.Set;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.record.Stated;

/**
 * Something on record since the release that gives cause to consider a recall.
 *
 * @param kind what it is
 * @param stated the entry that says so
 */
public record RecallSign(Kind kind, Stated<?> stated) {
    /** The kinds, what must be decided on first (A3), then what joins it as evidence. */
    public enum Kind {
        ABSENCE("an appointment not kept", StandardCondition.KEEP_IN_TOUCH),
        WHEREABOUTS(
                "whereabouts not known",
                StandardCondition.APPROVED_ADDRESS,
                StandardCondition.KEEP_IN_TOUCH,
                StandardCondition.CONTACT_DETAILS),
        ADDRESS("an address lost", StandardCondition.APPROVED_ADDRESS),
        TAG("a tag or curfew alert"),
        ARREST_OR_CHARGE("an arrest or charge", StandardCondition.NO_OFFENCE, StandardCondition.GOOD_BEHAVIOUR),
        POLICE_INFORMATION("information from the police or another agency", StandardCondition.GOOD_BEHAVIOUR),
        REPORT("a report from somebody else", StandardCondition.GOOD_BEHAVIOUR),
        ROSH_RAISED("a higher level of risk of serious harm"),
        APPROVED_PREMISES("the place in approved premises", StandardCondition.APPROVED_ADDRESS),
        DRUG_TEST("a drug test", StandardCondition.GOOD_BEHAVIOUR);

        private final String inWords;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<StandardCondition> engages;

        Kind(String inWords, StandardCondition... engages) {
            this.inWords = inWords;
            Set<StandardCondition> conditions = EnumSet.noneOf(StandardCondition.class);
            conditions.addAll(Set.of(engages));
            this.engages = conditions;
        }

        /** The kind as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }

        /** The standard conditions that it could engage. Whether one was broken is for a person to say (R73). */
        public Set<StandardCondition> engages() {
            return Set.copyOf(engages);
        }
    }
}
