package org.throughcare.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;

/** The subjects of the record, each with its key. A subject whose key was destroyed is no longer found by its name. */
@Component
class Subjects {
    private static final String COLUMNS =
            "select s.id, s.kind, s.name_sealed, s.key_wrapped, s.person, s.last_sequence from subject s ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Keyring keyring;

    Subjects(JdbcClient jdbc, JdbcTemplate batches, Keyring keyring) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keyring = keyring;
    }

    Optional<SubjectRow> named(Subject subject) {
        return jdbc.sql(COLUMNS + "where s.name_index = ?")
                .param(index(subject))
                .query(this::row)
                .optional();
    }

    Optional<SubjectRow> numbered(long id) {
        return jdbc.sql(COLUMNS + "where s.id = ? and s.key_wrapped is not null")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The records that a link ever made one case, the first of them the case's own. */
    List<SubjectRow> ofCase(long person) {
        return jdbc.sql(COLUMNS + """
                        join case_part p on p.subject = s.id
                        where p.person = ? and s.key_wrapped is not null order by s.id = p.person desc, s.id""").param(person).query(this::row).list();
    }

    /** Every case: the numbers of the records that cases are named after. */
    List<Long> cases() {
        return jdbc.sql(
                        "select id from subject where kind = 'PERSON' and id = person and key_wrapped is not null order by id")
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Holds the rows until the transaction ends, in one order for everybody, and reads them as they then are. */
    List<SubjectRow> locked(Collection<Long> ids) {
        return jdbc.sql(COLUMNS + "where s.id = any(?) and s.key_wrapped is not null order by s.id for update")
                .param(ids.toArray(Long[]::new))
                .query(this::row)
                .list();
    }

    /** The subject, made with a key of its own when it is new; two who make it at once get the same one. */
    SubjectRow made(Subject subject) {
        return named(subject).orElseGet(() -> inserted(subject));
    }

    /** As {@link #made(Subject)}, for many: those that are new are made in the order of their names, whoever makes them. */
    Map<Subject, SubjectRow> made(Collection<Subject> all) {
        Map<Subject, SubjectRow> rows = new HashMap<>();
        jdbc.sql(COLUMNS + "where s.name_index = any(?)")
                .param(all.stream().map(this::index).toArray(byte[][]::new))
                .query(this::row)
                .list()
                .forEach(row -> rows.put(row.subject(), row));
        all.stream().sorted().forEach(subject -> rows.computeIfAbsent(subject, this::inserted));
        return rows;
    }

    private SubjectRow inserted(Subject subject) {
        SubjectKey key = keyring.newKey();
        Optional<Long> id = jdbc.sql("""
                        insert into subject (kind, name_index, name_sealed, key_wrapped) values (?, ?, ?, ?)
                        on conflict (name_index) do nothing returning id""")
                .param(subject.kind().name())
                .param(index(subject))
                .param(key.seal("subject", subject.id().getBytes(UTF_8)))
                .param(keyring.wrap(key))
                .query(Long.class)
                .optional();
        SubjectRow row = id.map(own -> new SubjectRow(own, subject, key, null, 0))
                .orElseGet(() -> named(subject).orElseThrow());
        if (subject.kind() == Subject.Kind.PERSON && row.person() == null) {
            belongs(row.id(), row.id());
            return new SubjectRow(row.id(), row.subject(), row.key(), row.id(), row.lastSequence());
        }
        return row;
    }

    /** From now on the links make {@code subject} part of the case of {@code person}. */
    void belongs(long subject, long person) {
        jdbc.sql("""
                        with moved as (update subject set person = :person where id = :subject)
                        insert into case_part (person, subject) values (:person, :subject) on conflict do nothing""").param("person", person).param("subject", subject).update();
    }

    /** Keeps how many entries each of these subjects, by number, has now. */
    void counted(Map<Long, Long> lastSequences) {
        List<Object[]> rows = new ArrayList<>();
        lastSequences.forEach((subject, last) -> rows.add(new Object[] {last, subject}));
        batches.batchUpdate("update subject set last_sequence = ? where id = ?", rows);
    }

    private byte[] index(Subject subject) {
        return keyring.index("subject", subject.toString());
    }

    private SubjectRow row(ResultSet row, int number) throws SQLException {
        SubjectKey key = keyring.unwrap(row.getBytes("key_wrapped"));
        Subject subject = new Subject(
                Subject.Kind.valueOf(row.getString("kind")),
                new String(key.open("subject", row.getBytes("name_sealed")), UTF_8));
        long person = row.getLong("person");
        @Nullable Long part = row.wasNull() ? null : person;
        return new SubjectRow(row.getLong("id"), subject, key, part, row.getLong("last_sequence"));
    }
}
