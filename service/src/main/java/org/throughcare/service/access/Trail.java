package org.throughcare.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.SealedDetail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;

/** Audits what is decided about access, in the transaction that runs, as an act of whoever it runs for. */
@Component
public class Trail {
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;
    private final InstantSource clock;

    Trail(AuditLog log, JdbcClient jdbc, Transactions transactions, Keyring keyring, InstantSource clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Audits {@code act}, about the case {@code person} or about none, done by way of {@code route}. */
    public void leave(String act, @Nullable Long person, String route) {
        log.record(AuditedAct.of(clock.instant(), act, person, route));
    }

    /** The same with words that only whoever has the key of the case can read: a reason, or whom it concerned. */
    public void leave(String act, long person, String route, String words) {
        byte[] sealed = transactions
                .computing(() -> jdbc.sql("select key_wrapped from subject where id = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes("key_wrapped"))
                        .optional())
                .map(key -> keyring.unwrap(key).seal(place(person), words.getBytes(UTF_8)))
                .orElseThrow();
        log.record(AuditedAct.of(clock.instant(), act, person, route).with(new SealedDetail(sealed)));
    }

    /** Where the words of an act about {@code person} are sealed for. */
    public static String place(long person) {
        return "audit/" + person;
    }
}
