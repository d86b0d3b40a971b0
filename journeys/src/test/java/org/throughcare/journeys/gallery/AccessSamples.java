package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.access.AccessDecision;
import org.throughcare.service.web.model.access.AccessLog;
import org.throughcare.service.web.model.access.AccessLog.Look;
import org.throughcare.service.web.model.access.AccessRequest;
import org.throughcare.service.web.model.access.AccessRequests;
import org.throughcare.service.web.model.access.AccessRequests.Waiting;
import org.throughcare.service.web.model.access.CannotSee;
import org.throughcare.service.web.model.access.CannotSee.Contact;
import org.throughcare.service.web.model.access.Organisation;
import org.throughcare.service.web.model.access.Organisation.Member;
import org.throughcare.service.web.model.access.Organisation.OnCall;
import org.throughcare.service.web.model.access.Organisation.Team;

/** Who may see a case, who looked at it, and who works where. */
final class AccessSamples {
    private static final String SPO = "Senior probation officer";

    private AccessSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        "cannot-see",
                        "access/cannotSee",
                        "You cannot see case X123456",
                        new CannotSee("X123456", contacts(), null, true)),
                Sample.of(
                        "cannot-see-asked",
                        "access/cannotSee",
                        "You cannot see case X123456",
                        new CannotSee("X123456", List.of(), Samples.NOW, false)),
                Sample.of(
                        "access-request",
                        "access/request",
                        "Ask for access to case X123456",
                        new AccessRequest("X123456", "Linden Marsh, senior probation officer,", "")),
                Sample.of(
                                "access-request-wrong",
                                "access/request",
                                "Ask for access to case X123456",
                                new AccessRequest("X123456", "Linden Marsh, senior probation officer,", "Please"))
                        .with(Errors.of("reason", "Say what you have to do, in a sentence")),
                Sample.of("access-requests", "access/requests", "Access requests", requests()),
                Sample.of(
                        "access-requests-none",
                        "access/requests",
                        "Access requests",
                        new AccessRequests(List.of(), Samples.NOW)),
                Sample.of("access-decision", "access/decision", "Request for access to case X123456", decision()),
                Sample.of(
                        "access-log-ask",
                        "access/log",
                        "Who opened this case",
                        new AccessLog("X123456", "Rowan Ashdown", "", List.of(), none())),
                Sample.of("access-log", "access/log", "Who opened this case", log()),
                Sample.of("organisation", "access/organisation", "Staff and teams", organisation()),
                Sample.of(
                        "organisation-nobody",
                        "access/organisation",
                        "Staff and teams",
                        new Organisation(units(), "Larchwood", List.of(), List.of())));
    }

    private static Pagination none() {
        return new Pagination(1, 50, 0, "?page=");
    }

    private static List<Contact> contacts() {
        return List.of(
                new Contact("Linden Marsh", SPO, "0300 000 0000"),
                new Contact(Samples.LONG_NAME, "Head of probation delivery unit", ""));
    }

    private static AccessRequests requests() {
        return new AccessRequests(
                List.of(
                        new Waiting(
                                7,
                                "X123456",
                                "Hazel Fenn",
                                "Probation officer",
                                "Larchwood",
                                Samples.NOW.minus(Duration.ofDays(1))),
                        new Waiting(8, "X765432", Samples.LONG_NAME, "Inspector", "", Samples.NOW)),
                Samples.NOW);
    }

    private static AccessDecision decision() {
        return new AccessDecision(
                7,
                "X123456",
                "Hazel Fenn",
                "Probation officer",
                "Larchwood",
                Samples.NOW,
                "I cover for the practitioner who holds the case and have to prepare Monday’s review.",
                List.of(
                        new Choice("GRANT", "Give access", "For 14 days. They see the case as the holder does."),
                        Choice.of("REFUSE", "Refuse")),
                "",
                "");
    }

    private static AccessLog log() {
        return new AccessLog(
                "X123456",
                "Rowan Ashdown",
                "SFO-2024-014",
                List.of(
                        new Look(
                                Samples.NOW,
                                "Hazel Fenn",
                                "Probation officer",
                                "Larchwood",
                                "Opened the case to read it",
                                "GET /cases/{crn}",
                                "the case is allocated to them"),
                        new Look(
                                Samples.NOW.minus(Duration.ofDays(3)),
                                Samples.LONG_NAME,
                                "Senior manager",
                                "Larchwood",
                                "Opened the case in an emergency",
                                "POST /cases/{crn}/break-glass",
                                "Somebody may come to harm: the hostel rang about something that happens now")),
                new Pagination(2, 50, 131, "?review=SFO-2024-014&page="));
    }

    private static List<Choice> units() {
        return List.of(Choice.of("Larchwood", "Larchwood"), Choice.of("Thornbury", "Upper Thornbury"));
    }

    private static Organisation organisation() {
        return new Organisation(
                units(),
                "Larchwood",
                List.of(new OnCall(
                        "Juniper Holt", "East of the Hills", Samples.NOW, Samples.NOW.plus(Duration.ofHours(16)))),
                List.of(
                        new Team(
                                "Public protection",
                                List.of(
                                        new Member("Linden Marsh", SPO, "N01P001"),
                                        new Member("Hazel Fenn", "Probation officer", "N01P002"),
                                        new Member(Samples.LONG_NAME, "Probation services officer", "N01P003"))),
                        new Team("Court", List.of())));
    }
}
