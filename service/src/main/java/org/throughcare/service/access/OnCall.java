package org.throughcare.service.access;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on call: for as long as their shift runs they may act on the cases of its whole region (A4). In the running transaction. */
@Component
public class OnCall {
    private final JdbcClient jdbc;

    OnCall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a shift of {@code staff} runs at {@code now}. */
    public boolean runs(StaffMember staff, Instant now) {
        return jdbc.sql("select exists (select from on_call_shift where staff = ? and ? >= starts and ? < ends)")
                .params(staff.id(), Timestamp.from(now), Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }
}
