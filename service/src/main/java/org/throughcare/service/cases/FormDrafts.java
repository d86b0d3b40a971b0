package org.throughcare.service.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.ErasedWith;

/**
 * What was typed and not recorded yet, one for each member of staff, case and form: nobody else finds it, no session ends
 * it. In the running transaction, on behalf of whoever it runs for.
 */
@Component
public class FormDrafts implements ErasedWith {
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "key", "quietly", "discard");

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Transactions transactions;

    FormDrafts(JdbcClient jdbc, CaseWords words, Transactions transactions) {
        this.jdbc = jdbc;
        this.words = words;
        this.transactions = transactions;
    }

    /**
     * Whose draft it is, of what.
     *
     * @param staff the number of the member of staff
     * @param person the number of the case
     * @param form which form it is
     */
    public record Of(long staff, long person, String form) {
        private String place() {
            return "draft/" + person + "/" + staff + "/" + form;
        }
    }

    /**
     * A draft.
     *
     * @param fields what was typed
     * @param saved when it was last kept
     */
    public record Draft(MultiValueMap<String, String> fields, Instant saved) {}

    /** The draft; empty where there is none. */
    public Optional<Draft> kept(Of of) {
        return jdbc.sql("select typed, saved_at from note_draft where staff = ? and person = ? and form = ?")
                .params(of.staff(), of.person(), of.form())
                .query((row, number) -> new Draft(
                        read(words.open(of.person(), of.place(), row.getBytes("typed"))),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Keeps what was typed in place of what was kept before. */
    public void keep(Of of, MultiValueMap<String, String> fields, Instant now) {
        byte[] sealed = words.seal(of.person(), of.place(), written(fields));
        transactions.computing(() -> jdbc.sql("""
                        insert into note_draft (staff, person, form, typed, saved_at) values (?, ?, ?, ?, ?)
                        on conflict (staff, person, form)
                            do update set typed = excluded.typed, saved_at = excluded.saved_at""")
                .params(of.staff(), of.person(), of.form(), sealed, Timestamp.from(now))
                .update());
    }

    /** Forgets it. */
    public void remove(Of of) {
        transactions.computing(() -> jdbc.sql("delete from note_draft where staff = ? and person = ? and form = ?")
                .params(of.staff(), of.person(), of.form())
                .update());
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from note_draft where person = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }

    private static String written(MultiValueMap<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                values.forEach(
                        value -> pairs.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8)));
            }
        });
        return String.join("&", pairs);
    }

    private static MultiValueMap<String, String> read(String typed) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (String pair : typed.isEmpty() ? List.<String>of() : List.of(typed.split("&", -1))) {
            int equals = pair.indexOf('=');
            fields.add(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return fields;
    }
}
