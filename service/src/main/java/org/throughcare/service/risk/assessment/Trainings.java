package org.throughcare.service.risk.assessment;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.risk.assessment.Training;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Paths;

/** What training staff have completed and since when they are in their grade (R125), as a manager records it. */
@Component
class Trainings {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;

    Trainings(JdbcClient jdbc, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** How many of those who work in the unit of {@code who}, or where they have none in their region, have each training. */
    Map<Training, Integer> counts(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    Map<Training, Integer> counts = new EnumMap<>(Training.class);
                    for (Training training : Training.values()) {
                        counts.put(
                                training,
                                jdbc.sql("""
                                        select count(*) from staff_training t join staff s on s.id = t.staff
                                        where s.active and t.training = :training
                                          and case when :unit is null then s.region = :region else s.unit = :unit end""")
                                        .param("training", training.name())
                                        .param("unit", who.staff().unit(), Types.VARCHAR)
                                        .param("region", who.staff().region(), Types.VARCHAR)
                                        .query(Integer.class)
                                        .single());
                    }
                    return counts;
                }));
    }

    /** Records that {@code member} completed {@code training}; the same again moves its date. */
    void completed(
            SignedIn who,
            StaffMember member,
            Training training,
            LocalDate on,
            @Nullable LocalDate inGradeSince,
            Instant now) {
        transactions.run(who.acting(), () -> {
            transactions.computing(() -> {
                if (inGradeSince != null) {
                    jdbc.sql("update staff set in_grade_since = ? where id = ?")
                            .params(Date.valueOf(inGradeSince), member.id())
                            .update();
                }
                return jdbc.sql("""
                                insert into staff_training (staff, training, completed_on, recorded_by, recorded_at)
                                values (?, ?, ?, ?, ?)
                                on conflict (staff, training) do update
                                    set completed_on = excluded.completed_on, recorded_by = excluded.recorded_by,
                                        recorded_at = excluded.recorded_at""")
                        .params(
                                member.id(),
                                training.name(),
                                Date.valueOf(on),
                                who.staff().id(),
                                Timestamp.from(now))
                        .update();
            });
            trail.leave("TRAINING_RECORDED", null, "POST " + Paths.TRAINING);
        });
    }
}
