package org.throughcare.practice.policy;

import java.util.Arrays;
import java.util.Optional;
import org.throughcare.practice.policy.Value.Count;
import org.throughcare.practice.policy.Value.Length;
import org.throughcare.practice.policy.Value.Share;
import org.throughcare.practice.policy.Value.TimeOfDay;
import org.throughcare.practice.policy.Value.Word;

/** Every figure that a rule can ask for. What it says stands in a policy set, never here. */
public enum PolicyKey {
    CLOSE_OF_BUSINESS("day.close-of-business", TimeOfDay.class),
    REMINDER_TIME("day.reminder-time", TimeOfDay.class),
    LAST_CALL_BEFORE_BREAK("day.last-call-before-break", TimeOfDay.class),
    HEAD_AFTER("escalation.head-after", Length.class),
    ROSH_REVIEW("risk.rosh-review", Length.class),
    UNDER_RATING_POINTERS("risk.under-rating.pointers", Count.class),
    UNDER_RATING_WEIGH("risk.under-rating.weigh", Length.class),
    LABEL_WEIGH("risk.label.weigh", Length.class),
    NOT_EXPLORED_AFTER("risk.not-explored.after", Length.class),
    NOT_EXPLORED_WEIGH("risk.not-explored.weigh", Length.class),
    FULL_ASSESSMENT("assessment.full", Length.class),
    INITIAL_ASSESSMENT("assessment.initial", Length.class),
    PRE_RELEASE_LEAD("assessment.pre-release.lead", Length.class),
    PRE_RELEASE_SPO_LEAD("assessment.pre-release.spo-lead", Length.class),
    PRE_RELEASE_HEAD_LEAD("assessment.pre-release.head-lead", Length.class),
    RELEASE_DAILY_LEAD("release.daily-lead", Length.class),
    RELEASE_ADDRESS_LEAD("release.address.lead", Length.class),
    RELEASE_ADDRESS_HEAD_LEAD("release.address.head-lead", Length.class),
    RELEASE_UNRESOLVED_LEAD("release.unresolved-risk.lead", Length.class),
    TAG_FITTED_BY("release.tag-fitted-by", TimeOfDay.class),
    PLAN_REVIEW_SPO_AFTER("risk.plan-review.spo-after", Length.class),
    LEVEL_RAISED_FOLLOW_UP("risk.level-raised.follow-up", Length.class),
    CUSTODY_PATTERN_ACTS("custody.pattern.acts", Count.class),
    CUSTODY_PATTERN_WINDOW("custody.pattern.window", Length.class),
    CUSTODY_PATTERN_WEIGH("custody.pattern.weigh", Length.class),
    INFORMATION_WEIGH("information.weigh", Length.class),
    INTELLIGENCE_ACKNOWLEDGE("information.intelligence.acknowledge", Length.class),
    INFORMATION_SHARE("information.share", Length.class),
    CLASSIFY("information.classify", Length.class),
    SHORT_SENTENCE("allocation.short-sentence", Length.class),
    ALLOCATE_VERY_SHORT_DAYS("allocation.very-short.days-left", Count.class),
    ALLOCATE_VERY_SHORT("allocation.very-short.limit", Length.class),
    ALLOCATE_SHORT_DAYS("allocation.short.days-left", Count.class),
    ALLOCATE_SHORT("allocation.short.limit", Length.class),
    ALLOCATE("allocation.limit", Length.class),
    ALLOCATE_HEAD_AFTER("allocation.head-after", Length.class),
    ALLOCATE_REGION_AFTER("allocation.region-after", Length.class),
    LATE_ALLOCATION_PLAN("allocation.late.plan", Length.class),
    UNIT_STAFFING_FLOOR("unit.staffing.floor", Share.class),
    UNIT_STAFFING_ANSWER("unit.staffing.answer", Length.class),
    LICENCE_TOOL_ANSWER("licence.tool.answer", Length.class),
    ORDER_ACKNOWLEDGE("order.acknowledge", Length.class),
    SAFEGUARDING_CHECKS("safeguarding.checks", Length.class),
    FIRST_MISSED_HEAD_AFTER("appointment.first.missed.head-after", Length.class),
    RECALL_DECISION_HEAD_AFTER("recall.decision.head-after", Length.class),
    FIRST_OUTCOME("appointment.first.outcome", Length.class),
    ROUTINE_OUTCOME("appointment.routine.outcome", Length.class),
    ABSENCE_JUDGE("absence.judge", Length.class),
    ABSENCE_EVIDENCE("absence.evidence", Length.class),
    COMPLIANCE_WINDOW("compliance.window", Length.class),
    ACCEPTABLE_SEVERAL("compliance.acceptable.several", Count.class),
    FAILURES_COMMUNITY("compliance.failures.community", Count.class),
    FAILURES_SUSPENDED("compliance.failures.suspended", Count.class),
    FAILURES_AFTER_SENTENCE("compliance.failures.after-sentence", Count.class),
    FAILURES_YOUTH("compliance.failures.youth", Count.class),
    AFTER_SENTENCE("supervision.after-sentence", Word.class),
    AFTER_SENTENCE_MONTHS("supervision.after-sentence.months", Count.class),
    AFTER_SENTENCE_LENGTH("supervision.after-sentence.length", Length.class),
    ACTIVITY_NAME("requirement.activity.name", Word.class),
    APPOINTMENT_NEAR("appointment.near", Length.class),
    APPOINTMENT_REMINDER("appointment.reminder", Length.class),
    CHECK_IN_APPROVE("check-in.approve", Length.class),
    CHECK_IN_ANSWER("check-in.answer", Length.class),
    CHECK_IN_FOLLOW_UP("check-in.follow-up", Length.class),
    CHECK_IN_REVIEW("check-in.review", Length.class),
    SECOND_MISS_WITHIN("recall.second-miss.within", Length.class),
    TAG_ALERT_CLOSE("tag.alert.close", Length.class),
    LOCATE_FIRST_EFFORT("locate.first-effort", Length.class),
    LOCATE_MEANS("locate.means", Count.class),
    NO_RECALL_ENDORSEMENT("recall.not-recalled.endorsement", Length.class),
    NO_RECALL_LETTER("recall.not-recalled.letter", Length.class),
    RECALL_MANAGER_DEPUTY("recall.manager-answer.deputy-after", Length.class),
    RECALL_SIGN_OFF("recall.sign-off.limit", Length.class),
    RECALL_SIGN_OFF_DEPUTY("recall.sign-off.deputy-after", Length.class),
    REVOCATION("recall.revocation.limit", Length.class),
    REVOCATION_EMERGENCY("recall.revocation.emergency", Length.class),
    RECALL_QUERY_ANSWER("recall.query.answer", Length.class),
    RETURN_TARGET("recall.return.target", Length.class),
    RETURN_TARGET_EMERGENCY("recall.return.emergency", Length.class),
    ARREST_PLAN_INACTIVE("recall.arrest-plan.inactive", Length.class),
    REVOCATION_REPORTED("recall.revocation.reported", Length.class),
    RETURN_REPORTED("recall.return.reported", Length.class),
    RECALL_REGIME("recall.regime", Word.class),
    RECALL_ADULT_AGE("recall.adult-age", Count.class),
    RECALL_MAPPA_LEVEL("recall.mappa-level", Count.class),
    RECALL_COMPULSORY_MONTHS("recall.compulsory.months", Count.class),
    RECALL_SHORT_SENTENCE_MONTHS("recall.short-sentence.months", Count.class),
    RECALL_SHORT_SENTENCE_DAYS("recall.short-sentence.days", Count.class),
    RECALL_TERM_SHORT("recall.term.short", Count.class),
    RECALL_TERM_LONG("recall.term.long", Count.class),
    RECALL_TERM_ADULT("recall.term.adult", Count.class),
    RECALL_DOSSIER("recall.dossier", Length.class),
    RECALL_PART_B("recall.part-b", Length.class),
    RECALL_SECOND_DOSSIER("recall.second-dossier", Length.class),
    RECALL_PAPERS_SERVED("recall.papers-served", Length.class),
    RECALL_REFERRAL("recall.referral", Length.class),
    RE_RELEASE_LEAD("recall.re-release.lead", Length.class),
    REQUEST_ANSWER("request.answer", Length.class),
    QUERY_ANSWER("query.answer", Length.class),
    SFO_WINDOW("sfo.window", Length.class),
    SFO_OPEN("sfo.open", Length.class),
    SFO_EARLY_LOOK("sfo.early-look", Length.class),
    MATCH_JOIN("identity.match.join", Count.class),
    MATCH_FRACTURE("identity.match.fracture", Count.class),
    MATCH_VALID("identity.match.valid", Count.class),
    OVER_RATING_QUIET("risk.over-rating.quiet", Length.class),
    ASSURANCE_SEED("assurance.seed", Word.class),
    ASSURANCE_SAMPLE_LOW("assurance.sample.low", Count.class),
    ASSURANCE_SAMPLE_MEDIUM("assurance.sample.medium", Count.class),
    ASSURANCE_SAMPLE_HIGH("assurance.sample.high", Count.class),
    ASSURANCE_SAMPLE_VERY_HIGH("assurance.sample.very-high", Count.class),
    ASSURANCE_HOURS_LOW("assurance.hours.low", Count.class),
    ASSURANCE_HOURS_MEDIUM("assurance.hours.medium", Count.class),
    ASSURANCE_HOURS_HIGH("assurance.hours.high", Count.class),
    ASSURANCE_HOURS_VERY_HIGH("assurance.hours.very-high", Count.class),
    ASSURANCE_SMALLEST_GROUP("assurance.smallest-group", Count.class),
    MEASURES_SMALLEST_GROUP("measures.smallest-group", Count.class),
    MEETING_RECENT("meeting.recent", Length.class),
    PUT_OFF_LONGEST("work.put-off.longest", Length.class),
    PUT_OFF_LATE("work.put-off.late", Length.class),
    PUT_OFF_MOST("work.put-off.most", Count.class),
    LIST_RELEASE_WITHIN("list.release-within", Length.class),
    LIST_FAILURES_WITHIN("list.failures-within", Length.class),
    COVER_LONGEST("cover.longest", Length.class),
    WEEKEND_RELEASED_WITHIN("weekend.released-within", Length.class),
    TEAM_ITEMS_FOR_ONE("team.items-for-one", Count.class),
    TEAM_PEOPLE_FOR_ONE("team.people-for-one", Count.class),
    AGENDA_LOOK_BACK("agenda.look-back", Length.class),
    AGENDA_MOST("agenda.most", Count.class),
    AGENDA_PUT_OFF("agenda.put-off", Count.class),
    AGENDA_NOT_KEPT("agenda.not-kept", Count.class),
    AGENDA_KEPT("agenda.kept", Count.class),
    COUNTERSIGN_FROM("assessment.countersign.from", Word.class),
    COUNTERSIGN_PSO_FROM("assessment.countersign.pso-from", Word.class),
    COUNTERSIGN_HEAD_FROM("assessment.countersign.head-from", Word.class),
    COUNTERSIGN_NEW_MONTHS("assessment.countersign.new-in-grade-months", Count.class),
    COUNTERSIGN_CHANGE("assessment.countersign.change-steps", Count.class),
    COUNTERSIGN_HEAD_CHANGE("assessment.countersign.head-change-steps", Count.class),
    COUNTERSIGN_GIVE("assessment.countersign.give", Length.class),
    COUNTERSIGN_FINISH("assessment.countersign.finish-returned", Length.class),
    DISAGREEMENT_ANSWER("disagreement.answer", Length.class),
    MAPPA_CATEGORY_TWO_MONTHS("mappa.category-two.months", Count.class),
    MAPPA_SCREEN("mappa.screen", Length.class),
    MAPPA_RELEASE_LEAD("mappa.release-lead", Length.class),
    APPROVED_PREMISES_LEAD("approved-premises.lead", Length.class),
    PREMISES_CURFEW_FROM("premises.curfew.from", TimeOfDay.class),
    PREMISES_CURFEW_TO("premises.curfew.to", TimeOfDay.class),
    PREMISES_CURFEW_ANSWER("premises.curfew.answer", Length.class),
    PREMISES_ARRIVAL_BY("premises.arrival-by", TimeOfDay.class),
    PREMISES_SEARCH_CONSIDER("premises.search.consider", Length.class),
    PREMISES_SEARCH_ANSWER("premises.search.answer", Length.class),
    PREMISES_SEARCH_DECISION("premises.search.decision", Length.class),
    PREMISES_SEARCH_ROUTINE("premises.search.routine", Length.class);

    private final String text;
    private final Class<? extends Value> kind;

    PolicyKey(String text, Class<? extends Value> kind) {
        this.text = text;
        this.kind = kind;
    }

    /** The key as a policy file writes it. */
    public String text() {
        return text;
    }

    /** The kind of value it takes. */
    public Class<? extends Value> kind() {
        return kind;
    }

    /** The key that a policy file writes like this. */
    public static Optional<PolicyKey> of(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }
}
