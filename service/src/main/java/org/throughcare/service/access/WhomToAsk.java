package org.throughcare.service.access;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Who answers for a case: decides who else may see it, and is told when it was opened in an emergency. */
@Component
public class WhomToAsk {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("need-to-know");
    private static final String COLUMNS = """
            select s.id, s.username, s.code, s.name, s.post, s.team, s.unit, s.region, s.prison, s.organisation, s.clearance,
                   s.active
            from staff s left join case_summary c on c.person = :person left join unit u on u.name = c.unit
            where s.active and s.id <> :except and\s""";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseAccess access;

    WhomToAsk(JdbcClient jdbc, Transactions transactions, CaseAccess access) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.access = access;
    }

    /**
     * Those of the unit of the case to whom it is open and whose post decides requests: senior probation officers first,
     * those of the case's team before others, then senior managers and the head of the unit. Never {@code except}.
     */
    public List<StaffMember> about(long person, StaffMember except) {
        return seniors(
                person,
                except,
                member -> NeedToKnow.allows(access.of(member, person), member.post(), Act.DECIDE_REQUEST));
    }

    /**
     * Who is told that {@code opener} opened the case in an emergency, the first of them: as {@link #about}; where the case
     * is open to none of those, any of them who is not excluded from it; where there are none, whoever leads the unit or
     * its region, or that of the opener. None of them learns more than the number of the case.
     */
    public List<StaffMember> answeringFor(long person, StaffMember opener) {
        List<StaffMember> open = about(person, opener);
        if (!open.isEmpty()) {
            return open;
        }
        List<StaffMember> seniors = seniors(person, opener, member -> access.couldBeGiven(member, person));
        return seniors.isEmpty() ? aboveThoseAnsweringFor(person, opener) : seniors;
    }

    /** The head of the unit of the case, then the senior managers and other heads of its region, or that of the opener. */
    public List<StaffMember> aboveThoseAnsweringFor(long person, StaffMember opener) {
        return found("""
                s.post in ('HEAD_OF_PDU', 'SENIOR_MANAGER')
                  and (s.unit = c.unit or s.region = coalesce(u.region, :region))
                order by coalesce(s.unit = c.unit, false) and s.post = 'HEAD_OF_PDU' desc, s.post = 'SENIOR_MANAGER' desc, s.id""", person, opener, member -> access.couldBeGiven(member, person));
    }

    private List<StaffMember> seniors(long person, StaffMember except, Predicate<StaffMember> fit) {
        return found("""
                s.unit = c.unit and s.post in ('SENIOR_PROBATION_OFFICER', 'SENIOR_MANAGER', 'HEAD_OF_PDU')
                order by s.post = 'SENIOR_PROBATION_OFFICER' desc, s.post = 'SENIOR_MANAGER' desc,
                         coalesce(s.team = c.team, false) desc, s.id""", person, except, fit);
    }

    private List<StaffMember> found(String which, long person, StaffMember except, Predicate<StaffMember> fit) {
        @Nullable String region = except.region();
        return transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc
                        .sql(COLUMNS + which)
                        .param("person", person)
                        .param("except", except.id())
                        .param("region", region)
                        .query(StaffRegister::row)
                        .list()
                        .stream()
                        .filter(fit)
                        .toList());
    }
}
