package org.throughcare.service.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the record is kept.
 *
 * @param data the folder for the embedded database, the master key and the exported heads of the audit
 * @param url the JDBC address of a PostgreSQL to use, or null for the embedded one
 * @param user who the service signs in as at run time, with no right but to take on the roles of a transaction
 * @param password their password, or null
 * @param migrationUser who owns the tables and changes them at a start, or null for the same as {@code user}
 * @param migrationPassword their password, or null
 */
@ConfigurationProperties("throughcare.database")
public record DatabaseSettings(
        Path data,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String migrationUser,
        @Nullable String migrationPassword) {
    /** Whether the service brings its own PostgreSQL. */
    public boolean embedded() {
        return url == null;
    }
}
