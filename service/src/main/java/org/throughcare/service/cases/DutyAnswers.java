package org.throughcare.service.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Post;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;

/** On which page each kind of duty is answered. */
public final class DutyAnswers {
    private static final Set<String> WEIGHED = Set.of(
            "INFORMATION_TO_WEIGH",
            "INTELLIGENCE_NOT_ACKNOWLEDGED",
            "CUSTODY_PATTERN",
            "PROTECTIVE_ORDER_RECEIVED",
            "POSSIBLE_UNDER_RATING");

    private DutyAnswers() {}

    /** The kinds that are answered by saying whether entries change risk, and why (R31). */
    public static Set<String> weighed() {
        return WEIGHED;
    }

    /** Whether {@code duty} is answered by saying whether its entries change risk, and why (R31). */
    public static boolean isWeighed(RaisedDuty duty) {
        return WEIGHED.contains(duty.card().kind());
    }

    /**
     * Where the reader answers the duty, or null where there is no such page or it does not ask anybody in their post.
     *
     * @param crn the number of its case; empty where it is not known
     * @param post of the reader
     */
    public static @Nullable Answer of(CaseDuty duty, String crn, Post post) {
        if (crn.isEmpty() || !post.may(Act.RECORD) || !RolesAsked.any(duty.duty(), post.roles())) {
            return null;
        }
        String about = duty.duty().episode().of();
        return switch (duty.duty().card().kind()) {
            case "APPOINTMENT_OUTCOME_MISSING" ->
                new Answer(Text.text("cases.answer.outcome"), Paths.outcome(crn, about));
            case "ABSENCE_UNRESOLVED" -> new Answer(Text.text("cases.answer.absence"), Paths.absence(crn, about));
            case "LOCATE_EFFORTS_INSUFFICIENT" ->
                new Answer(Text.text("cases.answer.locate"), Paths.newNote(crn, "locate"));
            case "FIRST_APPOINTMENT_MISSED", "RECALL_DECISION_REQUIRED", "NO_RECALL_REOPENED", "RECALL_ANSWER_DUE" ->
                recall(crn, post);
            case "NO_RECALL_ENDORSEMENT_DUE" ->
                post.may(Act.SIGN_RECALL)
                        ? new Answer(Text.text("cases.answer.endorse"), Paths.recallEndorse(crn))
                        : null;
            case "NO_RECALL_LETTER_DUE" ->
                post.may(Act.CONSIDER_RECALL)
                        ? new Answer(Text.text("cases.answer.letter"), Paths.recallLetter(crn))
                        : null;
            case "SENIOR_SIGNATURE_DUE" ->
                post.may(Act.SIGN_RECALL) ? new Answer(Text.text("cases.answer.sign"), Paths.recallSign(crn)) : null;
            case "RECALL_SIGN_OFF_DUE", "SPO_NOT_CONFIRMED" ->
                new Answer(Text.text("cases.answer.recall"), Paths.recall(crn));
            case "TAG_ALERT_OPEN" -> new Answer(Text.text("cases.answer.tag"), Paths.newNote(crn, "tag", about));
            case "CHECK_INS_TO_APPROVE", "CHECK_INS_TO_LOOK_AT_AGAIN", "CHECK_IN_TO_REVIEW" ->
                new Answer(Text.text("cases.answer.checkIns"), Paths.checkIns(crn));
            case "CHECK_IN_EXPIRED" -> new Answer(Text.text("cases.answer.spoken"), Paths.newNote(crn, "contact"));
            case "RESIDENT_ARRIVAL_DUE",
                    "CURFEW_NOT_KEPT",
                    "ROOM_SEARCH_TO_CONSIDER",
                    "ROOM_SEARCH_DUE",
                    "ROOM_SEARCH_DECISION_DUE",
                    "ROUTINE_SEARCH_DUE" -> new Answer(Text.text("cases.answer.residence"), Paths.residence(crn));
            case "CONSULTATION_WITHOUT_RECALL_ANSWER" ->
                new Answer(Text.text("cases.answer.consultation"), Paths.newNote(crn, "consultation"));
            case "REVOCATION_TO_CUSTODY_CLOCK", "ARREST_PLAN_INACTIVE" ->
                new Answer(Text.text("cases.answer.arrest"), Paths.recallArrest(crn));
            case "RECALL_PAPERS_DUE",
                    "RECALL_DOSSIER_DUE",
                    "RECALL_PART_B_DUE",
                    "RECALL_SECOND_DOSSIER_DUE",
                    "RECALL_REFERRAL_DUE",
                    "RE_RELEASE_DUE" -> new Answer(Text.text("cases.answer.inside"), Paths.recallInside(crn));
            case "REVOCATION_DUE", "RECALL_QUERY_UNANSWERED" ->
                new Answer(Text.text("cases.answer.casework"), Paths.recallCasework(crn));
            case "DISAGREEMENT_UNANSWERED" ->
                new Answer(Text.text("cases.answer.disagreement"), Paths.disagreement(crn));
            case "COUNTERSIGNATURE_DUE" -> new Answer(Text.text("cases.answer.countersign"), Paths.countersign(crn));
            case "ROSH_REVIEW_REQUIRED",
                    "INITIAL_ASSESSMENT",
                    "ASSESSMENT_STALE_OR_MISMATCHED",
                    "PRE_RELEASE_ASSESSMENT",
                    "RECORDED_NOT_EXPLORED",
                    "LABEL_NARROWS_VIEW",
                    "MAPPA_SCREENING_DUE",
                    "APPROVED_PREMISES_TO_CONSIDER",
                    "RETURNED_ASSESSMENT" ->
                post.may(Act.ASSESS) ? new Answer(Text.text("cases.answer.assess"), Paths.assessment(crn)) : null;
            default ->
                isWeighed(duty.duty())
                        ? new Answer(Text.text("cases.answer.weigh"), Paths.weigh(crn, duty.number()))
                        : null;
        };
    }

    /** A practitioner considers; a manager decides on what was passed. */
    private static @Nullable Answer recall(String crn, Post post) {
        if (post.may(Act.DECIDE_RECALL)) {
            return new Answer(Text.text("cases.answer.decide"), Paths.recallDecide(crn));
        }
        return post.may(Act.CONSIDER_RECALL)
                ? new Answer(Text.text("cases.answer.consider"), Paths.newRecall(crn))
                : null;
    }
}
