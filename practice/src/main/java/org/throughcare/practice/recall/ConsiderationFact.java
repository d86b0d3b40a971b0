package org.throughcare.practice.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** What is thought and asked before a recall, and what follows a decision not to recall. */
public sealed interface ConsiderationFact extends Fact {
    /**
     * Somebody began to consider a recall (R61, A3).
     *
     * @param signs the entries that gave cause
     * @param because why, in one or more sentences
     */
    record ConsiderationBegun(Role by, List<EntryId> signs, String because) implements ConsiderationFact {
        public ConsiderationBegun {
            signs = List.copyOf(signs);
            if (because.isBlank()) {
                throw new IllegalArgumentException("a consideration says why it began");
            }
        }
    }

    /** What can be tried before a recall. */
    enum Alternative {
        WARNING_LETTERS("warning or breach letters"),
        MORE_REPORTING("more reporting"),
        EXTRA_CONDITIONS("extra conditions"),
        OTHER_TEAMS("other teams, such as IOM, MAPPA or gangs"),
        PARTNER_AGENCIES("partner agencies"),
        APPROVED_PREMISES("approved premises"),
        DRUG_TESTING("drug testing"),
        OTHER("something else");

        private final String inWords;

        Alternative(String inWords) {
            this.inWords = inWords;
        }

        /** The alternative as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** One thing that was tried before, with what came of it and when. */
    record Tried(Alternative what, String details) {}

    /**
     * The questions of risk that are asked besides any breach (R73). None has an answer that stands for it unasked.
     *
     * @param increased whether the risk of serious harm has increased
     * @param unmanageable whether it can no longer be managed in the community
     * @param imminent whether further offending is imminent
     * @param account what is rested on
     */
    record RiskLimb(boolean increased, boolean unmanageable, boolean imminent, String account) {
        public RiskLimb {
            if (account.isBlank()) {
                throw new IllegalArgumentException("the answers on risk say what they rest on");
            }
        }
    }

    /**
     * A practitioner passed the consideration to a manager.
     *
     * @param asksForRecall whether the practitioner asks for a recall, which starts the clock of signing (A5)
     * @param ledTo what led to it
     * @param conditions the licence conditions that were not kept, each in words; empty where none was broken
     * @param response how the person has responded to supervision
     * @param alternatives what was tried before
     */
    record ConsiderationPassed(
            Role by,
            boolean asksForRecall,
            String ledTo,
            List<String> conditions,
            RiskLimb risk,
            String response,
            List<Tried> alternatives,
            SentenceGroup sentenceGroup)
            implements ConsiderationFact {
        public ConsiderationPassed {
            conditions = List.copyOf(conditions);
            alternatives = List.copyOf(alternatives);
            if (ledTo.isBlank() || response.isBlank()) {
                throw new IllegalArgumentException(
                        "what led to the consideration and how the person responded to supervision are said");
            }
        }
    }

    /**
     * A senior manager endorsed a further decision not to recall on the same licence (R74).
     *
     * @param signer the member of staff
     */
    record NoRecallEndorsed(Role by, String signer, String reasons) implements ConsiderationFact {
        public NoRecallEndorsed {
            if (reasons.isBlank()) {
                throw new IllegalArgumentException("an endorsement says why");
            }
        }
    }

    /** Why a recall was considered, as the letter says it. */
    enum WhyConsidered {
        RISK_INCREASED("risk has increased"),
        CONTACT_STOPPED("contact has stopped");

        private final String inWords;

        WhyConsidered(String inWords) {
            this.inWords = inWords;
        }

        /** The reason as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /**
     * The person was told in writing that they are not recalled, and what is expected of them.
     *
     * @param progress what has gone well, or null
     * @param thoughts what the person said about it, or null
     * @param next when and how they come next
     */
    record NoRecallLetterIssued(
            Role by,
            LocalDate on,
            Set<WhyConsidered> why,
            String breach,
            String reason,
            @Nullable String progress,
            @Nullable String thoughts,
            String expectations,
            String next)
            implements ConsiderationFact {
        public NoRecallLetterIssued {
            why = Set.copyOf(why);
        }
    }
}
