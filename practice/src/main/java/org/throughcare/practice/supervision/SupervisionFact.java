package org.throughcare.practice.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

/** Facts about contact with the person and about the management of it. */
public sealed interface SupervisionFact extends Fact {
    /** What an appointment is for. */
    enum AppointmentKind {
        INITIAL,
        ROUTINE,
        RESCHEDULED,
        HOME_VISIT,
        INTERVENTION
    }

    /** An appointment was arranged. */
    record AppointmentArranged(
            AppointmentKind appointment,
            Instant at,
            @Nullable String place,
            boolean personTold) implements SupervisionFact {}

    /** The person came. {@code appointment} is the entry that arranged it, or null. */
    record AppointmentAttended(
            AppointmentKind appointment, @Nullable EntryId arranged, boolean complied) implements SupervisionFact {}

    /** The person did not come. */
    record AppointmentMissed(
            AppointmentKind appointment, @Nullable EntryId arranged) implements SupervisionFact {}

    /** An appointment will not take place. */
    record AppointmentCancelled(EntryId arranged, String reason) implements SupervisionFact {}

    /** Someone judged the reason for an absence (R62). */
    record AbsenceJudged(EntryId absence, boolean acceptable, Role by, String evidence, String nextAction)
            implements SupervisionFact {}

    /** A warning or compliance letter. */
    record WarningIssued(String kind) implements SupervisionFact {}

    /** How the person kept to earlier orders and licences. */
    record ComplianceHistory(
            boolean earlierNonCompliance, @Nullable String account) implements SupervisionFact {}

    /** What a report from someone else can contain. */
    enum Sign {
        ALCOHOL("alcohol"),
        DRUGS("drugs"),
        WHEREABOUTS_UNKNOWN("whereabouts not known"),
        THREAT("a threat"),
        RELATIONSHIP_TROUBLE("trouble at home"),
        WEAPON("a weapon"),
        CONTACT_WITH_PROTECTED_PERSON("contact with a protected person");

        private final String inWords;

        Sign(String inWords) {
            this.inWords = inWords;
        }

        /** The sign as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** Someone other than the person told us something. */
    record ThirdPartyReport(String from, String content, Set<Sign> signs) implements SupervisionFact {
        public ThirdPartyReport {
            signs = Set.copyOf(signs);
        }
    }

    /** Ways to look for someone (R64). */
    enum Means {
        PHONE,
        ADDRESS_VISIT,
        FAMILY,
        POLICE,
        OTHER_AGENCY
    }

    /** An effort to find the person and what came of it. */
    record EffortToLocate(
            Means means, boolean found, @Nullable String result) implements SupervisionFact {}

    /** Whether recall was considered when a manager was spoken to. */
    enum RecallConsidered {
        YES,
        NO,
        NOT_STATED
    }

    /**
     * A practitioner recorded that a manager was consulted. Until the manager confirms, the manager was told, no more
     * (R65).
     *
     * @param manager the manager's own post
     * @param confirmed whether the manager confirmed taking part
     * @param recall whether recall was considered
     * @param reasons why, or null
     */
    record ManagementConsultation(
            Role manager,
            boolean confirmed,
            RecallConsidered recall,
            @Nullable String reasons) implements SupervisionFact {
        /** Whether the manager took part and said whether and why recall was considered. */
        public boolean answersRecall() {
            return confirmed && recall != RecallConsidered.NOT_STATED && reasons != null && !reasons.isBlank();
        }
    }

    /** A manager confirmed, or denied, having taken part in the consultation that another entry records. */
    record ConsultationConfirmed(
            EntryId consultation, Role manager, boolean tookPart, RecallConsidered recall, String reasons)
            implements SupervisionFact {}

    /** Police or security information about conduct in the community. */
    record CommunityIntelligence(Set<Nature> suspected, String summary) implements SupervisionFact {
        public CommunityIntelligence {
            suspected = Set.copyOf(suspected);
        }
    }

    /** Contact was suspended under a scheme in force at the time (A12). */
    record ContactSuspended(String scheme) implements SupervisionFact {}

    /** A home visit, and who was seen there. */
    record HomeVisited(List<String> seen, @Nullable String noted) implements SupervisionFact {
        public HomeVisited {
            seen = List.copyOf(seen);
        }
    }

    /** By which way a contact went, and from whom; a note of the file is no contact. */
    enum ContactForm {
        FACE_TO_FACE("met"),
        PHONE("telephone call"),
        VIDEO("video call"),
        TEXT_SENT("text message sent"),
        TEXT_RECEIVED("text message received"),
        EMAIL_SENT("email sent"),
        EMAIL_RECEIVED("email received"),
        LETTER_SENT("letter sent"),
        LETTER_RECEIVED("letter received"),
        FILE_NOTE("note");

        private final String inWords;

        ContactForm(String inWords) {
            this.inWords = inWords;
        }

        /** The way as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** With whom a contact was. */
    enum ContactWith {
        PERSON("the person"),
        FAMILY("family"),
        OTHER_AGENCY("another agency"),
        COLLEAGUE("a colleague"),
        NOBODY("nobody");

        private final String inWords;

        ContactWith(String inWords) {
            this.inWords = inWords;
        }

        /** Whom, as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /**
     * What was said or done, in the words of whoever noted it: one note that serves the contact, later forms and court (R123).
     *
     * @param promised what we promised the person, as they would remember it, or null where nothing was
     * @param sensitive whether whoever noted it asked for it to be kept within their own service
     */
    record ContactNoted(
            ContactForm form,
            ContactWith with,
            String text,
            @Nullable String promised,
            boolean sensitive) implements SupervisionFact {
        public ContactNoted {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a note says something");
            }
        }
    }

    /** Supervision came to its end. */
    record SupervisionEnded(String reason) implements SupervisionFact {}
}
