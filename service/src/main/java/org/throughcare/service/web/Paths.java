package org.throughcare.service.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Where pages are. Controllers answer at the constants; templates link through the methods. */
public final class Paths {
    public static final String HOME = "/";
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGNED_OUT = "/signed-out";
    public static final String PEOPLE = "/people";
    public static final String REGISTER = "/people/new";
    public static final String CASES = "/cases";
    public static final String CASES_EXPORT = "/cases/export";
    public static final String CASES_FILTERS = "/cases/filters";
    public static final String CASES_FILTER_GONE = "/cases/filters/{id}/delete";
    public static final String COVER = "/cover";
    public static final String COVER_ENDED = "/cover/ended";
    public static final String CASE = "/cases/{crn}";
    public static final String CHRONOLOGY = "/cases/{crn}/chronology";
    public static final String REPLAY = "/cases/{crn}/replay";
    public static final String DUE = "/cases/{crn}/due";
    public static final String PUT_OFF = "/cases/{crn}/due/{id}/put-off";
    public static final String WEIGH = "/cases/{crn}/weigh";
    public static final String RISK = "/cases/{crn}/risk";
    public static final String SCORES = "/cases/{crn}/risk/scores";
    public static final String PREDICTOR_ANSWERS = "/cases/{crn}/risk/answers";
    public static final String ASSESSMENT = "/cases/{crn}/assessment";
    public static final String SIGN_ASSESSMENT = "/cases/{crn}/assessment/sign";
    public static final String DISAGREEMENT = "/cases/{crn}/disagreement";
    public static final String COUNTERSIGN = "/cases/{crn}/assessment/countersign";
    public static final String ARRIVING = "/cases/{crn}/before-they-arrive";
    public static final String DUTY_OFFICER = "/cases/{crn}/duty-officer";
    public static final String RECALL = "/cases/{crn}/recall";
    public static final String RECALL_EFFORT = "/cases/{crn}/recall/efforts";
    public static final String RECALL_DECIDE = "/cases/{crn}/recall/decide";
    public static final String RECALL_ENDORSE = "/cases/{crn}/recall/endorse";
    public static final String RECALL_LETTER = "/cases/{crn}/recall/letter";
    public static final String RECALL_CONSULTED = "/cases/{crn}/recall/consulted";
    public static final String RECALL_PART_A = "/cases/{crn}/recall/part-a";
    public static final String RECALL_ASK = "/cases/{crn}/recall/part-a/ask";
    public static final String RECALL_SIGN = "/cases/{crn}/recall/sign";
    public static final String RECALL_PAPER = "/cases/{crn}/recall/papers/{id}";
    public static final String RECALL_ACT = "/cases/{crn}/recall/act";
    public static final String NEW_NOTE = "/cases/{crn}/notes/new";
    public static final String NOTE_DRAFT = "/cases/{crn}/notes/draft";
    public static final String DIARY = "/diary";
    public static final String DIARY_ADDRESS = "/diary/address";
    public static final String CALENDAR = "/calendar/{id}";
    public static final String COMPLIANCE = "/cases/{crn}/compliance";
    public static final String NEW_APPOINTMENT = "/cases/{crn}/appointments/new";
    public static final String APPOINTMENT = "/cases/{crn}/appointments/{id}";
    public static final String OUTCOME = "/cases/{crn}/appointments/{id}/outcome";
    public static final String ABSENCE = "/cases/{crn}/absences/{id}";
    public static final String RECALL_NEW = "/cases/{crn}/recall/new";
    public static final String NEW_TEXT = "/cases/{crn}/texts/new";
    public static final String LETTER = "/cases/{crn}/letters/{id}";
    public static final String LETTER_FILE = "/cases/{crn}/letters/{id}/file";
    public static final String WEEKEND_HANDOVER = "/weekend-handover";
    public static final String TEAM = "/team";
    public static final String UNIT = "/unit";
    public static final String UNIT_TIME = "/unit-time";
    public static final String ASSURANCE = "/assurance";
    public static final String ASSURANCE_REPORT = "/assurance/report";
    public static final String RECALL_MEASURES = "/measures/recalls";
    public static final String SECOND_RATING = "/cases/{crn}/second-rating/{id}";
    public static final String LOOK_AGAIN = "/cases/{crn}/second-rating/{id}/look-again";
    public static final String WEEKEND = "/cases/{crn}/weekend";
    public static final String SUPERVISION_AGENDA = "/supervision-agenda";
    public static final String SUPERVISION = "/cases/{crn}/supervision";
    public static final String RECALLS = "/recalls";
    public static final String AT_LARGE = "/at-large";
    public static final String PREMISES = "/premises";
    public static final String CHECK_INS = "/cases/{crn}/check-ins";
    public static final String RESIDENCE = "/cases/{crn}/residence";
    public static final String RECALL_ARREST = "/cases/{crn}/recall/arrest";
    public static final String RECALL_INSIDE = "/cases/{crn}/recall/inside";
    public static final String RECALL_CASEWORK = "/cases/{crn}/recall/casework";
    public static final String PERSON = "/cases/{crn}/person";
    public static final String NEW_DETAIL = "/cases/{crn}/person/new";
    public static final String UNDO_LINK = "/cases/{crn}/records/{id}/undo";
    public static final String ACCESS_REQUEST = "/cases/{crn}/access-request";
    public static final String BREAK_GLASS = "/cases/{crn}/break-glass";
    public static final String ACCESS_LOG = "/cases/{crn}/access-log";
    public static final String ACCESS_REQUESTS = "/access-requests";
    public static final String ACCESS_DECISION = "/access-requests/{id}";
    public static final String BREAK_GLASS_USES = "/break-glass";
    public static final String BREAK_GLASS_USE = "/break-glass/{id}";
    public static final String MATCHING = "/matching";
    public static final String MATCH = "/matching/{id}";
    public static final String QUARANTINE = "/quarantine";
    public static final String QUARANTINED = "/quarantine/{id}";
    public static final String UNDELIVERED = "/undelivered";
    public static final String REDACTION = "/subject-access/{id}";
    public static final String ORGANISATION = "/organisation";
    public static final String STAFF = "/organisation/staff";
    public static final String TRAINING = "/organisation/training";
    public static final String SHIFTS = "/organisation/shifts";
    public static final String SHIFT_ENDED = "/organisation/shifts/ended";
    public static final String STAFF_LEFT = "/organisation/left";
    public static final String NOTICES = "/notices";
    public static final String LIMITS = "/cases/{crn}/limits";
    public static final String SHARES = "/cases/{crn}/shares";
    public static final String SHARE_ENDED = "/cases/{crn}/shares/ended";

