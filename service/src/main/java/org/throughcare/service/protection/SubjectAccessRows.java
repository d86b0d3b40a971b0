package org.throughcare.service.protection;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;
import org.throughcare.service.protection.Passage.Decided;
import org.throughcare.service.protection.Passage.Decision;
import tools.jackson.databind.json.JsonMapper;

/** Requests of people who ask what is kept of them, and the decisions about passages, sealed under the key of the case. */
@Component
class SubjectAccessRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Keyring keyring;

    SubjectAccessRows(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /** A request that has no answer yet. */
    record Open(long id, long person, LocalDate due) {}

    private record Words(String shown, String reason) {}

    Open opened(long person, Instant now, LocalDate due) {
        jdbc.sql("""
                        insert into subject_access (person, asked_at, due_on) values (?, ?, ?)
                        on conflict (person) where answered_at is null do nothing""")
                .param(person)
                .param(Timestamp.from(now))
                .param(Date.valueOf(due))
                .update();
        return jdbc.sql("select id, person, due_on from subject_access where person = ? and answered_at is null")
                .param(person)
                .query((row, number) -> new Open(
                        row.getLong("id"),
                        row.getLong("person"),
                        row.getDate("due_on").toLocalDate()))
                .single();
    }

    Optional<Open> open(long request) {
        return jdbc.sql("select id, person, due_on from subject_access where id = ? and answered_at is null")
                .param(request)
                .query((row, number) -> new Open(
                        row.getLong("id"),
                        row.getLong("person"),
                        row.getDate("due_on").toLocalDate()))
                .optional();
    }

    void answered(long request, Instant at) {
        jdbc.sql("update subject_access set answered_at = ? where id = ?")
                .param(Timestamp.from(at))
                .param(request)
                .update();
    }

    void decided(Open request, EntryId entry, Decided decided, Instant at) {
        byte[] body = key(request.person())
                .seal(place(request.id()), JSON.writeValueAsBytes(new Words(decided.shown(), decided.reason())));
        jdbc.sql("""
                        insert into subject_access_passage (request, entry_index, decision, body, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (request, entry_index) do update
                        set decision = excluded.decision, body = excluded.body, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at""")
                .param(request.id())
                .param(index(entry))
                .param(decided.decision().name())
                .param(body)
                .param(decided.by())
                .param(Timestamp.from(at))
                .update();
    }

    /** The decisions of a request, by {@link #found}. */
    Map<String, Decided> decisions(Open request) {
        SubjectKey key = key(request.person());
        Map<String, Decided> decisions = new HashMap<>();
        jdbc.sql("select entry_index, decision, body, decided_by from subject_access_passage where request = ?")
                .param(request.id())
                .query((row, number) -> {
                    Words words = JSON.readValue(key.open(place(request.id()), row.getBytes("body")), Words.class);
                    decisions.put(
                            HexFormat.of().formatHex(row.getBytes("entry_index")),
                            new Decided(
                                    Decision.valueOf(row.getString("decision")),
                                    words.shown(),
                                    words.reason(),
                                    row.getString("decided_by")));
                    return true;
                })
                .list();
        return decisions;
    }

    /** By what the decision about an entry is found. */
    String found(EntryId entry) {
        return HexFormat.of().formatHex(index(entry));
    }

    private byte[] index(EntryId entry) {
        return keyring.index("passage", entry.value());
    }

    private SubjectKey key(long person) {
        return keyring.unwrap(jdbc.sql("select key_wrapped from subject where id = ? and key_wrapped is not null")
                .param(person)
                .query((row, number) -> row.getBytes("key_wrapped"))
                .single());
    }

    private static String place(long request) {
        return "passage/" + request;
    }
}
