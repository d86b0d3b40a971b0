package org.throughcare.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is recorded every day, in how many clicks, with scripts and without: weighing what came in, a note, a text message.
 * Choosing an answer and typing are no clicks; a link and a button are. Nothing typed is lost by being signed out.
 */
@DemonstrationTest
@InABrowser
class RecordingJourneyTest {
    /** From My work to an answer on the record. */
    private static final int WEIGH = 2;

    /** From the page of the case to a note on the record. */
    private static final int NOTE = 2;

    /** The same for anything but a plain contact, with its kind chosen. */
    private static final int NOTE_OF_A_KIND = 3;

    /** From the page of the case to a message on its way. */
    private static final int TEXT = 2;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCameInIsWeighedInTwoClicks(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            Practitioners.whereSomethingWaits(visit, "northgate");
            Clicks clicks = new Clicks(visit);
            clicks.link("Weigh this");
            assertThat(visit.page().locator("main input[type=radio]:checked")).hasCount(0);
            assertThat(visit.faults("journey-weigh-" + scripts)).isEmpty();
            visit.page().locator("main input[name=changes][value=no]").check();
            visit.type("why", "It repeats what the plan already answers.");
            clicks.button("Record your answer");
            assertThat(visit.said()).contains("Recorded: it does not change the risk.");
            assertThat(clicks.taken()).isEqualTo(WEIGH);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoteIsAddedInTwoClicksAndOneOfAnotherKindInThree(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            Clicks clicks = new Clicks(visit);
            clicks.link("Add a note");
            assertThat(visit.faults("journey-note-" + scripts)).isEmpty();
            visit.type("text", "He has a place on the course.");
            clicks.button("Save to the record");
            assertThat(visit.said()).contains("Recorded: A contact or note.");
            assertThat(clicks.taken()).isEqualTo(NOTE);

            clicks.link("Add a note");
            clicks.link("What somebody told us");
            visit.type("from", "his sister");
            visit.type("text", "He is well.");
            clicks.button("Save to the record");
            assertThat(visit.said()).contains("Recorded: What somebody told us.");
            assertThat(clicks.taken()).isEqualTo(NOTE_OF_A_KIND);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePersonIsTextedInTwoClicks(boolean scripts, Browsing browser) {
        try (Visit visit = browser.visit(port, scripts)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            visit.open("/cases/" + today.crn() + "/person/new?what=contact");
            visit.page().locator("main [name=means]").selectOption("MOBILE");
            visit.type("value", "07700 900123");
            visit.send();
            visit.open("/cases/" + today.crn());
            Clicks clicks = new Clicks(visit);
            clicks.link("Text the person");
            assertThat(visit.faults("journey-text-" + scripts)).isEmpty();
            visit.type("words", "See you on Thursday.");
            if (scripts) {
                assertThat(visit.page().locator("#preview")).hasText("See you on Thursday.");
            }
            clicks.button("Send the message");
            assertThat(visit.said()).contains("The message is on its way").contains("Waiting to be sent");
            assertThat(clicks.taken()).isEqualTo(TEXT);
        }
    }

    @Test
    void whatIsTypedOutlivesTheSession(Browsing browser) {
        String words = "He spoke of his sister " + UUID.randomUUID();
        try (Visit visit = browser.visit(port, true)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            new Clicks(visit).link("Add a note");
            visit.page().locator("main [name=text]").pressSequentially(words);
            assertThat(visit.page().locator("[data-draft-said]")).containsText("Draft saved at");
            visit.forget();
            new Clicks(visit).button("Save to the record");
            assertThat(visit.said()).contains("You were signed out", "saved as a draft is kept");
            assertThat(visit.faults("journey-signed-out-meanwhile")).isEmpty();
            visit.follow("Sign in and go back to your page");
            visit.signInHere("northgate-2-po1", DemonstrationTest.PASSWORD);
            assertThat(visit.page().url()).contains("/cases/" + today.crn() + "/notes/new");
            assertThat(visit.page().locator("main [name=text]")).hasValue(words);
            assertThat(visit.said()).contains("Only you can see it.");
            new Clicks(visit).button("Discard draft");
        }
    }

    @Test
    void withoutScriptsAButtonKeepsWhatIsTyped(Browsing browser) {
        try (Visit visit = browser.visit(port, false)) {
            CaseOfTheDay today = CaseOfTheDay.of(visit, "northgate-2-po1");
            openCase(visit);
            new Clicks(visit).link("Add a note");
            visit.type("text", "He spoke of his sister.");
            new Clicks(visit).button("Save draft");
            assertThat(visit.said()).contains("Draft saved at");
            visit.forget();
            visit.signIn("northgate-2-po1", DemonstrationTest.PASSWORD);
            visit.open("/cases/" + today.crn() + "/notes/new");
            assertThat(visit.page().locator("main [name=text]")).hasValue("He spoke of his sister.");
            new Clicks(visit).button("Discard draft");
        }
    }

    private static void openCase(Visit visit) {
        visit.page().locator("main a[href^='/cases/']").first().click();
    }
}