    private Paths() {}

    /** The page of a case. */
    public static String caseOf(String crn) {
        return CASE.replace("{crn}", encoded(crn));
    }

    /** Everything on the record of a case on one line of time. */
    public static String chronology(String crn) {
        return CHRONOLOGY.replace("{crn}", encoded(crn));
    }

    /** A case stepped through day by day, for whoever reviews it. */
    public static String replay(String crn) {
        return REPLAY.replace("{crn}", encoded(crn));
    }

    /** What has to be done in a case, and why. */
    public static String due(String crn) {
        return DUE.replace("{crn}", encoded(crn));
    }

    /** Where a duty of a case is put off in one's own queue. */
    public static String putOff(String crn, int number) {
        return PUT_OFF.replace("{crn}", encoded(crn)).replace("{id}", Integer.toString(number));
    }

    /** Where entries that wait for an answer are weighed. */
    public static String weigh(String crn) {
        return WEIGH.replace("{crn}", encoded(crn));
    }

    /** The same with the entries of one duty chosen. */
    public static String weigh(String crn, int duty) {
        return weigh(crn) + "?duty=" + duty;
    }

    /** Risk and plan of a case. */
    public static String risk(String crn) {
        return RISK.replace("{crn}", encoded(crn));
    }

    /** Why the scores of a case are what they are. */
    public static String scores(String crn) {
        return SCORES.replace("{crn}", encoded(crn));
    }

