package org.throughcare.service.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.TreeHashing;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Where acts are audited: in the transaction of the act itself, so that there is neither an act without its leaf nor a
 * leaf of an act that did not happen.
 */
@Component
public class AuditLog {
    private static final String RECORD = """
            with leaf as (
                insert into audit_leaf (id, at, actor, role, act, subject, route, detail,
                                        written_in, written_of, written_sequence, written_hash, leaf_hash)
                values (:id, :at, :actor, :role, :act, :subject, :route, :detail,
                        cast(:writtenIn as text[]), cast(:writtenOf as bigint[]),
                        cast(:writtenSequence as bigint[]), cast(:writtenHash as bytea[]), :leafHash))
            insert into audit_unsealed (leaf) values (:id)""";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final LeafIds ids;

    AuditLog(JdbcClient jdbc, Transactions transactions, LeafIds ids) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * Records an act of whoever the running transaction is for.
     *
     * @throws IllegalStateException if no transaction runs on anybody's behalf
     */
    public void record(AuditedAct act) {
        Acting acting = transactions.current();
        Leaf leaf = new Leaf(ids.next(act.at()), acting.name(), acting.databaseRole(), act);
        List<Written> written = act.written();
        boolean none = written.isEmpty();
        jdbc.sql(RECORD)
                .param("id", leaf.id())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("actor", leaf.actor())
                .param("role", leaf.role())
                .param("act", act.act())
                .param("subject", act.subject(), Types.BIGINT)
                .param("route", act.route())
                .param("detail", act.detail() == null ? null : act.detail().raw(), Types.BINARY)
                .param("writtenIn", none ? null : ledgers(written))
                .param("writtenOf", none ? null : numbers(written, Written::of))
                .param("writtenSequence", none ? null : numbers(written, Written::sequence))
                .param("writtenHash", none ? null : hashes(written))
                .param("leafHash", leaf.hash(new TreeHashing()).bytes())
                .update();
    }

    private static String[] ledgers(List<Written> written) {
        return written.stream().map(what -> what.ledger().name()).toArray(String[]::new);
    }

    private static long[] numbers(List<Written> written, ToLongFunction<Written> number) {
        return written.stream().mapToLong(number).toArray();
    }

    private static byte[][] hashes(List<Written> written) {
        return written.stream().map(Written::hash).map(Sha256::bytes).toArray(byte[][]::new);
    }
}
