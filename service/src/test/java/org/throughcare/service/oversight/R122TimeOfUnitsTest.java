package org.throughcare.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Time with people beside time at the screen, of a unit and never of a person (R122, A6). */
@ServiceTest
class R122TimeOfUnitsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(8_700_000);
    private static final int ENOUGH = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    private Organisation organisation;
    private Organisation.Place place;
    private String unit = "";
    private Hired head;
    private Hired holder;

    @BeforeEach
    void aUnit() {
        organisation = new Organisation(jdbc, transactions, keyring);
        place = organisation.unitIn(organisation.region());
        unit = Objects.requireNonNull(place.unit());
        head = organisation.hireWithPassword(Post.HEAD_OF_PDU, place);
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
    }

    @Test
    void aUnitWithFewerThanTenStaffHasNoFigures() {
        met(ENOUGH);
        assertThat(page(head))
                .contains("Fewer than 10 people work in this unit")
                .doesNotContain("hours");
    }

    @Test
    void contactsInPersonAreAddedUpForAUnitThatIsLargeEnoughAndNobodyIsNamed() {
        staffed();
        met(ENOUGH);
        assertThat(page(head))
                .contains(
                        ">10<",
                        "5 hours",
                        "There is no figure for a person",
                        "It is not working time",
                        "Fewer than 10 people used the service")
                .doesNotContain(holder.code(), "Wren");
    }

    @Test
    void fewerThanTenPeopleSeenGiveNoFigureEither() {
        staffed();
        met(ENOUGH - 1);
        assertThat(page(head)).contains("Fewer than 10 people were seen").doesNotContain(">9<");
    }

    @Test
    void onlyTheHeadOfTheUnitAndInspectorsSeeThem() {
        staffed();
        try (Browser practitioner = as(holder);
                Browser inspector = as(organisation.hireWithPassword(Post.INSPECTOR, Organisation.Place.NONE));
                Browser other = as(
                        organisation.hireWithPassword(Post.HEAD_OF_PDU, organisation.unitIn(organisation.region())))) {
            assertThat(practitioner.get("/unit-time").statusCode()).isEqualTo(403);
            assertThat(other.get("/unit-time?unit=" + unit.replace(" ", "+")).statusCode())
                    .isEqualTo(403);
            assertThat(inspector.get("/unit-time").body()).contains(unit);
            assertThat(inspector
                            .get("/unit-time?unit=" + unit.replace(" ", "+"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(inspector.get("/unit-time?unit=Nowhere").statusCode()).isEqualTo(404);
        }
    }

    private void staffed() {
        for (int i = 0; i < ENOUGH; i++) {
            organisation.hire(Post.PROBATION_OFFICER, place);
        }
    }

    private void met(int people) {
        PeopleOfATest made = new PeopleOfATest(appending, transactions);
        Instant at = Instant.now().minusSeconds(600);
        for (int i = 0; i < people; i++) {
            String crn = "V" + NUMBER.incrementAndGet();
            made.held(holder, crn, PersonName.of("Wren", "Aske"), LocalDate.of(1990, 2, 3), at.minusSeconds(60));
            Subject subject = Invented.person(crn);
            Entry arranged = Invented.probation(
                    subject,
                    new AppointmentArranged(
                            AppointmentKind.ROUTINE, at, "the office", true, MeetingForm.OFFICE, 30, null),
                    at);
            made.add(subject, arranged);
            made.add(
                    subject,
                    Invented.probation(
                            subject,
                            new AppointmentAttended(AppointmentKind.ROUTINE, arranged.id(), true),
                            at.plusSeconds(60)));
        }
    }

    private String page(Hired hired) {
        try (Browser browser = as(hired)) {
            return browser.get("/unit-time").body();
        }
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }
}
