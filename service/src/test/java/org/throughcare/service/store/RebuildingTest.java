package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.fixture.Invented.append;
import static org.throughcare.service.fixture.Invented.numbered;
import static org.throughcare.service.fixture.Invented.person;
import static org.throughcare.service.fixture.Invented.probation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.store.AppendOutcome.Appended;

/** What is kept beside the record is what the record says, and a rebuild finds and mends where it is not. */
@ServiceTest
class RebuildingTest {
    private static final Acting ENGINE = new Acting.Engine("test");

    @Autowired
    private Appending appending;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCaseThatNobodyTouchedDiffersInNothing() {
        assertThat(rebuilding.rebuild(sentenced("B000001"))).isEmpty();
    }

    @Test
    void aDutyThatSomebodyRemovedIsFoundAndPutBack() {
        long person = sentenced("B000002");
        assertThat(duties(person)).isPositive();
        transactions.run(
                ENGINE,
                () -> jdbc.sql("delete from duty where person = ?")
                        .param(person)
                        .update());
        assertThat(rebuilding.rebuild(person))
                .extracting(Rebuilding.Difference::what)
                .containsExactly("its duties are not what was recorded of them");
        assertThat(duties(person)).isPositive();
        assertThat(rebuilding.rebuild(person)).isEmpty();
    }

    @Test
    void aHolderThatSomebodyChangedByHandIsFoundAndPutRight() {
        long person = sentenced("B000003");
        transactions.run(
                ENGINE,
                () -> jdbc.sql("update case_summary set holder = 'SOMEBODY' where person = ?")
                        .param(person)
                        .update());
        assertThat(rebuilding.rebuild(person)).hasSize(1);
        assertThat(rebuilding.rebuild(person)).isEmpty();
    }

    private long sentenced(String crn) {
        Subject subject = person(crn);
        Instant at = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        return transactions.as(
                ENGINE,
                () -> ((Appended) appending.append(append(
                                subject,
                                numbered(subject, at),
                                probation(
                                        subject,
                                        new Sentenced(SentenceKind.COMMUNITY_ORDER, 12, List.of(), false, null, null),
                                        at))))
                        .person());
    }

    private long duties(long person) {
        return transactions.as(
                ENGINE,
                () -> jdbc.sql("select count(*) from duty where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single());
    }
}
