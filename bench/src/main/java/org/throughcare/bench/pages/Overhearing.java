package org.throughcare.bench.pages;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down what a page asks of the database: every statement with its values, and where its transactions begin and end.
 * While nothing is to be overheard, connections are given out as they are, so that it costs nothing in a measurement.
 */
final class Overhearing implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {
    private static final String POOL = "dataSource";

    private final Map<Thread, List<String>> heard = new ConcurrentHashMap<>();
    private volatile boolean listening;

    /** Something that asks the database. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * The statements that were asked on behalf of one request while {@code work} ran, in their order: of everything asked
     * meanwhile, what one thread asked most of, since the service's own chores go on beside it.
     */
    List<String> during(Work work) throws Exception {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(
                heard.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals(POOL) || !(bean instanceof DataSource pool)) {
            return bean;
        }
        DataSource overheard = ProxyDataSourceBuilder.create(pool)
                .listener(this)
                .methodListener(this)
                .build();
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                return listening ? overheard.getConnection() : pool.getConnection();
            }
        };
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query ->
                query.getParametersList().forEach(values -> hear(WithValues.of(query.getQuery(), values))));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void beforeMethod(MethodExecutionContext method) {
        if (method.getTarget() instanceof Connection) {
            switch (method.getMethod().getName()) {
                case "commit" -> hear("commit");
                case "rollback" -> hear("rollback");
                case "setAutoCommit" -> {
                    if (Boolean.FALSE.equals(method.getMethodArgs()[0])) {
                        hear("begin");
                    }
                }
                default -> {}
            }
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext method) {}

    private void hear(String statement) {
        heard.computeIfAbsent(Thread.currentThread(), _ -> new ArrayList<>()).add(statement);
    }
}
