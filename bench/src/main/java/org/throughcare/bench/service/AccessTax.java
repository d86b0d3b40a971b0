package org.throughcare.bench.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.overview.ReadingOverview;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** What row-level security costs (B2r): the same work for the same practitioner with the rows' policy and without it. */
final class AccessTax {
    private static final Acting ENGINE = new Acting.Engine("measurement");
    private static final long NANOS = 1_000_000_000L;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final SeeingCases seeing;
    private final ReadingOverview overview;
    private final Acting.Person practitioner;
    private final List<Open> cases;

    private record Open(long person, String crn, Reader reader) {}

    AccessTax(ApplicationContext service, String username) {
        transactions = service.getBean(Transactions.class);
        jdbc = service.getBean(JdbcClient.class);
        seeing = service.getBean(SeeingCases.class);
        overview = service.getBean(ReadingOverview.class);
        StaffMember staff = service.getBean(StaffRegister.class).named(username).orElseThrow();
        practitioner = staff.acting();
        List<Long> caseload = transactions.as(
                ENGINE,
                () -> jdbc.sql("select person from case_summary where holder = ?")
                        .param(staff.code())
                        .query((row, number) -> row.getLong("person"))
                        .list());
        Map<Long, Access> access =
                transactions.as(ENGINE, () -> service.getBean(CaseAccess.class).of(staff, caseload));
        cases = caseload.stream()
                .map(person -> new Open(
                        person,
                        Long.toString(person),
                        new Reader(staff, (Access.Open) Objects.requireNonNull(access.get(person)), Instant.now())))
                .toList();
    }

    List<Comparison> measure(int rounds, double seconds) throws Exception {
        return List.of(
                compare("Case page, composed and audited", rounds, seconds, this::page),
                compare("Rows of one case, from their tables", rounds, seconds, this::rows),
                compare("Caseload of one practitioner", rounds, seconds, number -> caseload()));
    }

    @FunctionalInterface
    private interface Work {
        Object of(int number);
    }

    private Comparison compare(String name, int rounds, double seconds, Work work) throws Exception {
        return Comparison.of(
                name,
                "a second",
                rounds,
                () -> rate(seconds, number -> transactions.as(practitioner, () -> work.of(number))),
                () -> rate(
                        seconds,
                        number -> transactions.as(
                                practitioner, () -> transactions.computing((Supplier<Object>) () -> work.of(number)))));
    }

    private static double rate(double seconds, Work work) {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * NANOS);
        int done = 0;
        while (System.nanoTime() < end) {
            work.of(done++);
        }
        return done * (double) NANOS / (System.nanoTime() - begin);
    }

    private Object page(int number) {
        Open open = cases.get(number % cases.size());
        return seeing.see(open.reader(), open.person(), open.crn(), AsKnownAt.NOW, CaseTab.OVERVIEW, overview::page)
                .orElseThrow();
    }

    private Object rows(int number) {
        Open open = cases.get(number % cases.size());
        transactions.reads(open.person());
        return jdbc.sql("select sequence, body from entry where subject = ? order by sequence")
                .param(open.person())
                .query((row, at) -> row.getBytes("body"))
                .list();
    }

    private Object caseload() {
        return jdbc.sql("select person, body from case_summary where holder = ?")
                .param(cases.getFirst().reader().staff().code())
                .query((row, at) -> row.getBytes("body"))
                .list();
    }
}
