package org.throughcare.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.AtTheDesk;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.people.search.SearchingPeople;
import org.throughcare.service.store.Appending;

/** Abuse case 2: whoever is excluded from a case looks for it by its exact name and number. */
@ServiceTest
class Case2ExcludedSearchesTest {
    private static final int ROUNDS = 41;

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

    @Autowired
    private SearchingPeople searching;

    @Autowired
    private StaffRegister register;

    private Hired holder;
    private Hired colleague;

    @BeforeEach
    void aCaseFromWhichItsFormerHolderIsExcluded() {
        desk = new AtTheDesk(jdbc, transactions, keyring, appending, port);
        Place place = desk.organisation.unitIn(desk.organisation.region());
        holder = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        colleague = desk.organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
    }

    @AfterEach
    void closeBrowsers() {
        desk.close();
    }

    @Test
    void theBodyAndTheCountAreThoseOfNoMatch() {
        excluded("J100001", "Cressida");
        assertThat(desk.as(colleague).get("/people?q=cressida+fumitory").body()).contains("J100001");
        assertThat(found("cressida fumitory")).isEqualTo(found("nobody whosoever"));
        assertThat(found("J100001")).isEqualTo(found("J999999"));
        assertThat(searching.search(staff(), "J100001", 1, 20).total()).isZero();
        assertThat(searching.search(staff(), "cressida fumitory", 1, 20))
                .isEqualTo(searching.search(staff(), "nobody whosoever", 1, 20));
    }

    @Test
    void itTakesAsLongAsNoMatch() {
        excluded("J100002", "Rosalind");
        double hidden = median("J100002");
        double none = median("J999999");
        assertThat(hidden / none).isBetween(0.4, 2.5);
    }

    @Test
    void theAttemptIsAudited() {
        excluded("J100003", "Viola");
        Instant before = Instant.now();
        desk.as(holder).get("/people?q=J100003");
        desk.as(holder).get("/people?q=viola+fumitory");
        assertThat(desk.times(holder, "PEOPLE_SEARCHED", before)).isEqualTo(2);
    }

    private void excluded(String crn, String first) {
        long person = desk.held(holder, crn, first, "Fumitory");
        desk.organisation.exclude(person, holder, Instant.now().minusSeconds(1));
    }

    private String found(String asked) {
        return AtTheDesk.comparable(desk.as(holder).get("/people?q=" + asked.replace(" ", "+")), asked);
    }

    private double median(String asked) {
        long[] taken = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            searching.search(staff(), asked, 1, 20);
            taken[round] = System.nanoTime() - began;
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2];
    }

    private StaffMember staff() {
        return register.named(holder.username()).orElseThrow();
    }
}
