package org.throughcare.bench.pages;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The other people of a nation: rows as long as real ones in every table that a page reads, so that its indexes are as deep and
 * its pages as cold as they would be. Their bodies are noise that nobody opens.
 *
 * @param people how many
 * @param entries how many entries each of them has
 * @param duties how many open duties each of them has
 */
public record Crowd(int people, int entries, int duties) {
    private static final int BODY = 9;

    /** Writes them in the running transaction, with the rights of the engine. */
    public void join(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into subject (kind, name_index, name_sealed, key_wrapped, last_sequence)
                        select 'PERSON', sha256(convert_to('crowd' || n, 'UTF8')), sha256('a'), sha256('b'), :entries
                        from generate_series(1, :people) n""").param("entries", entries).param("people", people).update();
        jdbc.sql("update subject set person = id where person is null and kind = 'PERSON'")
                .update();
        jdbc.sql(
                        "insert into case_part (person, subject) select id, id from subject s where kind = 'PERSON' on conflict do nothing")
                .update();
        jdbc.sql("""
                        insert into entry (subject, sequence, received, body)
                        select s.id, n, now(), convert_to(repeat(md5(s.id || '/' || n), :body), 'UTF8')
                        from subject s, generate_series(1, :entries) n
                        where s.kind = 'PERSON' and not exists (select from case_summary c where c.person = s.id)""").param("body", BODY).param("entries", entries).update();
        jdbc.sql("""
                        insert into duty (person, number, kind, class, party, roles, raised_at, due_at, late, outcome, body)
                        select s.id, n, 'INFORMATION_TO_WEIGH', 'TIMESCALE', 'PROBATION', array ['COM'], now(), now(), false, 'OPEN',
                               convert_to(repeat(md5(s.id || '/' || n), :body), 'UTF8')
                        from subject s, generate_series(1, :duties) n
                        where s.kind = 'PERSON' and not exists (select from case_summary c where c.person = s.id)""").param("body", BODY).param("duties", duties).update();
        jdbc.sql("""
                        insert into case_summary (person, holder, unit, team, supervised, matched, entries, duty_events, stepped_to, body)
                        select s.id, 'crowd-' || s.id / 40, 'crowd-' || s.id / 3000, 'crowd-' || s.id / 400, true, true, :entries, 0,
                               now(), convert_to(repeat(md5(s.id::text), :body), 'UTF8')
                        from subject s
                        where s.kind = 'PERSON' and not exists (select from case_summary c where c.person = s.id)""").param("body", BODY).param("entries", entries).update();
    }

    /** How large the database is now, in words; with the rights of the engine. */
    public static String size(JdbcClient jdbc) {
        return jdbc.sql("""
                        select (select count(*) from case_summary) || ' people, ' || (select count(*) from entry)
                                   || ' entries, ' || pg_size_pretty(pg_database_size(current_database()))""").query(String.class).single();
    }
}
