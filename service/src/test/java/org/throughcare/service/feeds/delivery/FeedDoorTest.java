package org.throughcare.service.feeds.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.delivery.Delivering.alert;
import static org.throughcare.service.feeds.delivery.Delivering.release;
import static org.throughcare.service.feeds.delivery.Delivering.statuses;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.intake.Sending;

/** Whatever a program delivers it gets a clear answer, as problem+json where it was not taken in, and nothing half-written. */
@AtTheDoor
class FeedDoorTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RegisteringClient registering;

    @Autowired
    private Sending sender;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Delivering prison;

    @BeforeEach
    void aPrisonThatSends() {
        prison = new Delivering(registering, "PRISON", port);
    }

    @AfterEach
    void close() {
        prison.close();
    }

    @Test
    void oneItemIsAnsweredWithWhatBecameOfIt() {
        String noms = sender.noms();
        HttpResponse<String> answer = prison.json(release(noms));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"source\":\"prison\"", "\"counts\":{\"unmatched\":1}", "\"line\":1");
        assertThat(sender.entries("prison/" + noms, Released.class)).hasSize(1);
    }

    @Test
    void aBatchIsAnsweredItemByItemAndABadOneCostsTheOthersNothing() {
        String noms = sender.noms();
        HttpResponse<String> answer = prison.lines(List.of(release(noms), "{\"eventType\": 7}", "{", alert(noms)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(statuses(answer)).containsExactly("unmatched", "refused", "refused", "unmatched");
        assertThat(answer.body()).contains("\"path\":\"occurredAt\"", "\"message\":\"is missing\"");
        assertThat(statuses(prison.json("[" + release(noms) + "," + alert(noms) + "]")))
                .containsExactly("duplicate", "duplicate");
    }

    @Test
    void aSingleItemThatCannotBeUsedIsAProblemThatNamesEveryField() {
        HttpResponse<String> answer =
                prison.json(release(sender.noms()).replace("\"version\": 1", "\"version\": \"x\""));
        problem(answer, 422);
        assertThat(answer.body()).contains("\"path\":\"version\"", "\"status\":\"refused\"");
    }

    @Test
    void whatIsNotJsonIsMalformedWithTheLineAndColumn() {
        HttpResponse<String> answer = prison.json("{\"eventType\": ");
        problem(answer, 400);
        assertThat(answer.body()).contains("line 1, column 1");
        problem(prison.program().sends("/api/feeds/prison", prison.token(), "text/csv", "a,b"), 415);
    }

    @Test
    void whatIsTooLargeIsRefusedWholeHoweverItComes() {
        String noms = sender.noms();
        HttpResponse<String> answer = prison.lines(List.of(release(noms), "x".repeat(1_100_000)));
        problem(answer, 413);
        assertThat(answer.body()).contains("1048576 bytes");
        problem(prison.lines(Collections.nCopies(201, release(noms))), 413);
        assertThat(prison.lines(List.of(release(noms))).body()).contains("unmatched");
    }

    @Test
    void aProgramSendsAsItsOwnSourceAndNoOtherAndBothAreAudited() {
        String noms = sender.noms();
        HttpResponse<String> answer =
                prison.program().sends("/api/feeds/police", prison.token(), "application/json", release(noms));
        problem(answer, 403);
        assertThat(answer.body()).contains("not registered to send as police");
        problem(prison.program().sends("/api/feeds/weather", prison.token(), "application/json", "{}"), 404);
        prison.json(release(noms));
        assertThat(transactions.as(
                        new Acting.Sealer("test"),
                        () -> jdbc.sql(
                                        "select distinct act || ' ' || route from audit_leaf where route like 'POST /api/feeds%'")
                                .query(String.class)
                                .list()))
                .contains("FEED_REFUSED POST /api/feeds/police", "FEED_DELIVERED POST /api/feeds/prison");
    }

    @Test
    void whoMaySendGetsTheDescriptionOfTheInterface() {
        HttpResponse<String> answer = prison.program().reads("/api/feeds/openapi.yaml", prison.token());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1.0");
        assertThat(prison.program().reads("/openapi/feeds.yaml", null).body()).doesNotContain("openapi: 3.1.0");
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":\"");
    }
}
