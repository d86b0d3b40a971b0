package org.throughcare.service.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.people.search.SearchingPeople;
import org.throughcare.service.people.search.SearchingPeople.Result;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.people.PersonFound;

/** Whom a reader may not know of is in neither the rows nor the number of a search, and a restricted person is a CRN. */
@ServiceTest
class SearchShowsOnlyWhatOneMayKnowTest {
    private static final LocalDate BORN = LocalDate.of(1990, 1, 31);

    @Autowired
    private SearchingPeople searching;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation;
    private PeopleOfATest people;
    private Hired here;
    private Hired elsewhere;

    @BeforeEach
    void twoUnits() {
        organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        here = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        elsewhere = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
    }

    @Test
    void aPersonOfAnotherUnitIsNeitherShownNorCounted() {
        held(here, "C100001", "Ada", "Tamarisk");
        held(elsewhere, "C100002", "Ada", "Tamarisk");
        Result found = search(here, "ada tamarisk");
        assertThat(crns(found)).containsExactly("C100001");
        assertThat(found.total()).isEqualTo(1);
        assertThat(search(elsewhere, "ada tamarisk").total()).isEqualTo(1);
    }

    @Test
    void aRestrictedPersonIsTheirNumberAndNothingElse() {
        long person = held(here, "C100004", "Cal", "Sorrel");
        organisation.restrict(person, Instant.now());
        assertThat(search(here, "cal sorrel").page()).containsExactly(new PersonFound.Restricted("C100004"));
        assertThat(search(elsewhere, "cal sorrel").page()).isEmpty();
    }

    @Test
    void anOpenCaseIsShownWithNameAgeHolderAndWhyItWasFound() {
        held(here, "C100005", "Dot", "Marjoram");
        assertThat(search(here, "dott marjoram").page())
                .singleElement()
                .isInstanceOfSatisfying(PersonFound.Seen.class, seen -> {
                    assertThat(seen.name()).isEqualTo("Dot Marjoram");
                    assertThat(seen.born()).isEqualTo(BORN);
                    assertThat(seen.age()).isNotNull();
                    assertThat(seen.holder()).startsWith("Member of staff");
                    assertThat(seen.why()).isNotEmpty();
                });
    }

    @Test
    void whatWasCommittedBeforeASearchIsFoundByIt() {
        for (int i = 0; i < 5; i++) {
            String crn = "C2%05d".formatted(i);
            held(here, crn, "Eve", "Lovage");
            assertThat(search(here, crn).total()).isEqualTo(1);
        }
    }

    @Test
    void thePagesHoldEverybodyOnce() {
        for (int i = 0; i < 7; i++) {
            held(here, "C3%05d".formatted(i), "Fay", "Bistort");
        }
        Result first = searching.search(staff(here), "fay bistort", 1, 5);
        Result second = searching.search(staff(here), "fay bistort", 2, 5);
        assertThat(first.total()).isEqualTo(7);
        assertThat(first.page()).hasSize(5).doesNotContainAnyElementsOf(second.page());
        assertThat(second.page()).hasSize(2);
    }

    @Test
    void aSearchIsAuditedWithoutItsWords() {
        search(here, "gil pimpernel");
        byte[] detail = transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select detail from audit_leaf where act = 'PEOPLE_SEARCHED' and actor = ?")
                        .param(here.username())
                        .query((row, number) -> row.getBytes("detail"))
                        .single());
        assertThat(new String(detail, UTF_8)).doesNotContainIgnoringCase("pimpernel");
    }

    private long held(Hired holder, String crn, String first, String last) {
        return people.held(holder, crn, PersonName.of(first, last), BORN, Instant.now());
    }

    private Result search(Hired reader, String typed) {
        return searching.search(staff(reader), typed, 1, 20);
    }

    private StaffMember staff(Hired hired) {
        return register.named(hired.username()).orElseThrow();
    }

    private static List<String> crns(Result found) {
        return found.page().stream().map(PersonFound::crn).toList();
    }
}
