package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The invented composite case, with the facts as they should have been shared: what inspectors found missing stands before
 * the assessor, no level is signed without weighing it, and what is signed goes to somebody else for a second look.
 */
@DemonstrationTest
@InABrowser
class AssessmentJourneyTest {
    private static final String COMPOSITE = "/cases/A000000";
    private static final String ASSESSMENT = COMPOSITE + "/assessment";
    /** Links and buttons from signing in to a signed assessment: one for each part, besides what is answered in it. */
    private static final int MOST_CLICKS = 12;

    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void r2NoLevelIsSignedWithoutWeighingWhatBearsOnHarm(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            visit.signIn("eastmoor-spo1", DemonstrationTest.PASSWORD);
            visit.open(ASSESSMENT);
            assertThat(visit.said()).contains("What became known since", "Last signed on");
            assertThat(visit.faults("journey-assessment-changed-" + scripts)).isEmpty();
            visit.follow("What bears on harm");
            assertThat(visit.said().toLowerCase(Locale.UK))
                    .contains("weapons, group not recorded, in custody", "violence and threats", "domestic abuse");
            assertThat(visit.faults("journey-assessment-weigh-" + scripts)).isEmpty();
            for (String level : LEVELS) {
                visit.open(ASSESSMENT + "?part=levels");
                choose(visit, level);
                keep(visit);
                visit.open(ASSESSMENT + "?part=sign");
                press(visit, "Sign the assessment");
                assertThat(visit.page().locator(".govuk-error-summary").innerText())
                        .as(level)
                        .contains("Not weighed yet: weapons", "Not weighed yet: violence and threats");
            }
            assertThat(visit.faults("journey-assessment-refused-" + scripts)).isEmpty();
        }
    }

    @Test
    void anAssessmentIsDraftedSignedAndCountersigned(Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            Clicks clicks = Clicks.signingIn(visit, "eastmoor-1-po1");
            visit.open(COMPOSITE);
            clicks.link("Assess risk");
            visit.page().locator("[name=kind][value=FULL]").check();
            clicks.button("Keep and go on");
            answer(visit, "bears", "no", "It was weighed on everything known, and this is why.");
            clicks.button("Keep and go on");
            answer(visit, "considered", "yes", "Considered.");
            clicks.button("Keep and go on");
            visit.page().locator("[name=offences]").all().forEach(Locator::check);
            visit.type("section-OFFENCE_ANALYSIS-text", "What was done, to whom and how.");
            clicks.button("Keep and go on");
            answer(visit, "holds", "no", "What the record holds of it.");
            visit.type("judge-no-change", "None that can be named.");
            visit.type("judge-how-soon", "Not soon.");
            visit.type("judge-impact", "Serious.");
            visit.type("judge-would-change", "A weapon found again, or a year without.");
            clicks.button("Keep and go on");
            choose(visit, "LOW");
            clicks.button("Keep and go on");
            assertThat(visit.said()).contains("Multi-agency public protection", "Did you consider a place?");
            assertThat(visit.faults("journey-assessment-protection")).isEmpty();
            visit.page().locator("[name=protect-mappa][value=no]").check();
            visit.type("protect-mappa-why", "No listed offence and one agency is enough.");
            clicks.button("Keep and go on");
            visit.type("plan-1-risk", "Violence towards a known adult");
            visit.page().locator("[name=plan-1-group]").selectOption("KNOWN_ADULT");
            visit.page().locator("[name=plan-1-setting]").selectOption("COMMUNITY");
            visit.type("plan-1-action", "Check with the police every month");
            visit.type("plan-1-owner", "Community offender manager");
            visit.page().locator("[name=plan-1-rests][value=OFFENCE_ANALYSIS]").check();
            visit.type("plan-review-day", "1");
            visit.type("plan-review-month", "12");
            visit.type("plan-review-year", "2099");
            clicks.button("Keep and go on");
            assertThat(visit.page().locator("#missing").count())
                    .as(visit.said())
                    .isZero();
            clicks.button("Sign the assessment");
            assertThat(clicks.taken()).as("links and buttons").isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(visit.said()).contains("The assessment is signed and on the record.", "Asked to countersign");
            assertThat(visit.page().locator(".tc-identity").innerText()).containsIgnoringCase("low");

            visit.forget();
            visit.signIn("eastmoor-head", DemonstrationTest.PASSWORD);
            visit.open(COMPOSITE + "/assessment/countersign");
            if (visit.page().locator("[name=given]").count() == 0) {
                visit.forget();
                visit.signIn("eastmoor-spo1", DemonstrationTest.PASSWORD);
                visit.open(COMPOSITE + "/assessment/countersign");
            }
            assertThat(visit.said()).contains("Why you are asked", "What was weighed");
            assertThat(visit.faults("journey-countersign")).isEmpty();
            press(visit, "Record my answer");
            assertThat(visit.said()).contains("Select whether you countersign it");
            visit.page().locator("[name=given][value=no]").check();
            visit.type("lookedAt", "Everything that was weighed");
            visit.type("reason", "Say more of the finds in custody");
            press(visit, "Record my answer");
            assertThat(visit.said()).contains("Given back.");
        }
    }

    private static void answer(Visit visit, String question, String value, String why) {
        visit.page()
                .locator("[name$=-" + question + "][value=" + value + "]")
                .all()
                .forEach(Locator::check);
        visit.page()
                .locator(".tc-block__pair textarea, .tc-block__pair input[type=text]")
                .all()
                .forEach(field -> field.fill(why));
    }

    private static void choose(Visit visit, String level) {
        visit.page().locator("[name^=level-][value=" + level + "]").all().forEach(Locator::check);
    }

    private static void keep(Visit visit) {
        press(visit, "Keep and go on");
    }

    private static void press(Visit visit, String words) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words))
                .click();
    }
}
