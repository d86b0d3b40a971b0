package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.OpeningCases;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** Members of staff at work on cases, as tests of access see them. */
class AtWork {
    static final String REASON = "The hostel rang about something that happens now.";
    static final String ROUTE = "a test";

    private static final Acting.Engine LOOKING = new Acting.Engine("test");

    final Organisation organisation;
    final SettableClock clock;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final StaffRegister register;
    private final CaseAccess access;
    private final OpeningCases cases;

    AtWork(
            JdbcClient jdbc,
            Transactions transactions,
            Keyring keyring,
            StaffRegister register,
            CaseAccess access,
            OpeningCases cases,
            SettableClock clock) {
        this.organisation = new Organisation(jdbc, transactions, keyring);
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.register = register;
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    SignedIn in(Hired hired) {
        return new SignedIn(member(hired), clock.instant());
    }

    StaffMember member(Hired hired) {
        return register.numbered(hired.id()).orElseThrow();
    }

    Access access(Hired hired, Case of) {
        return access.of(member(hired), of.person());
    }

    boolean may(Hired hired, Case of, Act act) {
        return NeedToKnow.allows(access(hired, of), hired.post(), act);
    }

    /** Whether the database shows the case to them too. */
    boolean database(Hired hired, Case of) {
        return transactions.as(
                hired.acting(),
                () -> jdbc.sql("select exists (select from case_summary where person = ?)")
                        .param(of.person())
                        .query(Boolean.class)
                        .single());
    }

    Opening.Opened opened(Hired hired, Case of, Act act) {
        if (cases.open(in(hired), of.crn().value(), act, ROUTE) instanceof Opening.Opened opened) {
            return opened;
        }
        throw new IllegalStateException("the case is not open to " + hired.username());
    }

    /** What they were told, newest first. */
    List<String> told(Hired hired) {
        return transactions.as(
                LOOKING,
                () -> jdbc.sql("select kind from notification where staff = ? order by id desc")
                        .param(hired.id())
                        .query(String.class)
                        .list());
    }

    /** What the audit has of what somebody did since {@code ago}. */
    List<String> acts(Hired hired, Duration ago) {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select act from audit_leaf where actor = ? and at >= ? order by at, id")
                        .param(hired.username())
                        .param(Timestamp.from(clock.instant().minus(ago)))
                        .query(String.class)
                        .list());
    }
}
