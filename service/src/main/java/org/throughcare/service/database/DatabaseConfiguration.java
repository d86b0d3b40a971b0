package org.throughcare.service.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two ways into the database: the one that owns the tables and changes them at a start, and the one that runs. */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    static final String SCHEMA = "throughcare";

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "throughcare.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.data());
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase own = embedded.getIfAvailable();
        return DatabaseAddress.of(own == null ? settings : own.settings(settings.data()));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("throughcare");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(20);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("currentSchema", SCHEMA);
        pool.addDataSourceProperty("ApplicationName", "throughcare");
        return pool;
    }

    @Bean
    @FlywayDataSource
    DataSource migrations(DatabaseAddress address) {
        DriverManagerDataSource source = new DriverManagerDataSource(address.url());
        source.setUsername(address.migrationUser());
        if (address.migrationPassword() != null) {
            source.setPassword(address.migrationPassword());
        }
        source.setSchema(SCHEMA);
        return source;
    }

    @Bean
    FlywayConfigurationCustomizer migrated(DatabaseAddress address) {
        return flyway -> flyway.schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .createSchemas(true)
                .cleanDisabled(true)
                .placeholders(Map.of("runtime", address.user()));
    }
}