    /** The same of those that the entry {@code of} holds. */
    public static String scores(String crn, String of) {
        return scores(crn) + "?of=" + encoded(of);
    }

    /** Where the questions of the predictors are answered. */
    public static String predictorAnswers(String crn) {
        return PREDICTOR_ANSWERS.replace("{crn}", encoded(crn));
    }

    /** Where risk of serious harm is assessed. */
    public static String assessment(String crn) {
        return ASSESSMENT.replace("{crn}", encoded(crn));
    }

    /** One part of it. */
    public static String assessment(String crn, String part) {
        return assessment(crn) + "?part=" + part;
    }

    /** Where an assessment is signed. */
    public static String signAssessment(String crn) {
        return SIGN_ASSESSMENT.replace("{crn}", encoded(crn));
    }

    /** Where a signed assessment is countersigned or given back. */
    public static String countersign(String crn) {
        return COUNTERSIGN.replace("{crn}", encoded(crn));
    }

    /** Where a recall stands. */
    public static String recall(String crn) {
        return RECALL.replace("{crn}", encoded(crn));
    }

    /** Where an effort to find the person is recorded. */
    public static String recallEffort(String crn) {
        return RECALL_EFFORT.replace("{crn}", encoded(crn));
    }

    /** Where it is decided whether to recall. */
    public static String recallDecide(String crn) {
        return RECALL_DECIDE.replace("{crn}", encoded(crn));
    }

    /** Where a further decision not to recall is endorsed. */
    public static String recallEndorse(String crn) {
        return RECALL_ENDORSE.replace("{crn}", encoded(crn));
    }

    /** Where the letter that tells of a decision not to recall is written. */
    public static String recallLetter(String crn) {
        return RECALL_LETTER.replace("{crn}", encoded(crn));
    }

    /** Where a manager confirms having been consulted. */
    public static String recallConsulted(String crn) {
        return RECALL_CONSULTED.replace("{crn}", encoded(crn));
    }

    /** Where the request for a recall is drafted. */
    public static String recallPartA(String crn) {
        return RECALL_PART_A.replace("{crn}", encoded(crn));
    }

    /** One part of it. */
    public static String recallPartA(String crn, String part) {
        return recallPartA(crn) + "?part=" + part;
    }

    /** Where a signature on the request is asked for. */
    public static String recallAsk(String crn) {
        return RECALL_ASK.replace("{crn}", encoded(crn));
    }

    /** Where the request is signed. */
    public static String recallSign(String crn) {
        return RECALL_SIGN.replace("{crn}", encoded(crn));
    }

    /** The version {@code id} of the request as a file, in the form {@code form}. */
    public static String recallPaper(String crn, long id, String form) {
        return RECALL_PAPER.replace("{crn}", encoded(crn)).replace("{id}", Long.toString(id)) + "?form=" + form;
    }

    /** Where a recall is sent once more, taken back to be changed, or withdrawn. */
    public static String recallAct(String crn) {
        return RECALL_ACT.replace("{crn}", encoded(crn));
    }

    /** Where a disagreement with a decision is recorded and answered. */
    public static String disagreement(String crn) {
        return DISAGREEMENT.replace("{crn}", encoded(crn));
    }

    /** What to have in mind before the person arrives. */
    public static String arriving(String crn) {
        return ARRIVING.replace("{crn}", encoded(crn));
    }

    /** What somebody needs who has never met the person. */
    public static String dutyOfficer(String crn) {
        return DUTY_OFFICER.replace("{crn}", encoded(crn));
    }

    /** Where a note or contact is recorded. */
    public static String newNote(String crn) {
        return NEW_NOTE.replace("{crn}", encoded(crn));
    }

