package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;

/** Abuse case 1: somebody opens the record of a former partner who is not on their caseload. */
@ServiceTest
class Case1ExPartnersRecordTest {
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

    private AtTheDesk desk;
    private Hired owner;
    private Hired senior;
    private Hired formerPartner;

    @BeforeEach
    void aCaseOfAnotherUnit() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Place place = desk.organisation.unitIn(desk.organisation.region());
        owner = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = desk.organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        formerPartner = desk.organisation.hireWithPassword(
                Post.PROBATION_OFFICER, desk.organisation.unitIn(desk.organisation.region()));
    }

    @AfterEach
    void closeBrowsers() {
        desk.close();
    }

    @Test
    void theRecordIsDeniedAndTheAttemptIsOnTheRecordOfTheCase() {
        long person = desk.held(owner, "K100001", "Perdita", "Sallow");
        for (String page : new String[] {"", "/person", "/access-log"}) {
            assertThat(desk.as(formerPartner).get("/cases/K100001" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(desk.acts(formerPartner, person)).hasSize(3).containsOnly("CASE_NOT_FOUND");
        assertThat(desk.told(senior)).isEmpty();
    }

    @Test
    void openedInAnEmergencyItIsSeenByThemAndTheSeniorOfTheOwnerIsToldAtOnce() {
        long person = desk.held(owner, "K100002", "Perdita", "Sallow");
        desk.opensInAnEmergency(formerPartner, "K100002");
        assertThat(desk.as(formerPartner).get("/cases/K100002").body()).contains("Perdita");
        assertThat(desk.told(senior)).containsExactly("CASE_OPENED_IN_EMERGENCY");
        assertThat(desk.acts(formerPartner, person)).containsExactly("BREAK_GLASS", "CASE_READ", "CASE_SHOWN");
        assertThat(desk.as(senior).get("/break-glass").body()).contains("K100002", AtTheDesk.nameOf(formerPartner));
    }
}
