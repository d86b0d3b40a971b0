package org.throughcare.service.victims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.keys.SubjectKey;
import tools.jackson.databind.json.JsonMapper;

/** Contacts and areas as they lie in the database, sealed. What the one who acts may not see is not there. */
@Component
class VictimRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final VictimKeys keys;

    VictimRows(JdbcClient jdbc, VictimKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** What is sealed of a contact. */
    record Body(String pseudonym, String preference) {}

    /** A contact that one may see. */
    record Stored(long id, SubjectKey key, Body body) {}

    long insert(long person, Body body, long keeper, Instant now) {
        SubjectKey key = keys.keyring().newKey();
        return jdbc.sql("""
                        insert into victim_contact (of_case, key_wrapped, body, keeper, since)
                        values (?, ?, ?, ?, ?) returning id""")
                .param(keys.ofCase(person))
                .param(keys.keyring().wrap(key))
                .param(key.seal("victim", JSON.writeValueAsBytes(body)))
                .param(keeper)
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    Optional<Stored> numbered(long contact) {
        return jdbc.sql("select id, key_wrapped, body from victim_contact where id = ? and ended_at is null")
                .param(contact)
                .query(this::row)
                .optional();
    }

    List<Stored> ofCase(long person) {
        return jdbc.sql("""
                        select id, key_wrapped, body from victim_contact
                        where of_case = ? and ended_at is null order by id""").param(keys.ofCase(person)).query(this::row).list();
    }

    /** Whether anything was changed: only its keeper changes it. */
    boolean change(Stored contact, Body body) {
        return jdbc.sql("update victim_contact set body = ? where id = ?")
                        .param(contact.key().seal("victim", JSON.writeValueAsBytes(body)))
                        .param(contact.id())
                        .update()
                == 1;
    }

    void name(long contact, long staff, long by, Instant now) {
        jdbc.sql("""
                        insert into victim_named_user (contact, staff, named_by, since) values (?, ?, ?, ?)
                        on conflict (contact, staff) do nothing""")
                .param(contact)
                .param(staff)
                .param(by)
                .param(Timestamp.from(now))
                .update();
    }

    void exclude(Stored contact, ExclusionArea area, Instant now) {
        SubjectKey key = keys.keyring().newKey();
        jdbc.sql("""
                        insert into victim_area (contact, of_case, key_wrapped, body, since)
                        select c.id, c.of_case, ?, ?, ? from victim_contact c where c.id = ?""")
                .param(keys.keyring().wrap(key))
                .param(key.seal("area", String.join("\n", area.postcodes()).getBytes(UTF_8)))
                .param(Timestamp.from(now))
                .param(contact.id())
                .update();
    }

    List<ExclusionArea> areasOf(long contact) {
        return jdbc.sql("select key_wrapped, body from victim_area where contact = ? and until is null order by id")
                .param(contact)
                .query((row, number) -> area(row))
                .list();
    }

    /** Every area that stands for a case, whoever asked for it. */
    List<ExclusionArea> areasOfCase(long person) {
        return new ArrayList<>(jdbc.sql("select key_wrapped, body from victim_area where of_case = ? and until is null")
                .param(keys.ofCase(person))
                .query((row, number) -> area(row))
                .list());
    }

    private ExclusionArea area(ResultSet row) throws SQLException {
        SubjectKey key = keys.keyring().unwrap(row.getBytes("key_wrapped"));
        String text = new String(key.open("area", row.getBytes("body")), UTF_8);
        return new ExclusionArea(List.of(text.split("\n", -1)));
    }

    private Stored row(ResultSet row, int number) throws SQLException {
        SubjectKey key = keys.keyring().unwrap(row.getBytes("key_wrapped"));
        Body body = JSON.readValue(key.open("victim", row.getBytes("body")), Body.class);
        return new Stored(row.getLong("id"), key, body);
    }
}
