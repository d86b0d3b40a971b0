package org.throughcare.service.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Who answers for a case: decides who else may see it, and is told when it was opened in an emergency. */
@Component
public class WhomToAsk {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("need-to-know");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseAccess access;

    WhomToAsk(JdbcClient jdbc, Transactions transactions, CaseAccess access) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.access = access;
    }

    /**
     * Those of the unit of the case to whom it is open for changing and whose post decides requests: senior probation
     * officers first, those of the case's team before others, then senior managers and the head of the unit. Never
     * {@code except}.
     */
    public List<StaffMember> about(long person, StaffMember except) {
        return transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc.sql("""
                                select s.id, s.username, s.code, s.name, s.post, s.team, s.unit, s.region, s.prison,
                                       s.organisation, s.clearance, s.active
                                from case_summary c join staff s on s.unit = c.unit
                                where c.person = ? and s.active and s.id <> ?
                                  and s.post in ('SENIOR_PROBATION_OFFICER', 'SENIOR_MANAGER', 'HEAD_OF_PDU')
                                order by s.post = 'SENIOR_PROBATION_OFFICER' desc, s.post = 'SENIOR_MANAGER' desc,
                                         coalesce(s.team = c.team, false) desc, s.id""").param(person).param(except.id()).query(StaffRegister::row).list().stream()
                        .filter(member ->
                                NeedToKnow.allows(access.of(member, person), member.post(), Act.DECIDE_REQUEST))
                        .toList());
    }
}
