package org.throughcare.service.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;

/** What a rule in the shadow raises is kept on the ledger, and stands in no queue and no count until its cost is known. */
@ServiceTest
class DutiesInTheShadowTest {
    private static final String CRN = "W100041";
    private static final Instant LONG_AGO = Instant.parse("2020-03-02T10:00:00Z");

    @Autowired
    private WorkingDay day;

    @Autowired
    private Caseload caseload;

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

    private StaffMember officer;

    @BeforeEach
    void aHighLevelWithNothingThatPointsToIt() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Hired hired = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        officer = register.named(hired.username()).orElseThrow();
        PeopleOfATest people = new PeopleOfATest(appending, transactions);
        people.held(hired, CRN, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), LONG_AGO);
        Subject subject = Invented.person(CRN);
        people.add(
                subject,
                Invented.probation(subject, new RoshRecorded(RiskLevel.HIGH, Map.of(), "as assessed"), LONG_AGO));
    }

    @Test
    void itIsKeptAndNeitherListedNorCounted() {
        assertThat(open("d.kind = 'POSSIBLE_OVER_RATING'")).isOne();
        int shown = open("d.kind <> 'POSSIBLE_OVER_RATING'");
        assertThat(day.of(officer, "mine", 1).people().stream()
                        .mapToInt(person -> person.duties().size())
                        .sum())
                .isEqualTo(shown);
        List<ListedCase> listed = transactions.as(
                officer.acting(),
                () -> caseload.listed(new CasesOf.Holder(officer.code()), Party.PROBATION, Instant.now()));
        assertThat(listed)
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isEqualTo(shown));
    }

    private int open(String where) {
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql(
                                "select count(*) from duty d join case_summary c on c.person = d.person where c.holder = ? and d.outcome = 'OPEN' and "
                                        + where)
                        .param(officer.code())
                        .query(Integer.class)
                        .single());
    }
}
