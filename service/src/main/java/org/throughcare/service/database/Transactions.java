package org.throughcare.service.database;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction on somebody's behalf. The database role and the person are set for that transaction only,
 * so a pooled connection never keeps them; work inside a running transaction joins it and must be on the same behalf.
 */
@Component
public class Transactions {
    private static final String ENGINE = "throughcare_engine";
    private static final Object ON_BEHALF_OF = new Object();
    private static final Object COMPUTING = new Object();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Transactions(JdbcClient jdbc, PlatformTransactionManager manager, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        var definition = new DefaultTransactionDefinition();
        definition.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transactions = new TransactionTemplate(manager, definition);
    }

    /**
     * Runs {@code work} on behalf of {@code acting}: in a new transaction, or in the one that already runs on the same
     * behalf.
     *
     * @throws IllegalStateException if a transaction runs on another's behalf
     */
    public <T> T as(Acting acting, Supplier<T> work) {
        Object running = TransactionSynchronizationManager.getResource(ON_BEHALF_OF);
        if (running == null) {
            return begun(acting, work);
        }
        if (running.equals(acting)) {
            return work.get();
        }
        throw new IllegalStateException("a transaction on behalf of " + running + " cannot go on for " + acting.name());
    }

    /** As {@link #as}, for work that has no answer. */
    public void run(Acting acting, Runnable work) {
        as(acting, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Writes what follows from an act that the service has already allowed: inside the running transaction and on the same
     * behalf, but with the database rights of the engine, since people have none to write with.
     */
    public <T> T computing(Supplier<T> work) {
        Acting acting = current();
        if (acting.databaseRole().equals(ENGINE) || TransactionSynchronizationManager.hasResource(COMPUTING)) {
            return work.get();
        }
        TransactionSynchronizationManager.bindResource(COMPUTING, acting);
        try {
            takeOnRole(ENGINE);
            T done = work.get();
            takeOnRole(acting.databaseRole());
            return done;
        } catch (RuntimeException | Error failure) {
            giveUp(acting, failure);
            throw failure;
        } finally {
            TransactionSynchronizationManager.unbindResource(COMPUTING);
        }
    }

    /**
     * Looks up what a decision rests on, whoever it is about: with the rights of the engine, inside the running transaction
     * or in one of its own on behalf of {@code otherwise}.
     */
    public <T> T lookingUp(Acting.Engine otherwise, Supplier<T> work) {
        return TransactionSynchronizationManager.hasResource(ON_BEHALF_OF) ? computing(work) : begun(otherwise, work);
    }

    private void giveUp(Acting acting, Throwable failure) {
        try {
            takeOnRole(acting.databaseRole());
        } catch (DataAccessException aborted) {
            failure.addSuppressed(aborted);
        }
    }

    /** On whose behalf the running transaction is. */
    public Acting current() {
        if (TransactionSynchronizationManager.getResource(ON_BEHALF_OF) instanceof Acting acting) {
            return acting;
        }
        throw new IllegalStateException("no transaction runs on anybody's behalf");
    }

    /**
     * Says that the running transaction reads much of the case {@code person}, so that the database asks once whether it
     * is open, not for every row. It opens nothing by itself. Statements from here on are planned once for all cases: under
     * row-level security a plan over the parts of the record takes longer to make than to run.
     */
    public void reads(long person) {
        jdbc.sql("""
                        select set_config('throughcare.case', ?, true),
                               set_config('plan_cache_mode', 'force_generic_plan', true)""").param(Long.toString(person)).query((row, number) -> true).single();
    }

    private <T> T begun(Acting acting, Supplier<T> work) {
        T done = transactions.execute(status -> {
            TransactionSynchronizationManager.bindResource(ON_BEHALF_OF, acting);
            try {
                takeOn(acting);
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(ON_BEHALF_OF);
            }
        });
        if (done == null) {
            throw new IllegalStateException("work in a transaction gave no answer");
        }
        return done;
    }

    private void takeOn(Acting acting) {
        jdbc.sql("""
                        select set_config('role', ?, true), set_config('throughcare.staff', ?, true),
                               set_config('throughcare.now', ?, true)""")
                .param(acting.databaseRole())
                .param(staff(acting))
                .param(clock.instant().toString())
                .query((row, number) -> true)
                .single();
    }

    private void takeOnRole(String role) {
        jdbc.sql("select set_config('role', ?, true)")
                .param(role)
                .query((row, number) -> true)
                .single();
    }

    private static String staff(Acting acting) {
        return switch (acting) {
            case Acting.Person person -> Long.toString(person.staff());
            case Acting.VictimLiaison officer -> Long.toString(officer.staff());
            case Acting.Engine _, Acting.Sealer _, Acting.Eraser _, Acting.ConflictCheck _ -> "";
        };
    }
}
