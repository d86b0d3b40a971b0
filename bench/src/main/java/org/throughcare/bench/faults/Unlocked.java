package org.throughcare.bench.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the locks out of every statement of the service, to show what they are for. */
final class Unlocked implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Source(source) : bean;
    }

    private static final class Source extends DelegatingDataSource {
        private Source(DataSource locked) {
            super(locked);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection locked = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Unlocked.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        try {
                            if (method.getName().equals("prepareStatement")) {
                                arguments[0] = ((String) arguments[0])
                                        .replace("for update", "")
                                        .replace("pg_try_advisory_xact_lock(?)", "?::bigint is not null");
                            }
                            return method.invoke(locked, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
