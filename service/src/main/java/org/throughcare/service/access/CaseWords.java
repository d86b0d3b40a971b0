package org.throughcare.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;

/** Words about a case that are kept sealed under its key, so that they are gone when it is erased. */
@Component
public class CaseWords {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("need-to-know");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;

    CaseWords(JdbcClient jdbc, Transactions transactions, Keyring keyring) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
    }

    /** Seals {@code words} about the case {@code person} for {@code place}. */
    public byte[] seal(long person, String place, String words) {
        return key(person).seal(place, words.getBytes(UTF_8));
    }

    /** What was sealed about the case {@code person} for {@code place}. */
    public String open(long person, String place, byte[] sealed) {
        return new String(key(person).open(place, sealed), UTF_8);
    }

    /** Seals a file about the case {@code person} for {@code place}. */
    public byte[] sealBytes(long person, String place, byte[] file) {
        return key(person).seal(place, file);
    }

    /** The file that was sealed about the case {@code person} for {@code place}. */
    public byte[] openBytes(long person, String place, byte[] sealed) {
        return key(person).open(place, sealed);
    }

    private SubjectKey key(long person) {
        return keyring.unwrap(transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc.sql("select key_wrapped from subject where id = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes("key_wrapped"))
                        .single()));
    }
}
