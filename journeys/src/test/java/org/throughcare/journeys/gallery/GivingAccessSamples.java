package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.access.CaseLimits;
import org.throughcare.service.web.model.access.CaseLimits.Named;
import org.throughcare.service.web.model.access.CaseShares;
import org.throughcare.service.web.model.access.NoticeList;
import org.throughcare.service.web.model.access.NoticeList.Notice;
import org.throughcare.service.web.model.access.StaffChanges;

/** Limiting and sharing a case, shifts and leaving, and what people are told. */
final class GivingAccessSamples {
    private static final String LIMITS = "Who may see case X123456";
    private static final String SHARES = "Partners with whom case X123456 is shared";
    private static final String STAFF = "On call and leaving, Larchwood";

    private GivingAccessSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("notices", "access/notices", "Messages about access", notices()),
                Sample.of(
                        "notices-none",
                        "access/notices",
                        "Messages about access",
                        new NoticeList(List.of(), Samples.NOW)),
                Sample.of("limits", "access/limits", LIMITS, limits(true)),
                Sample.of("limits-wrong", "access/limits", LIMITS, limits(false))
                        .with(Errors.of("change", "Choose what to change")
                                .and("code", "Enter the staff code of somebody who works here")),
                Sample.of("shares", "access/shares", SHARES, shares()),
                Sample.of(
                                "shares-wrong",
                                "access/shares",
                                SHARES,
                                new CaseShares("X123456", List.of(), CaseShares.Typed.NOTHING, areas()))
                        .with(Errors.of("areas", "Choose at least one part of the case")
                                .and("until", "Enter the last day")),
                Sample.of("staff", "access/staff", STAFF, staff()),
                Sample.of(
                                "staff-wrong",
                                "access/staff",
                                STAFF,
                                new StaffChanges("Larchwood", List.of(), StaffChanges.Typed.NOTHING))
                        .with(Errors.of("starts", "Enter a day and a time such as 17:00")
                                .and("left", "Enter the staff code of somebody in your region, not your own")));
    }

    private static NoticeList notices() {
        return new NoticeList(
                List.of(
                        new Notice("A colleague asks for access to a case", "/access-requests", Samples.NOW, false),
                        new Notice(
                                "You were not given access to a case that you asked for",
                                null,
                                Samples.NOW.minus(Duration.ofDays(3)),
                                true)),
                Samples.NOW);
    }

    private static CaseLimits limits(boolean restricted) {
        List<Named> some = List.of(
                new Named("Hazel Fenn", "Probation officer", "Larchwood", "LAR014"),
                new Named(Samples.LONG_NAME, "Head of probation delivery unit", "", "LAR001"));
        return new CaseLimits(
                "X123456",
                restricted ? some : List.of(),
                restricted,
                restricted ? some : List.of(),
                List.of(
                        Choice.of("EXCLUDE", "Exclude somebody, for example because they know the person"),
                        Choice.of("LIFT", "Lift the restriction")),
                "",
                "LAR014",
                "");
    }

    private static List<Choice> areas() {
        return List.of(Choice.of("RISK", "Risk"), Choice.of("LICENCE", "Licence"));
    }

    private static CaseShares shares() {
        return new CaseShares(
                "X123456",
                List.of(
                        new CaseShares.Standing(
                                4,
                                "Hazel Fenn",
                                "Police officer",
                                "The meeting about a plan for the release",
                                "Risk, Licence",
                                Samples.NOW.plus(Duration.ofDays(30))),
                        new CaseShares.Standing(
                                5,
                                Samples.LONG_NAME,
                                "Treatment provider",
                                "The course that begins in June",
                                "Treatment",
                                Samples.NOW.plus(Duration.ofDays(90)))),
                new CaseShares.Typed(
                        "POL002", "The meeting", Set.of("RISK"), new EnteredDate("1", "6", "2024"), "", ""),
                areas());
    }

    private static StaffChanges staff() {
        return new StaffChanges(
                "Larchwood",
                List.of(Choice.of("3", Samples.LONG_NAME + ", 3 June 2024 at 5pm to 4 June 2024 at 9am")),
                new StaffChanges.Typed(
                        "LAR014",
                        new EnteredDate("3", "6", "2024"),
                        "17:00",
                        new EnteredDate("4", "6", "2024"),
                        "09:00",
                        "",
                        ""));
    }
}
