package org.throughcare.service.demonstration;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.database.Transactions;

/** Keeps the production profile from starting on a database that holds the demonstration and its known sign-ins. */
@Component
@Profile("production")
class DemonstrationRefused implements InitializingBean {
    private final Transactions transactions;
    private final JdbcClient jdbc;

    DemonstrationRefused(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        boolean held = transactions.as(
                new Acting.Engine("start"),
                () -> jdbc.sql("select exists (select from installation where name like 'demonstration%')")
                        .query(Boolean.class)
                        .single());
        if (held) {
            throw new CannotStart("This database holds the demonstration, whose sign-ins anybody can read:"
                    + " the production profile needs one that never did.");
        }
    }
}
