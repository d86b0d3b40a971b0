package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughcare.practice.terms.London;

/**
 * The composite case from the absence on its release day to the return, played by everybody who has a part in it. Each step
 * begins where its player signs in, so that the service can stop between any two.
 */
final class WholeRecall {
    /** The composite case as the demonstration holds it on its release day. */
    static final String CRN = "A000001";

    private static final String CASE = "/cases/" + CRN;
    private static final String RECALL = CASE + "/recall";
    private static final String PRACTITIONER = "eastmoor-1-po2";
    private static final String CASEWORK = "recall-1";
    private static final String POLICE = "police-south";
    private static final String PRISON = "marsh-pom";
    private static final List<String> STAGES =
            List.of("PERSON", "SENTENCE", "OFFENCE", "RELEASE", "RECALL", "DOCUMENTS", "MINUTE");

    private WholeRecall() {}

    /** How the entry of each step begins in the chronology of the case, where every one is to stand once. */
    private static final List<String> SAID = List.of(
            "Passed to the manager by the",
            "Senior probation officer decided to recall",
            "Request for recall written",
            "Request for recall signed by the",
            "Recall signed by the",
            "Recall sent to the casework section",
            "The casework section has the recall",
            "Recall booked on, person",
            "Recall booked on, minute",
            "Licence revoked",
            "Arrest plan made",
            "Police tried to arrest",
            "Back in custody");

    /** What somebody does once they are signed in. */
    @FunctionalInterface
    interface Play {
        void by(Visit visit, Clicks clicks);
    }

    /**
     * One step.
     *
     * @param name what is done, for whoever reads a failure
     * @param username who does it
     * @param stands what the page of the recall says afterwards; empty where the step does not move it
     */
    record Step(String name, String username, String stands, Play play) {}

    /**
     * Who answers and signs for probation.
     *
     * @param decides who decides whether to recall
     * @param signs who signs first
     * @param sends who signs last, which sends it
     */
    record Managers(String decides, String signs, String sends) {
        /** The manager of the team and the head of the unit. */
        static final Managers PRESENT = new Managers("eastmoor-spo1", "eastmoor-spo1", "eastmoor-head");
    }

