package org.throughcare.service.feeds.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.store.CaseRecord;

/** Events come twice, out of order and months late; what is known in the end, and what is asked of whom, is the same. */
@ServiceTest
class AnyOrderTest {
    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");
    private static final List<String> CODES = List.of("XA", "XVL", "HA", "RDV", "RCC", "MAS", "XB", "SOR");

    @Autowired
    private Sending sender;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSamePictureAndTheSameOpenDutiesWhateverTheOrder() {
        for (int seed = 1; seed <= 5; seed++) {
            String one = sender.noms();
            String other = sender.noms();
            sender.send(PRISON, life(seed, one).toArray(String[]::new));
            List<String> disturbed = life(seed, other);
            Random random = new Random(seed);
            disturbed.addAll(disturbed.subList(0, disturbed.size() / 3));
            Collections.shuffle(disturbed, random);
            for (int from = 0; from < disturbed.size(); ) {
                int to = Math.min(disturbed.size(), from + 1 + random.nextInt(5));
                sender.send(PRISON, disturbed.subList(from, to).toArray(String[]::new));
                from = to;
            }
            assertThat(picture(other)).as("seed %d", seed).isEqualTo(picture(one));
            assertThat(openDuties(other)).as("seed %d", seed).isEqualTo(openDuties(one));
        }
    }

    /** A year in prison: alerts set, changed and deleted, incidents, charges and their outcome, a release. */
    private static List<String> life(int seed, String noms) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        lines.add(event("prison-offender-events.prisoner.received", noms, 0)
                .saying("reason", "ADMISSION")
                .line());
        for (int day = 1; day < 280; day += 1 + random.nextInt(40)) {
            switch (random.nextInt(3)) {
                case 0 -> alert(lines, random, noms, day);
                case 1 ->
                    lines.add(event("incident.report.created", noms, day)
                            .saying("reportReference", "i" + day)
                            .detail("{\"type\": \"ASSAULT_1\", \"role\": \"ASSAILANT\"}")
                            .line());
                default -> adjudication(lines, noms, day);
            }
        }
        lines.add(event("prison-offender-events.prisoner.released", noms, 290)
                .saying("reason", "RELEASED")
                .line());
        return lines;
    }

    private static void alert(List<String> lines, Random random, String noms, int day) {
        String code = CODES.get(random.nextInt(CODES.size()));
        lines.add(event("person.alert.created", noms, day)
                .saying("alertCode", code)
                .saying("alertUuid", "a" + day)
                .line());
        if (random.nextInt(3) == 0) {
            lines.add(event("person.alert.deleted", noms, day + 2)
                    .saying("alertUuid", "a" + day)
                    .line());
        }
    }

    private static void adjudication(List<String> lines, String noms, int day) {
        lines.add(event("adjudication.report.created", noms, day)
                .saying("chargeNumber", "c" + day)
                .detail("{\"charge\": \"assaults any person\"}")
                .line());
        lines.add(event("adjudication.hearingCompleted.created", noms, day + 3)
                .saying("chargeNumber", "c" + day)
                .detail("{\"charge\": \"assaults any person\", \"outcome\": \"proved\"}")
                .line());
    }

    private static EventText event(String type, String noms, int day) {
        return EventText.of(type).noms(noms).at(BEGAN.plus(Duration.ofDays(day)).toString());
    }

    private List<Fact> picture(String noms) {
        CaseRecord record = sender.record("prison/" + noms);
        return Chronology.known(record.entries(), new KnownAt(Party.PROBATION, Instant.MAX)).all().stream()
                .filter(stated -> !stated.fact().toString().contains(noms))
                .<Fact>map(Stated::fact)
                .toList();
    }

    private List<String> openDuties(String noms) {
        long person = sender.record("prison/" + noms).person();
        return transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql("""
                                select kind || ' of ' || party || ' ' || count(*) from duty
                                where person = ? and outcome = 'OPEN' group by kind, party order by 1""")
                        .param(person)
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
