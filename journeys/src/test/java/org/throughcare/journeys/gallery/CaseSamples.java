package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.CaseIdentity.Holder;
import org.throughcare.service.web.model.cases.CaseIdentity.NextDate;
import org.throughcare.service.web.model.cases.CaseIdentity.Rosh;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.DuePage;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;
import org.throughcare.service.web.model.cases.OpenDuty.Evidence;
import org.throughcare.service.web.model.cases.StageBar;

/** The page of a case on the Friday afternoon of the guided example. */
final class CaseSamples {
    static final CaseIdentity ROWAN = new CaseIdentity(
            "X123456",
            "Rowan Ashdown",
            LocalDate.of(1990, 1, 31),
            34,
            new Holder("Hazel Fenn", "Probation officer", "Larchwood"),
            null,
            new NextDate("End of licence", LocalDate.of(2024, 6, 30), 30),
            new Rosh(RiskLevel.HIGH, "known adults and the public", LocalDate.of(2024, 2, 12)),
            List.of("On licence", "Integrated offender management"),
            true);

    static final CaseIdentity NEW = new CaseIdentity(
            "X111222", Samples.LONG_NAME, null, null, null, null, null, null, List.of("Registered today"), false);

    private CaseSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("due", "cases/due", "Rowan Ashdown", new DuePage(shell(), duties())),
                Sample.of(
                        "due-none",
                        "cases/due",
                        Samples.LONG_NAME,
                        new DuePage(Samples.shell(NEW, null, null), List.of())));
    }

    /** What stands around the pages of a case in which nothing is known yet. */
    static CaseShell newcomer() {
        return Samples.shell(NEW, null, null);
    }

    /** What stands around the pages of the guided example as it was known before. */
    static CaseShell back(LookingBack back) {
        return Samples.shell(ROWAN, null, back);
    }

    /** What stands around the pages of the guided example. */
    static CaseShell shell() {
        return Samples.shell(ROWAN, null, null);
    }

    static List<OpenDuty> duties() {
        return List.of(
                new OpenDuty(
                        "Record what came of the appointment of 31 May 2024 at 3pm",
                        DutyClass.TIMESCALE,
                        "The community offender manager",
                        Samples.NOW.minus(Duration.ofMinutes(50)),
                        "The appointment was 50 minutes ago and has no outcome (G-19).",
                        List.of(evidence("G-19", "First appointment arranged for 31 May 2024 at 3pm.")),
                        new Answer("Record the outcome", "/cases/X123456/appointments/19")),
                new OpenDuty(
                        "Speak with the manager today: is the person safe to leave until the next working day, is recall"
                                + " considered",
                        DutyClass.TIMESCALE,
                        "The community offender manager and the senior probation officer",
                        Samples.NOW.plus(Duration.ofMinutes(10)),
                        "The first appointment after release was not kept (G-21 of 31 May 2024 15:00). On the record with"
                                + " it: released without a tag; report from hostel staff: alcohol, whereabouts not"
                                + " known; integrated offender management; offending history; sentenced for robbery and"
                                + " possession of a bladed article. No working day follows: the on-call manager is"
                                + " next.",
                        List.of(
                                evidence("G-21", "First appointment not attended by the person."),
                                evidence("G-20", "Released on licence, address known, not tagged."),
                                evidence(
                                        "G-22",
                                        "Hostel staff told us: came in drunk, left with a bag, no word where to."),
                                evidence("G-17", "An entry that you are not cleared to read.")),
                        new Answer("Record what was decided", "/cases/X123456/consultation")),
                new OpenDuty(
                        "Weigh whether the level of risk still fits what is on record",
                        DutyClass.CONCERN,
                        "The community offender manager",
                        Samples.NOW.plus(Duration.ofDays(5)),
                        "Three incidents with weapons in custody since the last assessment.",
                        List.of(),
                        null));
    }

    private static Evidence evidence(String id, String says) {
        return new Evidence(id, says, new When(Precision.DAY, Samples.NOW));
    }

    /** What was last learned of the guided example. */
    static List<CaseEntry> entries() {
        return List.of(
                new CaseEntry(
                        "G-22",
                        "Hostel staff told us: came in drunk, left with a bag, no word where to (alcohol and whereabouts"
                                + " not known).",
                        Agency.HOUSING,
                        "hostel log",
                        new When(Precision.MINUTE, Samples.NOW.minus(Duration.ofHours(1))),
                        0,
                        Samples.NOW.minus(Duration.ofMinutes(30)),
                        Standing.HEARSAY,
                        Confidence.UNCERTAIN,
                        null,
                        true),
                new CaseEntry(
                        "G-21",
                        "First appointment not attended by the person; arranged in G-19.",
                        Agency.PROBATION,
                        "",
                        new When(Precision.MINUTE, Samples.NOW.minus(Duration.ofMinutes(50))),
                        0,
                        Samples.NOW.minus(Duration.ofMinutes(10)),
                        Standing.FACT,
                        Confidence.STATED,
                        "G-19",
                        false),
                new CaseEntry(
                        "G-17",
                        null,
                        Agency.POLICE,
                        "",
                        new When(Precision.MONTH, Samples.NOW.minus(Duration.ofDays(40))),
                        38,
                        Samples.NOW.minus(Duration.ofDays(2)),
                        Standing.OPINION,
                        Confidence.INFERRED,
                        null,
                        true),
                new CaseEntry(
                        "G-01",
                        "Offending history: 11 convictions, 24 offences, carried weapons.",
                        Agency.FORMER_PROVIDER,
                        "case record kept before 2021",
                        new When(Precision.UNKNOWN, Samples.NOW),
                        0,
                        Samples.NOW.minus(Duration.ofDays(400)),
                        Standing.FACT,
                        Confidence.STATED,
                        null,
                        false));
    }

    /** The stages of a sentence: custody, licence, at large, custody again and a licence that is expected. */
    static StageBar stages() {
        LocalDate released = LocalDate.of(2024, 2, 12);
        LocalDate revoked = LocalDate.of(2024, 5, 20);
        LocalDate back = LocalDate.of(2024, 5, 23);
        LocalDate again = LocalDate.of(2024, 7, 18);
        return new StageBar(
                "In custody since 23 May 2024, day 10, until 18 July 2024.",
                List.of(
                        new StageBar.Told("In custody", LocalDate.of(2023, 10, 3), released, false),
                        new StageBar.Told("On licence", released, revoked, false),
                        new StageBar.Told("Recalled, not in custody", revoked, back, false),
                        new StageBar.Told("In custody", back, again, false),
                        new StageBar.Told("On licence", again, null, true)),
                List.of(
                        new StageBar.Part(0, 230, "custody", "Custody"),
                        new StageBar.Part(230, 171, "community", "Licence"),
                        new StageBar.Part(401, 5, "at-large", ""),
                        new StageBar.Part(406, 98, "custody", "Custody"),
                        new StageBar.Part(504, 136, "expected", "Licence")),
                421);
    }
}