    /** The same for something of the kind {@code type}. */
    public static String newNote(String crn, String type) {
        return newNote(crn) + "?type=" + encoded(type);
    }

    /** The same about the entry {@code about}. */
    public static String newNote(String crn, String type, String about) {
        return newNote(crn, type) + "&of=" + encoded(about);
    }

    /** Where what is typed of a note is kept until it is recorded. */
    public static String noteDraft(String crn) {
        return NOTE_DRAFT.replace("{crn}", encoded(crn));
    }

    /** Where it is considered whether to recall the person. */
    public static String newRecall(String crn) {
        return RECALL_NEW.replace("{crn}", encoded(crn));
    }

    /** One's own diary around the day {@code on}, by day or by week. */
    public static String diary(LocalDate on, boolean week) {
        return DIARY + "?on=" + on + (week ? "" : "&by=day");
    }

    /** Where a calendar reads the diary whose secret is {@code secret}. */
    public static String calendar(String secret) {
        return CALENDAR.replace("{id}", encoded(secret));
    }

    /** How the person has kept to what they are supervised under. */
    public static String compliance(String crn) {
        return COMPLIANCE.replace("{crn}", encoded(crn));
    }

    /** Where an appointment is arranged, or a row of them. */
    public static String newAppointment(String crn) {
        return NEW_APPOINTMENT.replace("{crn}", encoded(crn));
    }

    /** One appointment, and what came of it. */
    public static String appointment(String crn, String id) {
        return APPOINTMENT.replace("{crn}", encoded(crn)).replace("{id}", encoded(id));
    }

    /** Where it is recorded what came of an appointment. */
    public static String outcome(String crn, String id) {
        return OUTCOME.replace("{crn}", encoded(crn)).replace("{id}", encoded(id));
    }

    /** Where an absence is judged. */
    public static String absence(String crn, String id) {
        return ABSENCE.replace("{crn}", encoded(crn)).replace("{id}", encoded(id));
    }

    /** Where a text message to the person is written. */
    public static String newText(String crn) {
        return NEW_TEXT.replace("{crn}", encoded(crn));
    }

    /** The letter that the entry {@code id} says was issued. */
    public static String letter(String crn, String id) {
        return LETTER.replace("{crn}", encoded(crn)).replace("{id}", encoded(id));
    }

    /** The same as a file in the form {@code form}. */
    public static String letterFile(String crn, String id, String form) {
        return LETTER_FILE.replace("{crn}", encoded(crn)).replace("{id}", encoded(id)) + "?form=" + encoded(form);
    }

    /** Where it is planned what whoever is on call does over a weekend or holiday. */
    public static String weekend(String crn) {
        return WEEKEND.replace("{crn}", encoded(crn));
    }

    /** The sample of assessments of a unit and a month, such as {@code 2026-05}. */
    public static String assurance(String unit, String month) {
        return ASSURANCE + "?unit=" + encoded(unit) + "&month=" + encoded(month);
    }

    /** What the second ratings of a unit say together. */
    public static String assuranceReport(String unit) {
        return ASSURANCE_REPORT + "?unit=" + encoded(unit);
    }

    /** Where an assessment of a sample is rated a second time. */
    public static String secondRating(String crn, long id) {
        return SECOND_RATING.replace("{crn}", encoded(crn)).replace("{id}", Long.toString(id));
    }

    /** Where the practitioner is asked to look again at one that was. */
    public static String lookAgain(String crn, long id) {
        return LOOK_AGAIN.replace("{crn}", encoded(crn)).replace("{id}", Long.toString(id));
    }

    /** What is talked about in supervision with the member of staff of this number. */
    public static String supervisionAgenda(long with) {
        return SUPERVISION_AGENDA + "?with=" + with;
    }

    /** Where a case is brought to supervision and what was agreed about it is noted. */
    public static String supervision(String crn) {
        return SUPERVISION.replace("{crn}", encoded(crn));
    }

