package org.throughcare.service.people.openings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.details.ReadingDetails;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.access.AccessLog;
import org.throughcare.service.web.model.access.AccessLog.Look;
import org.throughcare.service.web.model.cases.CaseIdentity;

/**
 * Makes the list of who opened a case, or tried to, out of the audit of all records of the case. That it was read, and for
 * which formal review, is audited before it is shown.
 */
@Component
public class ReadingAccessLog {
    /** So many acts stand on one page. */
    public static final int A_PAGE = 50;

    private static final String ROUTE = "GET " + Paths.ACCESS_LOG;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final ReadingDetails details;
    private final StaffRegister register;
    private final ActInWords words;
    private final Trail trail;

    ReadingAccessLog(
            JdbcClient jdbc,
            Transactions transactions,
            ReadingDetails details,
            StaffRegister register,
            ActInWords words,
            Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.details = details;
        this.register = register;
        this.words = words;
        this.trail = trail;
    }

    /** What the person is called; empty where the database does not show the case after all. */
    public Optional<String> name(Reader reader, long person, String crn) {
        return details.identity(reader, person, crn).map(CaseIdentity::name);
    }

    /** The page {@code number}, from 1, as it is read for {@code review}; empty where the database does not show the case. */
    public Optional<AccessLog> log(Reader reader, long person, String crn, String review, int number) {
        return transactions.as(
                reader.staff().acting(),
                () -> name(reader, person, crn).map(name -> {
                    trail.leave("ACCESS_LOG_READ", person, ROUTE, review);
                    return transactions.computing(() -> log(person, crn, name, review, number));
                }));
    }

    /** Where in the list of {@code total} acts the reader is. */
    public static Pagination pages(int number, long total, String crn, String review) {
        int last = (int) Math.max(1, (total + A_PAGE - 1) / A_PAGE);
        return new Pagination(Math.clamp(number, 1, last), A_PAGE, total, Paths.accessLog(crn, review) + "&page=");
    }

    private AccessLog log(long person, String crn, String name, String review, int number) {
        Long[] records = jdbc.sql("select id from subject where person = ?")
                .param(person)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        long total = jdbc.sql("select count(*) from acts_on_records(?)")
                .param(records)
                .query(Long.class)
                .single();
        Pagination pages = pages(number, total, crn, review);
        return new AccessLog(crn, name, review, looks(records, pages), pages);
    }

    private List<Look> looks(Long[] records, Pagination pages) {
        Map<String, Optional<StaffMember>> known = new HashMap<>();
        return jdbc
                .sql("select * from acts_on_records(?) order by at desc, id desc limit ? offset ?")
                .param(records)
                .param(pages.size())
                .param((pages.current() - 1L) * pages.size())
                .query((row, _) -> new Done(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getLong("subject"),
                        row.getString("route"),
                        row.getBytes("detail")))
                .list()
                .stream()
                .map(done -> look(done, known.computeIfAbsent(done.actor(), register::named)))
                .toList();
    }

    private Look look(Done done, Optional<StaffMember> by) {
        return new Look(
                done.at(),
                by.map(StaffMember::name).orElse(done.actor()),
                by.map(member -> member.post().title()).orElse(""),
                by.flatMap(member -> Optional.ofNullable(member.unit())).orElse(""),
                ActInWords.what(done),
                done.route(),
                words.because(done));
    }
}
