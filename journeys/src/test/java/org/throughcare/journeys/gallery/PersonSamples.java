package org.throughcare.journeys.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.JoinedRecord;
import org.throughcare.service.web.model.cases.LinkUndoing;
import org.throughcare.service.web.model.cases.PersonDetails;
import org.throughcare.service.web.model.cases.PersonDetails.Detail;
import org.throughcare.service.web.model.cases.PersonDetails.Follow;
import org.throughcare.service.web.model.cases.PersonDetails.Group;
import org.throughcare.service.web.model.cases.PersonDetails.Mark;
import org.throughcare.service.web.model.cases.RecordDetail;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/** The person behind a case, and the form with which something is recorded of them. */
final class PersonSamples {
    private static final List<Choice> YES_NO = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

    private static final String UNDO = "Undo the link with a record";

    private PersonSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("person", "cases/person", "Details of X123456", details(true)),
                Sample.of("person-read-only", "cases/person", "Details of X123456", details(false)),
                Sample.of("undo-link", "cases/undoLink", UNDO, new LinkUndoing(identity(), joined(), "")),
                Sample.of("undo-link-wrong", "cases/undoLink", UNDO, new LinkUndoing(identity(), decided(), "No."))
                        .with(Errors.of("reason", "Write at least 20 characters")),
                Sample.of("record-address", "cases/record", "Add an address", form(EnteredDate.NONE, "")),
                Sample.of(
                                "record-address-wrong",
                                "cases/record",
                                "Add an address",
                                form(new EnteredDate("31", "2", "2024"), "Seen on a tenancy agreement."))
                        .with(Errors.of("status", "Choose one of the answers")
                                .and("noFixedAbode", "Choose one of the answers")
                                .and("from", "Enter a date that exists, such as 31 1 2024")
                                .and("lines", "Enter the address, or a postcode, or say that there is no fixed abode")
                                .and("used", "Choose one of the answers")));
    }

    private static CaseIdentity identity() {
        return new CaseIdentity(
                "X123456",
                Samples.LONG_NAME,
                LocalDate.of(1990, 1, 31),
                34,
                null,
                null,
                null,
                new CaseIdentity.Rosh(RiskLevel.HIGH, "a known adult", LocalDate.of(2024, 2, 12)),
                List.of(),
                false);
    }

    private static PersonDetails details(boolean mayRecord) {
        Detail verified = new Detail(
                "Main: 7 Sorrel Row, LS1 4DY. From 1 February 2024.",
                List.of(new Mark("Verified", "green")),
                List.of("Checked on 3 February 2024: visited with the landlord"),
                "From Probation, known to us since 1 February 2024",
                "G-31",
                false,
                new Follow("/people?q=LS1%204DY", "Who else has had this postcode"),
                List.of("check", "end"));
        Detail over = new Detail(
                "Main: " + Samples.LONG_NAME + " House, 1 Invented Road.",
                List.of(new Mark("Not verified", "yellow"), new Mark("No longer so", "grey")),
                List.of("Not so after 31 January 2024: moved out"),
                "From Court, known to us since 5 March 2021",
                "G-02",
                true,
                null,
                List.of("check", "end"));
        return new PersonDetails(
                Samples.shell(identity(), null, null),
                mayRecord,
                List.of(
                        new Group("names", "Names", List.of(), List.of("name", "called")),
                        new Group("addresses", "Addresses", List.of(verified, over), List.of("address"))),
                mayRecord,
                List.of(joined(), decided()));
    }

    private static JoinedRecord joined() {
        return new JoinedRecord(
                31,
                "Prison",
                "A1234BC",
                "its numbers",
                "3 February 2024 at 9:12am",
                "Made by the service: the prison number A1234BC stands on both records.");
    }

    private static JoinedRecord decided() {
        return new JoinedRecord(
                32,
                "Police",
                "2008/0056560Z",
                "Senior probation officer",
                "4 February 2024 at 4pm",
                "Compared the photograph with " + Samples.LONG_NAME + ".");
    }

    private static RecordDetail form(EnteredDate from, String about) {
        List<Choice> statuses = List.of(Choice.of("MAIN", "Main"), Choice.of("POSTAL", "Postal"));
        return new RecordDetail(
                identity(),
                "address",
                "Add an address",
                about.isEmpty() ? "" : "G-31",
                about,
                List.of(
                        field("status", Kind.ONE_OF, "What the address is to the person", statuses, EnteredDate.NONE),
                        field("noFixedAbode", Kind.YES_OR_NO, "No fixed abode?", YES_NO, EnteredDate.NONE),
                        field("lines", Kind.LINES, "Address (optional)", List.of(), EnteredDate.NONE),
                        field("postcode", Kind.TEXT, "Postcode (optional)", List.of(), EnteredDate.NONE),
                        field("used", Kind.ANY_OF, "What it is for (optional)", statuses, EnteredDate.NONE),
                        field("from", Kind.DATE, "First day (optional)", List.of(), from)),
                "form-1");
    }

    private static Field field(String name, Kind kind, String label, List<Choice> choices, EnteredDate date) {
        return new Field(name, kind, label, "For example, as it stands on a letter", choices, "", Set.of(), date);
    }
}
