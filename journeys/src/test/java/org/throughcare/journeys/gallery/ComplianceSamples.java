package org.throughcare.journeys.gallery;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.supervision.CompliancePage;
import org.throughcare.service.web.model.supervision.CompliancePage.Contact;
import org.throughcare.service.web.model.supervision.CompliancePage.Figure;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** How somebody has kept to their order, and somebody of whom nothing came up yet. */
final class ComplianceSamples {
    private static final String TEMPLATE = "supervision/compliance";
    private static final String TITLE = "Rowan Ashdown";

    private ComplianceSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("compliance", TEMPLATE, TITLE, page()),
                Sample.of(
                        "compliance-empty",
                        TEMPLATE,
                        TITLE,
                        new CompliancePage(
                                CaseSamples.shell(),
                                "No failure to comply",
                                "green",
                                List.of("Supervised under: community order."),
                                List.of("No appointment has come up since counting began."),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                List.of())),
                Sample.of(
                        "compliance-hidden",
                        TEMPLATE,
                        TITLE,
                        new CompliancePage(
                                CaseSamples.shell(),
                                "",
                                "",
                                List.of("Supervision of this case is not open to you."),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                List.of())));
    }

    private static CompliancePage page() {
        return new CompliancePage(
                CaseSamples.shell(),
                "3 failures to comply",
                "red",
                List.of(
                        "Supervised under: supervision after the end of a sentence. Failures are counted from 3 January 2024"
                                + " on.",
                        "More than 2 failures: enforcement is to be reviewed, and no breach is in progress yet.",
                        "Two failures or more on 3 May 2024 count once.",
                        "Contact is suspended under the reset scheme."),
                List.of(
                        "Kept 14 of 18 appointments whose time has come since counting began.",
                        "The last 6 appointments were kept, one after the other.",
                        "Rehabilitation activity requirement: 4 of at most 15 days done, 1 arranged, 11 left."),
                List.of(new Known(
                        "Open for 12 days, since Sunday 19 May 2024 at 11:40pm: strap alert, out of contact for 50 minutes.",
                        false,
                        "/cases/X123456/notes/new?type=tag",
                        "Close it with a reason")),
                List.of(new Figure("Came and complied", 14), new Figure("Came and did not comply", 0)),
                List.of(
                        new Contact(
                                "31 May 2024", "Appointment", "Came and complied", "No: no failure", "/cases/X123456"),
                        new Contact(
                                "3 May 2024",
                                "Session of an intervention",
                                "Unacceptable absences",
                                "Yes: a failure to comply, with another of that day once",
                                null)),
                79,
                List.of(
                        new Tab("Check-ins", "/cases/X123456", false),
                        new Tab("Approved premises", "/cases/X123456", false)));
    }
}
