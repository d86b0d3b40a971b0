package org.throughcare.practice.sentence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;

/** Facts from courts and from the police about charges and their outcome. */
public sealed interface SentenceFact extends Fact {
    /** The justice system first knew the person. */
    record FirstKnown(int year) implements SentenceFact {}

    /** The pattern of earlier convictions, as one source summed it up. */
    record OffendingHistory(
            @Nullable Integer convictions,
            @Nullable Integer offences,
            List<Offence> kinds,
            boolean carriedWeapons,
            boolean manyCustodialSentences)
            implements SentenceFact {
        public OffendingHistory {
            kinds = List.copyOf(kinds);
        }
    }

    /** The police arrested the person. */
    record Arrested(List<Offence> offences) implements SentenceFact {
        public Arrested {
            offences = List.copyOf(offences);
        }
    }

    /**
     * The person was charged.
     *
     * @param listed whether an offence is on the list that can open a serious further offence case (R105)
     * @param committedOn when the offence is said to have been committed, or null
     */
    record Charged(
            List<Offence> offences,
            boolean listed,
            @Nullable LocalDate committedOn) implements SentenceFact {
        public Charged {
            offences = List.copyOf(offences);
        }
    }

    /** The person appeared in court; {@code listed} as for {@link Charged}. */
    record CourtAppearance(boolean listed, String purpose) implements SentenceFact {}

    /** Remanded in custody. */
    record Remanded(String until) implements SentenceFact {}

    /** Released on bail, with the conditions as the court put them. */
    record Bailed(List<String> conditions) implements SentenceFact {
        public Bailed {
            conditions = List.copyOf(conditions);
        }
    }

    /** Found guilty or pleaded guilty, before sentence. */
    record Convicted(List<Offence> offences) implements SentenceFact {
        public Convicted {
            offences = List.copyOf(offences);
        }
    }

    /** What a court can impose. */
    enum SentenceKind {
        CUSTODY_DETERMINATE,
        CUSTODY_EXTENDED,
        CUSTODY_INDETERMINATE,
        COMMUNITY_ORDER,
        SUSPENDED_SENTENCE,
        UNPAID_WORK;

        /** Whether the person goes to, or stays in, custody. */
        public boolean custodial() {
            return switch (this) {
                case CUSTODY_DETERMINATE, CUSTODY_EXTENDED, CUSTODY_INDETERMINATE -> true;
                case COMMUNITY_ORDER, SUSPENDED_SENTENCE, UNPAID_WORK -> false;
            };
        }
    }

    /**
     * Sentenced.
     *
     * @param months length in months, or null for an indeterminate sentence
     * @param committedInCustody whether the offences were committed in custody
     * @param expectedRelease the release date as known at sentence, or null
     * @param endsOn when supervision under it ends, or null
     */
    record Sentenced(
            SentenceKind sentence,
            @Nullable Integer months,
            List<Offence> offences,
            boolean committedInCustody,
            @Nullable LocalDate expectedRelease,
            @Nullable LocalDate endsOn)
            implements SentenceFact {
        public Sentenced {
            offences = List.copyOf(offences);
        }
    }

    /** Found not guilty, or the matter was dropped; information that remains relevant is kept apart from convictions (R27). */
    record NotConvicted(
            String outcome,
            List<Offence> offences,
            @Nullable String relevantInformation,
            @Nullable String lawfulBasis,
            @Nullable LocalDate reviewOn)
            implements SentenceFact {
        public NotConvicted {
            offences = List.copyOf(offences);
        }
    }

    /** Conduct towards someone the person knows, as police or a court recorded it. */
    record ConductTowardsKnownPerson(RiskGroup towards, List<Offence> offences) implements SentenceFact {
        public ConductTowardsKnownPerson {
            offences = List.copyOf(offences);
        }
    }

    /** The police were called to an incident involving the person. */
    record PoliceCallOut(List<Offence> concerning, String outcome) implements SentenceFact {
        public PoliceCallOut {
            concerning = List.copyOf(concerning);
        }
    }

    /** Whether a protective measure was sought after an allegation, by whom, and if not why (R26). */
    record ProtectiveMeasureConsidered(
            boolean sought, String by, @Nullable String whyNot) implements SentenceFact {}

    /** A pre-sentence report was asked for or delivered, with what the police and children's services answered (R93). */
    record PreSentenceReport(
            String stage,
            @Nullable String policeCheck,
            @Nullable String childrensServicesCheck) implements SentenceFact {}
}
