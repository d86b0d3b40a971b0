package org.throughcare.service.risk.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.risk.assessment.Countersigning.Author;
import org.throughcare.practice.risk.assessment.Grade;
import org.throughcare.practice.risk.assessment.Training;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;

/** What the rules of countersigning ask of whoever signs an assessment: their grade, since when, and their training. */
@Component
class Authors {
    /** Stands for a grade of which the record does not say since when: nobody is called new by what is not recorded. */
    private static final int NOT_NEW = 1200;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Authors(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What countersigning looks at, on {@code today}; in the running transaction. */
    Author of(StaffMember staff, LocalDate today) {
        return transactions.computing(
                () -> new Author(grade(staff.post()), months(staff.id(), today), trained(staff.id())));
    }

    private static Grade grade(Post post) {
        return switch (post) {
            case SENIOR_PROBATION_OFFICER -> Grade.SPO;
            case PROBATION_SERVICES_OFFICER -> Grade.PSO;
            default -> Grade.PO;
        };
    }

    private int months(long staff, LocalDate today) {
        return jdbc.sql("select in_grade_since from staff where id = ? and in_grade_since is not null")
                .param(staff)
                .query((row, number) -> row.getObject("in_grade_since", LocalDate.class))
                .optional()
                .map(since -> Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(since, today))))
                .orElse(NOT_NEW);
    }

    private Set<Training> trained(long staff) {
        Set<Training> trained = EnumSet.noneOf(Training.class);
        jdbc.sql("select training from staff_training where staff = ?")
                .param(staff)
                .query((row, number) -> Training.valueOf(row.getString("training")))
                .list()
                .forEach(trained::add);
        return trained;
    }
}
