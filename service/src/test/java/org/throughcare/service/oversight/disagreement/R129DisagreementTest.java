package org.throughcare.service.oversight.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** Whoever disagrees with a decision says so and why; the level above answers, and both reasons stay (R129). */
@ServiceTest
class R129DisagreementTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(730_000);
    private static final Acting.Engine READING = new Acting.Engine("test of disagreement");

    @LocalServerPort
    private int port;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Records records;

    private Hired holder;
    private Hired senior;
    private String page;
    private long person;

    @BeforeEach
    void aCaseWithALevel() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Organisation.Place place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        String crn = "V" + NUMBER.incrementAndGet();
        page = "/cases/" + crn + "/disagreement";
        person = new PeopleOfATest(appending, transactions)
                .held(
                        holder,
                        crn,
                        PersonName.of("Rowan", "Teasel"),
                        LocalDate.of(1990, 2, 2),
                        Instant.now().minusSeconds(9_000),
                        new RoshRecorded(RiskLevel.MEDIUM, Map.of(), "settled"));
    }

    @Test
    void aDisagreementGoesToTheLevelAboveAndBothReasonsStay() {
        try (Browser author = as(holder);
                Browser above = as(senior)) {
            HttpResponse<String> form = author.get(page);
            String decision = decision(form.body());
            Map<String, String> said = Map.of("decision", decision, "reason", "the finds were left out", "key", "one");
            assertThat(author.submit(form, page, said).statusCode()).isEqualTo(302);
            assertThat(author.submit(form, page, said).statusCode()).isEqualTo(302);
            assertThat(facts(DissentRecorded.class))
                    .singleElement()
                    .satisfies(dissent -> assertThat(dissent.by()).isEqualTo(Role.COM));
            assertThat(author.get(page).body())
                    .contains("the finds were left out", "Nobody has answered yet.")
                    .doesNotContain("name=\"stands\"");

            HttpResponse<String> asked = above.get(page);
            assertThat(asked.body()).contains("Answer the disagreement", "the finds were left out");
            assertThat(above.submit(asked, page, Map.of("reason", "", "key", "two"))
                            .body())
                    .contains("Select whether the decision stands", "Enter why");
            Map<String, String> answer = Map.of("stands", "no", "reason", "they are to be weighed", "key", "two");
            assertThat(above.submit(asked, page, answer).statusCode()).isEqualTo(302);
            assertThat(author.get(page).body()).contains("the finds were left out", "they are to be weighed");
        }
        assertThat(facts(DissentAnswered.class)).singleElement().satisfies(answered -> {
            assertThat(answered.decisionStands()).isFalse();
            assertThat(answered.by()).isEqualTo(Role.SPO);
        });
    }

    @Test
    void withoutADecisionOrAReasonNothingIsRecordedAndWhatWasTypedStays() {
        try (Browser author = as(holder)) {
            HttpResponse<String> form = author.get(page);
            HttpResponse<String> answer =
                    author.submit(form, page, Map.of("decision", "of another case", "reason", "typed already"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Select the decision that you disagree with")
                    .contains("typed already");
        }
        assertThat(facts(DissentRecorded.class)).isEmpty();
    }

    private static String decision(String body) {
        Matcher option = Pattern.compile("<option value=\"([^\"]+)\"").matcher(body);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private Browser as(Hired hired) {
        Browser browser = new Browser(port);
        browser.signIn(hired.username(), Organisation.PASSWORD);
        return browser;
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return transactions.as(
                READING,
                () -> records.of(person).orElseThrow().entries().stream()
                        .map(Entry::fact)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }
}
