package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.TestPostgres;

/** A service whose audit is written to, sealed and verified step by step, ten seconds apart; and its DBA. */
@TestComponent
class AuditedService {
    static final Acting.Engine FEED = new Acting.Engine("feed");
    static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    final Transactions transactions;
    final JdbcClient jdbc;
    final AuditLog log;
    final Sealer sealer;
    final AuditVerification verification;
    final HeadExport export;
    private final String url;
    private Instant now = START;

    AuditedService(
            Transactions transactions,
            JdbcClient jdbc,
            AuditLog log,
            Sealer sealer,
            AuditVerification verification,
            HeadExport export,
            Environment environment) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.log = log;
        this.sealer = sealer;
        this.verification = verification;
        this.export = export;
        url = environment.getRequiredProperty("throughcare.database.url");
    }

    /** Begins again with nothing written. */
    void begin() {
        dba("truncate audit_leaf, audit_unsealed, audit_position, audit_seal, entry, duty_event");
        now = START;
        try {
            Files.deleteIfExists(heads());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path heads() {
        return export.file();
    }

    Instant now() {
        return now;
    }

    /** Records an act that a person did. */
    void act(String act) {
        transactions.run(new Acting.Person(7, "officer"), () -> log.record(someAct(act)));
    }

    AuditedAct someAct(String act) {
        return AuditedAct.of(now, act, 12L, "/cases").with(new SealedDetail("as if sealed".getBytes(UTF_8)));
    }

    /** Records so many acts, each in a transaction of its own. */
    void acts(int count) {
        for (int i = 0; i < count; i++) {
            act("ACT_" + i);
        }
    }

    /** Writes one row of a ledger and audits it. */
    void writes(Ledger ledger, long of, long sequence, String body) {
        byte[] sealed = body.getBytes(UTF_8);
        transactions.run(FEED, () -> {
            insert(ledger, of, sequence, sealed);
            log.record(AuditedAct.of(now, "WRITTEN", of, "feed/test")
                    .writing(List.of(Written.of(ledger, of, sequence, sealed))));
        });
    }

    /** Writes one row of a ledger and audits nothing. */
    void insert(Ledger ledger, long of, long sequence, byte[] body) {
        String columns = ledger == Ledger.ENTRY ? "subject, sequence, received, body" : "person, sequence, at, body";
        String recorded = ledger == Ledger.ENTRY ? "" : ", recorded";
        jdbc.sql("insert into " + ledger.table() + " (" + columns + recorded + ") values (?, ?, now(), ?"
                        + (recorded.isEmpty() ? "" : ", now()") + ")")
                .param(of)
                .param(sequence)
                .param(body)
                .update();
    }

    /** Seals, and ten seconds pass. */
    SealOutcome seal() {
        SealOutcome outcome = sealer.seal(now);
        now = now.plusSeconds(10);
        return outcome;
    }

    /** So many acts, then a seal; so many times. */
    void sealed(int times, int acts) {
        for (int i = 0; i < times; i++) {
            acts(acts);
            seal();
        }
    }

    Verification verify() {
        return verification.verify(now);
    }

    long count(String table) {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    /** What whoever owns the tables does. */
    void owner(String sql) {
        as(TestPostgres.OWNER, "set search_path to throughcare", sql);
    }

    /** What only somebody who rules over the whole database can do; returns how many rows it changed. */
    int dba(String sql, Object... parameters) {
        return as("postgres", "set session_replication_role = replica", sql, parameters);
    }

    private int as(String user, String first, String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url + "?currentSchema=throughcare", user, "")) {
            try (PreparedStatement statement = connection.prepareStatement(first)) {
                statement.execute();
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                statement.execute();
                return statement.getUpdateCount();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
