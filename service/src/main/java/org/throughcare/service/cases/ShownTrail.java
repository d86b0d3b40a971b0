package org.throughcare.service.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.SealedDetail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.web.model.cases.CaseEntry;

/**
 * Audits what of a case was on screen: the ids of its entries, with a star where the text was hidden, and how many duties,
 * sealed under the key of the case at {@code audit/<person>}.
 */
@Component
public class ShownTrail {
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Transactions transactions;
    private final InstantSource clock;

    ShownTrail(AuditLog log, JdbcClient jdbc, Keyring keyring, Transactions transactions, InstantSource clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Audits which entries and how many duties stood on the page at {@code route}. */
    public void shown(long person, String route, List<CaseEntry> entries, int duties) {
        String words = "duties " + duties + "; entries "
                + entries.stream()
                        .map(entry -> entry.id() + (entry.says() == null ? "*" : ""))
                        .collect(Collectors.joining(" "));
        seal(person, words, route);
    }

    /** Audits how many duties stood on the page at {@code route}. */
    public void dutiesShown(long person, String route, int duties) {
        seal(person, "duties " + duties, route);
    }

    /** Audits on which entries and on how many duties the sentences about the case on the page at {@code route} rest. */
    public void sentencesShown(long person, String route, Collection<EntryId> entries, int duties) {
        String words = "duties " + duties + "; rests on entries "
                + entries.stream().map(EntryId::value).distinct().collect(Collectors.joining(" "));
        seal(person, words, route);
    }

    /** Audits which entries stood on the page of the person. */
    public void detailsShown(long person, List<Entry> entries) {
        String words = "details; entries "
                + entries.stream().map(entry -> entry.id().value()).collect(Collectors.joining(" "));
        seal(person, words, "GET /cases/{crn}/person");
    }

    /** Audits that the case was replayed: which day, in which way and how much was told. */
    public void replayed(long person, String route, String words) {
        seal("CASE_REPLAYED", person, words, route);
    }

    private void seal(long person, String words, String route) {
        seal("CASE_SHOWN", person, words, route);
    }

    private void seal(String act, long person, String words, String route) {
        byte[] wrapped = transactions.computing(() -> jdbc.sql("select key_wrapped from subject where id = ?")
                .param(person)
                .query((row, number) -> row.getBytes("key_wrapped"))
                .single());
        byte[] sealed = keyring.unwrap(wrapped).seal("audit/" + person, words.getBytes(UTF_8));
        log.record(AuditedAct.of(clock.instant(), act, person, route).with(new SealedDetail(sealed)));
    }
}
