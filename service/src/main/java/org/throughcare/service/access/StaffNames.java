package org.throughcare.service.access;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of the staff that cases are allocated to. */
@Component
public class StaffNames {
    private final JdbcClient jdbc;

    StaffNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code; a code that nobody has is not in the answer. */
    public Map<String, String> of(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from staff where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query((ResultSet row) -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }
}