    /** Somebody at large on a revoked licence, for those who search. */
    public static String recallArrest(String crn) {
        return RECALL_ARREST.replace("{crn}", encoded(crn));
    }

    /** Remote check-ins of somebody. */
    public static String checkIns(String crn) {
        return CHECK_INS.replace("{crn}", encoded(crn));
    }

    /** Somebody in approved premises. */
    public static String residence(String crn) {
        return RESIDENCE.replace("{crn}", encoded(crn));
    }

    /** Somebody on recall in custody. */
    public static String recallInside(String crn) {
        return RECALL_INSIDE.replace("{crn}", encoded(crn));
    }

    /** A recall at the casework section. */
    public static String recallCasework(String crn) {
        return RECALL_CASEWORK.replace("{crn}", encoded(crn));
    }

    /** Who the person behind a case is and how they live. */
    public static String person(String crn) {
        return PERSON.replace("{crn}", encoded(crn));
    }

    /** Where something of the kind {@code what} is recorded of the person. */
    public static String newDetail(String crn, String what) {
        return NEW_DETAIL.replace("{crn}", encoded(crn)) + "?what=" + encoded(what);
    }

    /** Where something of the kind {@code what} is recorded of what the entry {@code about} says. */
    public static String newDetail(String crn, String what, String about) {
        return newDetail(crn, what) + "&of=" + encoded(about);
    }

    /** Where the link between a case and one of its records is undone. */
    public static String undoLink(String crn, long id) {
        return UNDO_LINK.replace("{crn}", encoded(crn)).replace("{id}", Long.toString(id));
    }

    /** Where access to a case is asked for. */
    public static String accessRequest(String crn) {
        return ACCESS_REQUEST.replace("{crn}", encoded(crn));
    }

    /** Where a case is opened in an emergency. */
    public static String breakGlass(String crn) {
        return BREAK_GLASS.replace("{crn}", encoded(crn));
    }

    /** Who opened a case. */
    public static String accessLog(String crn) {
        return ACCESS_LOG.replace("{crn}", encoded(crn));
    }

    /** Who opened a case, as it is read for a formal review. */
    public static String accessLog(String crn, String review) {
        return accessLog(crn) + "?review=" + encoded(review);
    }

    /** Who must not see a case, and who alone may. */
    public static String limits(String crn) {
        return LIMITS.replace("{crn}", encoded(crn));
    }

    /** With which partners a case is shared. */
    public static String shares(String crn) {
        return SHARES.replace("{crn}", encoded(crn));
    }

    /** Where sharing with a partner is ended. */
    public static String shareEnded(String crn) {
        return SHARE_ENDED.replace("{crn}", encoded(crn));
    }

    /** One request for access. */
    public static String accessDecision(long id) {
        return ACCESS_DECISION.replace("{id}", Long.toString(id));
    }

    /** One use of emergency access. */
    public static String breakGlassUse(long id) {
        return BREAK_GLASS_USE.replace("{id}", Long.toString(id));
    }

    /** A search for a person. */
    public static String search(String asked) {
        return PEOPLE + "?q=" + encoded(asked);
    }

    /** One record that is waiting to be matched. */
    public static String match(long id) {
        return MATCH.replace("{id}", Long.toString(id));
    }

    /** One message that could not be taken. */
    public static String quarantined(long id) {
        return QUARANTINED.replace("{id}", Long.toString(id));
    }

    /** One export for a subject access request. */
    public static String redaction(long id) {
        return REDACTION.replace("{id}", Long.toString(id));
    }

    /** Where a copy of a list of cases is taken out; {@code query} is what the list is narrowed by, encoded. */
    public static String casesExport(String query) {
        return CASES_EXPORT + "?" + query;
    }

    /** The list of the cases that were opened to the reader one by one. */
    public static String casesOpened() {
        return CASES + "?list=opened";
    }

    /** Where a kept filter is let go of. */
    public static String filterGone(long id) {
        return CASES_FILTER_GONE.replace("{id}", Long.toString(id));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