    /** All of them, in order. */
    static List<Step> steps(Managers managers) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("the first appointment was not kept", PRACTITIONER, "", WholeRecall::missed));
        steps.add(new Step(
                "a recall is asked for", PRACTITIONER, "with the manager for a decision", WholeRecall::considered));
        steps.add(new Step(
                "the manager decides",
                managers.decides(),
                "decided; the request is being drafted",
                WholeRecall::decided));
        steps.add(new Step(
                "the request is written", PRACTITIONER, "waiting for the manager's signature", WholeRecall::written));
        steps.add(new Step(
                "the manager signs",
                managers.signs(),
                "waiting for the senior manager's signature",
                WholeRecall::signed));
        steps.add(new Step(
                "the senior manager signs and it is sent",
                managers.sends(),
                "sent to the casework section",
                WholeRecall::signed));
        steps.add(new Step("it is received", CASEWORK, "with the casework section", (visit, clicks) -> {
            clicks.place("Recalls");
            clicks.on(visit.page().locator("main a[href='" + RECALL + "/casework']"));
            act(visit, clicks, "receive", Map.of());
        }));
        for (String stage : STAGES) {
            steps.add(new Step("it is booked, " + stage, CASEWORK, "", (visit, clicks) -> {
                visit.open(RECALL + "/casework");
                act(visit, clicks, "book-" + stage, Map.of("book-note", "as on record"));
            }));
        }
        steps.add(new Step("the type is confirmed", CASEWORK, "booked on", (visit, clicks) -> {
            visit.open(RECALL + "/casework");
            act(
                    visit,
                    clicks,
                    "confirm",
                    Map.of("confirm-type", "FIXED_TERM", "confirm-days", "56", "confirm-why", "as asked"));
        }));
        steps.add(new Step("the licence is revoked", CASEWORK, "licence revoked; not yet back", WholeRecall::revoked));
        steps.add(new Step("police and probation agree a plan", POLICE, "", (visit, clicks) -> {
            clicks.place("At large");
            clicks.on(visit.page().locator("main a[href='" + RECALL + "/arrest']"));
            act(
                    visit,
                    clicks,
                    "plan",
                    Map.of(
                            "plan-owner",
                            "the night sergeant",
                            "plan-tasks",
                            "Visit the hostel, PC on duty",
                            "plan-again",
                            tomorrowAtNoon()));
        }));
        steps.add(new Step("an attempt finds nobody", POLICE, "", (visit, clicks) -> {
            visit.open(RECALL + "/arrest");
            act(
                    visit,
                    clicks,
                    "attempt",
                    Map.of("attempt-place", "the hostel", "attempt-at", "now", "attempt-result", "not there"));
        }));
        steps.add(new Step("the return is reported", POLICE, "", (visit, clicks) -> {
            visit.open(RECALL + "/arrest");
            act(
                    visit,
                    clicks,
                    "return",
                    Map.of(
                            "return-at",
                            "now",
                            "return-how",
                            "arrested at a relative's address",
                            "return-prison",
                            "Marsh End prison"));
        }));
        steps.add(new Step("the papers are served", PRISON, "", (visit, clicks) -> {
            visit.open(RECALL + "/inside");
            act(visit, clicks, "serve", Map.of("serve-at", "now", "serve-papers", "Reasons for the recall"));
        }));
        return List.copyOf(steps);
    }

    /** What the chronology says of the steps that do not stand there once, once all of them are done. */
    static List<String> notOnce(Visit visit) {
        visit.forget();
        visit.signIn(Managers.PRESENT.decides(), DemonstrationTest.PASSWORD);
        visit.open(CASE + "/chronology");
        List<String> said =
                visit.page().locator("main article.tc-entry .tc-list__says").allInnerTexts();
        return SAID.stream()
                .filter(step ->
                        said.stream().filter(one -> one.startsWith(step)).count() != 1)
                .flatMap(step -> Stream.concat(
                        Stream.of(step + " stands there as:"), said.stream().filter(one -> one.startsWith(step))))
                .toList();
    }

    private static void missed(Visit visit, Clicks clicks) {
        clicks.on(visit.page()
                .locator("main a[href^='" + CASE + "/appointments/'][href$='/outcome']")
                .first());
        Locator choice = visit.page().locator("main label", new Page.LocatorOptions().setHasText("Did not come"));
        clicks.on(choice.first());
        clicks.button("Save to the record");
    }

    private static void considered(Visit visit, Clicks clicks) {
        Locator onward = visit.page().locator("main a[href='" + RECALL + "/new']");
        if (onward.count() == 0) {
            visit.open("/");
        }
        clicks.on(onward.first());
        Answers.fill(
                visit,
                Map.of(
                        "ledTo", "The first appointment after release was not kept, and nobody knows where he is.",
                        "increased", "yes",
                        "unmanageable", "yes",
                        "imminent", "no",
                        "account", "Whereabouts are not known; he carried a blade in custody.",
                        "response", "None so far on this licence."));
        clicks.button("Ask the manager for a recall");
    }

    private static void decided(Visit visit, Clicks clicks) {
        visit.open(RECALL);
        clicks.on(visit.page().locator("main a[href='" + RECALL + "/decide']").first());
        Answers.fill(visit, Map.of("decision", "yes", "reasons", "The risk cannot be managed while he is not found."));
        clicks.button("Record the decision");
    }

    private static void written(Visit visit, Clicks clicks) {
        RequestAnswers.byPart().forEach((part, answers) -> {
            visit.open(RECALL + "/part-a?part=" + part);
            Answers.fill(visit, answers);
            clicks.on(visit.page().locator("main button[name=stay]"));
            if (part.equals("type")) {
                Answers.fill(visit, answers);
                clicks.on(visit.page().locator("main button[name=stay]"));
            }
        });
        visit.open(RECALL + "/part-a?part=check");
        clicks.on(visit.page()
                .locator("main form button[formaction$='/ask'], main form[action$='/ask'] button")
                .first());
    }

    private static void signed(Visit visit, Clicks clicks) {
        visit.open(RECALL);
        clicks.on(visit.page().locator("main a[href='" + RECALL + "/sign']").first());
        Answers.fill(visit, Map.of("comment", "Read and agreed."));
        clicks.button("Sign and");
    }

    private static void revoked(Visit visit, Clicks clicks) {
        visit.open(RECALL + "/casework");
        act(
                visit,
                clicks,
                "revoke",
                Map.of(
                        "revoke-order",
                        "RO-1",
                        "revoke-from",
                        "now",
                        "revoke-emergency",
                        "no",
                        "revoke-inside",
                        "no",
                        "revoke-force",
                        "Shore police"));
    }

    private static String tomorrowAtNoon() {
        return LocalDate.now(London.ZONE).plusDays(1).format(DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK))
                + " 12:00";
    }

    private static void act(Visit visit, Clicks clicks, String act, Map<String, String> answers) {
        String form = ":has(input[name=act][value='" + act + "'])";
        Locator folded = visit.page().locator("main details:not([open])" + form + " > summary");
        if (folded.count() > 0) {
            clicks.on(folded.first());
        }
        Answers.fill(visit, answers);
        clicks.on(visit.page().locator("main form" + form + " button[type=submit]"));
    }
}
