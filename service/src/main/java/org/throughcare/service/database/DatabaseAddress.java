package org.throughcare.service.database;

import org.jspecify.annotations.Nullable;

/**
 * How the database is reached.
 *
 * @param url its JDBC address
 * @param user who the service runs as
 * @param password their password, or null
 * @param migrationUser who owns the tables
 * @param migrationPassword their password, or null
 */
record DatabaseAddress(
        String url,
        String user,
        @Nullable String password,
        String migrationUser,
        @Nullable String migrationPassword) {

    static DatabaseAddress of(DatabaseSettings settings) {
        String url = settings.url();
        String user = settings.user();
        if (url == null || user == null) {
            throw new CannotStart("A database address needs a user: set --database-user, or leave out --database-url.");
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("\"" + url + "\" is not the address of a PostgreSQL; it reads like "
                    + "jdbc:postgresql://host:5432/throughcare.");
        }
        String owner = settings.migrationUser();
        return owner == null
                ? new DatabaseAddress(url, user, settings.password(), user, settings.password())
                : new DatabaseAddress(url, user, settings.password(), owner, settings.migrationPassword());
    }
}
