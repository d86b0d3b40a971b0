package org.throughcare.service.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Everybody who uses the service. */
@Component
public class StaffRegister {
    private static final Acting.Engine SIGN_IN = new Acting.Engine("sign-in");
    private static final String COLUMNS = """
            select id, username, code, name, post, team, unit, region, prison, organisation, clearance, active
            from staff\s""";

    private final JdbcClient jdbc;
    private final Transactions transactions;

    StaffRegister(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The one who signs in with {@code username}, whether or not they still work here. */
    public Optional<StaffMember> named(String username) {
        return transactions.lookingUp(
                SIGN_IN,
                () -> jdbc.sql(COLUMNS + "where username = ?")
                        .param(username)
                        .query(StaffRegister::row)
                        .optional());
    }

    /** The one with this number. */
    public Optional<StaffMember> numbered(long id) {
        return transactions.lookingUp(
                SIGN_IN,
                () -> jdbc.sql(COLUMNS + "where id = ?")
                        .param(id)
                        .query(StaffRegister::row)
                        .optional());
    }

    /** The one with this staff code who works here. */
    public Optional<StaffMember> coded(String code) {
        return transactions.lookingUp(
                SIGN_IN,
                () -> jdbc.sql(COLUMNS + "where active and upper(code) = upper(?)")
                        .param(code.strip())
                        .query(StaffRegister::row)
                        .optional());
    }

    /** Everybody who works here, by region, unit, team, post and name. */
    public List<StaffMember> all() {
        return transactions.lookingUp(
                SIGN_IN, () -> jdbc.sql(COLUMNS + """
                                where active order by region nulls last, unit nulls last, team nulls last, post, name, id""").query(StaffRegister::row).list());
    }

    /** Who answers for a unit or one of its cases: its senior probation officers, those of {@code team} first. */
    public List<StaffMember> seniorsOf(String unit, String team) {
        return transactions.lookingUp(
                SIGN_IN,
                () -> jdbc.sql(COLUMNS + """
                                where active and post = 'SENIOR_PROBATION_OFFICER' and unit = ?
                                order by team = ? desc nulls last, id""")
                        .param(unit)
                        .param(team)
                        .query(StaffRegister::row)
                        .list());
    }

    static StaffMember row(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                row.getLong("id"),
                row.getString("username"),
                row.getString("code"),
                row.getString("name"),
                Post.valueOf(row.getString("post")),
                row.getString("team"),
                row.getString("unit"),
                row.getString("region"),
                row.getString("prison"),
                row.getString("organisation"),
                Clearance.valueOf(row.getString("clearance")),
                row.getBoolean("active"));
    }
}
