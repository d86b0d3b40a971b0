package org.throughcare.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.store.Records;

/** Some of the cases of a trial. */
final class Cohort {
    private Cohort() {}

    /** The address of the database that {@code service} works on. */
    static String database(ApplicationContext service) {
        try (Connection connection = service.getBean(DataSource.class).getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException("the database has no address", e);
        }
    }

    /** How many things were recorded of the duties of {@code subjects}. */
    static long dutyEvents(ApplicationContext service, Set<Subject> subjects) {
        Records records = service.getBean(Records.class);
        Long[] cases =
                subjects.stream().map(records::caseOf).flatMap(Optional::stream).toArray(Long[]::new);
        return service.getBean(JdbcClient.class)
                .sql("select count(*) from duty_event where person = any(?)")
                .param(cases)
                .query(Long.class)
                .single();
    }
}
