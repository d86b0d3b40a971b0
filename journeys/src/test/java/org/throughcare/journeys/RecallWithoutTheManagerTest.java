package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.journeys.WholeRecall.Managers;
import org.throughcare.journeys.WholeRecall.Step;
import org.throughcare.service.fixture.OnSettableClock;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.store.WakingCases;

/**
 * The same recall while the manager of the team is away: the deputy is asked in time, who is on duty for the region signs, and it is sent
 * before the clock has run out (R66, R67). The report of the month says how long it took (R68, R70).
 */
@ServiceTestAtATime
@ActiveProfiles("demonstration")
@TestPropertySource(
        properties = {"throughcare.demonstration.people=24", OnSettableClock.BEGINS + "=2026-11-18T16:10:00Z"})
@InABrowser
class RecallWithoutTheManagerTest {
    private static final String DEPUTY = "eastmoor-spo2";
    private static final String ON_DUTY = "south-oncall";
    private static final String HEAD = "eastmoor-head";
    private static final String DEPUTY_IS_ASKED = "deputy senior probation officer";
    private static final Instant CLOSE_OF_BUSINESS = Instant.parse("2026-11-18T17:00:00Z");
    private static final Duration UNTIL_A_DEPUTY_SIGNS = Duration.ofHours(18);
    private static final Duration UNTIL_IT_HAS_RUN_OUT = Duration.ofHours(24);
    private static final Duration UNTIL_ARRESTED = Duration.ofDays(3);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int EVERYBODY = 1_000;

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private WakingCases waking;

    @Test
    void theDeputyDecidesTheManagerOnDutySignsItIsSentWithinTheDayAndTheMonthSaysHowLongItTook(Browsing browser) {
        List<Step> steps = WholeRecall.steps(new Managers(DEPUTY, ON_DUTY, HEAD));
        try (Visit visit = browser.visit(port, true)) {
            play(visit, steps, "the first appointment was not kept");
            play(visit, steps, "a recall is asked for");
            Instant asked = clock.instant();

            at(CLOSE_OF_BUSINESS.minus(A_MINUTE));
            assertThat(asked(visit, DEPUTY, "Decide and record today")).doesNotContain(DEPUTY_IS_ASKED);
            at(CLOSE_OF_BUSINESS);
            assertThat(asked(visit, DEPUTY, "Decide and record today")).contains(DEPUTY_IS_ASKED);
            play(visit, steps, "the manager decides");
            play(visit, steps, "the request is written");

            at(asked.plus(UNTIL_A_DEPUTY_SIGNS).minus(A_MINUTE));
            assertThat(asked(visit, DEPUTY, "Sign the recall")).doesNotContain(DEPUTY_IS_ASKED);
            at(asked.plus(UNTIL_A_DEPUTY_SIGNS));
            assertThat(asked(visit, DEPUTY, "Sign the recall")).contains(DEPUTY_IS_ASKED);
            play(visit, steps, "the manager signs");
            play(visit, steps, "the senior manager signs and it is sent");
            assertThat(clock.instant()).isBefore(asked.plus(UNTIL_IT_HAS_RUN_OUT));

            List<String> names = steps.stream().map(Step::name).toList();
            steps.subList(names.indexOf("it is received"), names.indexOf("the licence is revoked"))
                    .forEach(step -> play(visit, steps, step.name()));
            play(visit, steps, "the licence is revoked");
            at(clock.instant().plus(UNTIL_ARRESTED).minus(A_MINUTE));
            play(visit, steps, "the return is reported");
            assertThat(monthOfTheUnit(visit)).containsExactly("18 hours 2 minutes", "3 days");
        }
    }

    /** How long the signatures and the return took, as the unit's report of the month says it of this case. */
    private static List<String> monthOfTheUnit(Visit visit) {
        visit.forget();
        visit.signIn(HEAD, DemonstrationTest.PASSWORD);
        visit.open("/measures/recalls?month=2026-11");
        Locator row = visit.page()
                .locator("section[aria-labelledby=longest] tr", new Page.LocatorOptions().setHasText(WholeRecall.CRN));
        return row.locator("td").allInnerTexts().stream().skip(1).toList();
    }

    /** Lets it be {@code instant}, and wakes whatever is due by then. */
    private void at(Instant instant) {
        clock.set(instant);
        waking.wake(0, 1, EVERYBODY);
    }

    private void play(Visit visit, List<Step> steps, String name) {
        clock.pass(A_MINUTE);
        Step step = steps.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        visit.forget();
        visit.signIn(step.username(), DemonstrationTest.PASSWORD);
        step.play().by(visit, new Clicks(visit));
        assertThat(visit.said())
                .as(name)
                .doesNotContain("There is something to put right")
                .contains(step.stands());
    }

    /** What stands on the page of the case about the duty that asks {@code asks}. */
    private static String asked(Visit visit, String username, String asks) {
        visit.forget();
        visit.signIn(username, DemonstrationTest.PASSWORD);
        visit.open("/cases/" + WholeRecall.CRN + "/due");
        return visit.page()
                .locator("main li", new Page.LocatorOptions().setHasText(asks))
                .first()
                .innerText();
    }
}
