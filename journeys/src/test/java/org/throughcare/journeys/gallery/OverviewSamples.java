package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.ArrivingSheet;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.DutyOfficerView;
import org.throughcare.service.web.model.cases.OverviewPage;
import org.throughcare.service.web.model.cases.OverviewPage.Involved;
import org.throughcare.service.web.model.cases.RiskInContext;
import org.throughcare.service.web.model.cases.RiskInContext.Group;

/** A case on one screen, and the sheets for meeting the person. */
final class OverviewSamples {
    private static final String NAME = "Rowan Ashdown";

    private OverviewSamples() {}

    static List<Sample> all() {
        CaseShell unknown = Samples.shell(CaseSamples.NEW, null, null);
        return List.of(
                Sample.of("case", "cases/overview", NAME, full(CaseSamples.shell())),
                Sample.of("case-wrong-time", "cases/overview", NAME, full(CaseSamples.shell()))
                        .with(Errors.of("at", "Enter a date and time that exist, such as 17/6/2026 4:30pm")),
                Sample.of(
                        "case-back",
                        "cases/overview",
                        NAME,
                        full(Samples.shell(
                                CaseSamples.ROWAN,
                                null,
                                new LookingBack(Samples.NOW.minus(Duration.ofDays(30)), "probation", 14)))),
                Sample.of(
                        "case-emergency",
                        "cases/overview",
                        NAME,
                        full(Samples.shell(CaseSamples.ROWAN, Samples.NOW.plus(Duration.ofHours(4)), null))),
                Sample.of(
                        "case-new",
                        "cases/overview",
                        Samples.LONG_NAME,
                        new OverviewPage(
                                unknown, null, 0, List.of(), List.of(), 0, null, List.of(), List.of(), List.of(),
                                false)),
                Sample.of("arriving", "cases/arriving", NAME, sheet()),
                Sample.of(
                        "arriving-new",
                        "cases/arriving",
                        Samples.LONG_NAME,
                        new ArrivingSheet(
                                unknown, null, null, null, List.of(), List.of(), List.of(), List.of("What helps?"))),
                Sample.of("officer", "cases/officer", NAME, officer()),
                Sample.of(
                        "officer-new",
                        "cases/officer",
                        Samples.LONG_NAME,
                        new DutyOfficerView(
                                unknown, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), List.of())));
    }

    private static OverviewPage full(CaseShell shell) {
        return new OverviewPage(
                shell,
                Samples.NOW.minus(Duration.ofDays(3)),
                2,
                CaseSamples.entries(),
                CaseSamples.duties(),
                5,
                risk(),
                List.of(new Involved("Community", "Hazel Fenn"), new Involved("Service", Samples.LONG_NAME)),
                List.of(
                        "Restraining order, protects a known adult, until 1 May 2026",
                        "Done differently: short sessions"),
                List.of("Where the person lives, since the address was lost (30 May 2024)", "A telephone number"),
                true);
    }

    private static RiskInContext risk() {
        return new RiskInContext(
                "In the community",
                "In custody",
                List.of(
                        new Group("a known adult", RiskLevel.VERY_HIGH, RiskLevel.LOW),
                        new Group("the public", RiskLevel.HIGH, null)),
                "Threats when drinking; weapons found three times in custody.");
    }

    private static ArrivingSheet sheet() {
        return new ArrivingSheet(
                CaseSamples.shell(),
                "today at 4:30pm, Larchwood office",
                "17 May 2024 at 2pm",
                "To ring the housing office together, on 17 May 2024",
                CaseSamples.entries(),
                List.of("3 appointments kept in the last 3 months"),
                List.of("short sessions", "letters in large print"),
                List.of(
                        "Where are you staying now, and is it safe there?",
                        "What has gone well since we last met?",
                        "What has been harder, at home or with the people around you?"));
    }

    private static DutyOfficerView officer() {
        return new DutyOfficerView(
                CaseSamples.shell(),
                CaseSamples.stages(),
                risk(),
                List.of("7 Sorrel Row, LS1 4DY (not checked)"),
                List.of("07700 900123"),
                List.of("Good behaviour", "Residence as directed", Samples.LONG_NAME),
                List.of("Restraining order, protects a known adult, until 1 May 2026"),
                List.of("short sessions"),
                CaseSamples.duties(),
                CaseSamples.entries(),
                List.of(new Involved("Community", "Hazel Fenn")));
    }
}
