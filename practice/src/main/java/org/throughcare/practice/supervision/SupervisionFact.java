package org.throughcare.practice.supervision;

import java.time.Instant;
import java.time.LocalDate;
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
        INTERVENTION,
        /** A day under an activity requirement, whatever it is called on the day (A12). */
        ACTIVITY,
        /** Help that is offered and need not be taken up. */
        SUPPORT;

        /** Whether staying away from it is a failure to comply: an appointment of the national standards. */
        public boolean counts() {
            return switch (this) {
                case INITIAL, ROUTINE, RESCHEDULED, HOME_VISIT, INTERVENTION, ACTIVITY -> true;
                case SUPPORT -> false;
            };
        }
    }

    /** By which way an appointment takes place. */
    enum MeetingForm {
        OFFICE,
        HOME,
        PHONE,
        VIDEO,
        ELSEWHERE;

        /** Whether the person comes to a place of ours, from which they can be sent home. */
        public boolean theyComeToUs() {
            return switch (this) {
                case OFFICE, ELSEWHERE -> true;
                case HOME, PHONE, VIDEO -> false;
            };
        }
    }

    /**
     * An appointment was arranged.
     *
     * @param form by which way it takes place, or null where nobody said
     * @param minutes how long it is to take, or null where nobody said
     * @param insteadOf the appointment that was moved to this one, or null
     */
    record AppointmentArranged(
            AppointmentKind appointment,
            Instant at,
            @Nullable String place,
            boolean personTold,
            @Nullable MeetingForm form,
            @Nullable Integer minutes,
            @Nullable EntryId insteadOf)
            implements SupervisionFact {
        public AppointmentArranged {
            if (minutes != null && minutes < 1) {
                throw new IllegalArgumentException("an appointment takes a minute or more");
            }
        }

        /** One of which no more is known. */
        public AppointmentArranged(
                AppointmentKind appointment, Instant at, @Nullable String place, boolean personTold) {
            this(appointment, at, place, personTold, null, null, null);
        }
    }

    /** Why somebody who came was sent home. */
    enum SentHome {
        /** For a reason of ours, which is no failure of theirs. */
        SERVICE,
        /** For how they behaved, which is a failure to comply. */
        BEHAVIOUR
    }

    /** The person came. {@code arranged} is the entry that arranged it, {@code sentHome} why they were sent home; or null. */
    record AppointmentAttended(
            AppointmentKind appointment,
            @Nullable EntryId arranged,
            boolean complied,
            @Nullable SentHome sentHome) implements SupervisionFact {
        public AppointmentAttended {
            if (sentHome != null && complied != (sentHome == SentHome.SERVICE)) {
                throw new IllegalArgumentException(
                        "whoever is sent home for how they behaved has not complied, and for a reason of ours has");
            }
        }

        /** Somebody who was not sent home. */
        public AppointmentAttended(AppointmentKind appointment, @Nullable EntryId arranged, boolean complied) {
            this(appointment, arranged, complied, null);
        }
    }

    /**
     * The person did not come. What the reason was worth is open until somebody judges it ({@link AbsenceJudged}).
     *
     * @param evidenceBy the last day on which the person can give a reason, as it was worked out then, or null
     * @param evidenceRule the policy by which it was, in words, or null
     */
    record AppointmentMissed(
            AppointmentKind appointment,
            @Nullable EntryId arranged,
            @Nullable LocalDate evidenceBy,
            @Nullable String evidenceRule)
            implements SupervisionFact {
        public AppointmentMissed {
            if ((evidenceBy == null) != (evidenceRule == null)) {
                throw new IllegalArgumentException("a day by which evidence is asked for has its rule");
            }
        }

        /** An absence to which nobody was given time to answer. */
        public AppointmentMissed(AppointmentKind appointment, @Nullable EntryId arranged) {
            this(appointment, arranged, null, null);
        }
    }

    /** Who asked for an appointment to be moved. */
    enum Asker {
        PERSON("the person"),
        SERVICE("us");

        private final String inWords;

        Asker(String inWords) {
            this.inWords = inWords;
        }

        /** Who, as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** Why an absence is acceptable. */
    enum AbsenceReason {
        COURT_OR_LEGAL("court or legal matter"),
        EMPLOYMENT("work"),
        FAMILY_OR_CHILDCARE("family or childcare"),
        HOLIDAY("holiday"),
        MEDICAL("medical"),
        RELIGIOUS("religious"),
        REMANDED("in custody"),
        PROFESSIONAL_JUDGEMENT("professional judgement");

        private final String inWords;

        AbsenceReason(String inWords) {
            this.inWords = inWords;
        }

        /** The reason as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /**
     * An appointment will not take place.
     *
     * @param moved who asked for it to be moved to another time, or null where it was called off
     * @param excused why the person need not come, where that is why, or null
     */
    record AppointmentCancelled(
            EntryId arranged,
            String reason,
            @Nullable Asker moved,
            @Nullable AbsenceReason excused) implements SupervisionFact {
        /** One that was called off. */
        public AppointmentCancelled(EntryId arranged, String reason) {
            this(arranged, reason, null, null);
        }
    }

    /** Someone judged the reason for an absence (R62); {@code reason} is why it is acceptable, or null. */
    record AbsenceJudged(
            EntryId absence,
            boolean acceptable,
            Role by,
            String evidence,
            String nextAction,
            @Nullable AbsenceReason reason)
            implements SupervisionFact {
        public AbsenceJudged {
            if (reason != null && !acceptable) {
                throw new IllegalArgumentException("an absence that is not acceptable has no reason why it is");
            }
        }

        /** A judgement in words alone. */
        public AbsenceJudged(EntryId absence, boolean acceptable, Role by, String evidence, String nextAction) {
            this(absence, acceptable, by, evidence, nextAction, null);
        }
    }

    /** A letter of enforcement. */
    enum Letter {
        FIRST_WARNING("first warning"),
        SECOND_WARNING("second warning"),
        BREACH("breach letter"),
        LICENCE_COMPLIANCE("licence compliance letter"),
        OTHER("other letter");

        private final String inWords;

        Letter(String inWords) {
            this.inWords = inWords;
        }

        /** The letter as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** Who sends a letter. */
    enum Sender {
        PRACTITIONER,
        CASE_ADMINISTRATOR
    }

    /**
     * A warning or compliance letter.
     *
     * @param kind in words
     * @param letter which, or null where an older record says it in words alone
     * @param failure the entry of the contact that it answers, or null
     * @param sender who sends it, or null
     */
    record WarningIssued(
            String kind,
            @Nullable Letter letter,
            @Nullable EntryId failure,
            @Nullable Sender sender) implements SupervisionFact {
        /** One of which only the words are known. */
        public WarningIssued(String kind) {
            this(kind, null, null, null);
        }

        /** A letter that answers {@code failure}. */
        public static WarningIssued of(Letter letter, EntryId failure, Sender sender) {
            return new WarningIssued(letter.inWords(), letter, failure, sender);
        }
    }

    /** What is done about a failure to comply besides a letter. */
    enum EnforcementAction {
        REFER_TO_MANAGER("referred to the manager"),
        DECISION_PENDING("decision waits for what the person answers"),
        START_BREACH("breach started"),
        START_BREACH_AT_ONCE("breach started at once"),
        CONSIDER_RECALL("recall to be considered"),
        WITHDRAW_LETTER("letter withdrawn"),
        NO_FURTHER_ACTION("no further action");

        private final String inWords;

        EnforcementAction(String inWords) {
            this.inWords = inWords;
        }

        /** The action as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }

        /** Whether proceedings for breach run from it on. */
        public boolean startsBreach() {
            return this == START_BREACH || this == START_BREACH_AT_ONCE;
        }
    }

    /**
     * Something was done about a failure to comply.
     *
     * @param failure the entry of the contact that it answers
     * @param reason why, or null where the action says it
     */
    record EnforcementActionTaken(
            EntryId failure,
            EnforcementAction action,
            @Nullable String reason) implements SupervisionFact {}

    /** Proceedings for breach came to their end; failures are counted anew from then on. */
    record BreachEnded(String outcome) implements SupervisionFact {}

    /** A court ordered so many days at most under an activity requirement, whatever it is called on the day (A12). */
    record ActivityRequired(int days) implements SupervisionFact {
        public ActivityRequired {
            if (days < 1) {
                throw new IllegalArgumentException("an activity requirement is of a day or more");
            }
        }
    }

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

    /** Contact that was suspended goes on again. */
    record ContactResumed(String reason) implements SupervisionFact {}

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
