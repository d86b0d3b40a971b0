package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.risk.WeighPage;
import org.throughcare.service.web.model.risk.WeighPage.Easing;
import org.throughcare.service.web.model.risk.WeighPage.Next;
import org.throughcare.service.web.model.risk.WeighPage.Pointing;
import org.throughcare.service.web.model.risk.WeighPage.Waiting;

/** Entries that wait to be weighed on the Friday afternoon of the guided example. */
final class WeighSamples {
    private static final String TEMPLATE = "risk/weigh";
    private static final String TITLE = "Weigh this: X123456";

    private WeighSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("weigh-one", TEMPLATE, TITLE, page(List.of(waiting(0, true, "")), "", "")),
                Sample.of(
                        "weigh-several",
                        TEMPLATE,
                        TITLE,
                        page(
                                List.of(
                                        waiting(0, true, ""),
                                        waiting(1, false, ""),
                                        waiting(
                                                2,
                                                false,
                                                "It rests on an entry that you are not cleared to read, so somebody who"
                                                        + " is cleared has to answer.")),
                                "",
                                "")),
                Sample.of(
                                "weigh-wrong",
                                TEMPLATE,
                                TITLE,
                                page(
                                        List.of(waiting(0, false, ""), waiting(1, false, "")),
                                        "",
                                        "It repeats " + "what is known. ".repeat(60)))
                        .with(Errors.of("duties", "Choose what your answer is for")
                                .and("changes", "Say yes or no: does it change the risk?")),
                Sample.of(
                        "weigh-not-asked",
                        TEMPLATE,
                        TITLE,
                        page(
                                List.of(waiting(1, false, "You can read this. Somebody else is asked to answer.")),
                                "",
                                "")),
                Sample.of(
                        "weigh-none",
                        TEMPLATE,
                        Samples.LONG_NAME,
                        new WeighPage(
                                Samples.shell(CaseSamples.NEW, null, null),
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                "",
                                "",
                                "key")));
    }

    private static WeighPage page(List<Waiting> waiting, String changes, String why) {
        List<Pointing> up = List.of(
                new Pointing("Sentenced to 16 months for robbery.", "Court, 12 January 2023", "G-02"),
                new Pointing("Incident in custody, weapon.", "Prison, 3 March 2023", "G-08"),
                new Pointing("Charge under prison rules, violence: proved.", "Prison, 9 May 2023", "G-09"),
                new Pointing("An entry that you are not cleared to read.", "Police, July 2023", "G-10"),
                new Pointing("Hostel staff told us of a threat.", "Housing, 1 May 2024", "G-15"));
        List<Easing> down = List.of(
                new Easing("Kept the last 2 appointments", List.of(up.getFirst(), up.getLast())),
                new Easing("The address is verified", List.of(up.getFirst())));
        return new WeighPage(
                CaseSamples.shell(), waiting, CaseSamples.entries().get(3), up, down, changes, why, "a-key");
    }

    private static Waiting waiting(int number, boolean chosen, String bar) {
        return new Waiting(
                number + ".2",
                chosen,
                bar,
                CaseSamples.duties().get(number),
                CaseSamples.entries().subList(0, number + 1),
                number == 1
                        ? List.of()
                        : List.of(new Next("senior probation officer", Samples.NOW.plus(Duration.ofDays(3)))));
    }
}
