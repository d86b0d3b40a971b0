package org.throughcare.service.work.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseRow.Given;

/** The cases that were opened to somebody one by one: shared, granted, for a task or in an emergency. */
@Component
public class GrantedCases {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    GrantedCases(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Those that stand open to {@code staff} now, by the number of the case, with why and until when; of several the longest. */
    public Map<Long, Given> of(StaffMember staff) {
        return transactions.as(staff.acting(), () -> {
            Map<Long, Given> given = new LinkedHashMap<>();
            jdbc.sql("""
                            select person, basis, purpose, ends from case_grant
                            where staff = ? and ended_at is null and acting_now() >= starts and acting_now() < ends
                            order by ends, id""").param(staff.id()).query((ResultSet row) -> {
                given.put(row.getLong("person"), given(row));
            });
            return given;
        });
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                Text.text("caseload.basis." + row.getString("basis")),
                row.getString("purpose"),
                row.getTimestamp("ends").toInstant());
    }
}
