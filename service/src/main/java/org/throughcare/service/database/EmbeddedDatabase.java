package org.throughcare.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder, listening on loopback only and without passwords: for one machine that
 * nobody else signs in to. What it acknowledges is on disk; where it dies under the running service, it is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "throughcare";
    private static final String OWNER = "throughcare_owner";
    private static final String RUNTIME = "throughcare_app";
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("jit", "off"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("max_connections", "100"));
    private static final Pattern KERNEL = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");
    private static final Duration ORPHAN_STOPS_WITHIN = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final Supervision supervision;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        supervision = new Supervision(folder);
    }

    /**
     * Starts it on {@code data}, where the data of an earlier start are used again.
     *
     * @throws CannotStart if the folder is in use, or PostgreSQL does not start or does not keep what it acknowledges
     */
    public static EmbeddedDatabase start(Path data) {
        DataFolder folder = DataFolder.take(data);
        try {
            stopOrphan(folder);
            EmbeddedPostgres postgres = started(folder);
            prepare(postgres);
            return new EmbeddedDatabase(folder, postgres);
        } catch (IOException | SQLException e) {
            throw new CannotStart("PostgreSQL did not start in " + folder.postgres() + " (" + e.getMessage()
                    + "); see postgres.log beside it, or give another database with --database-url.");
        }
    }

    static void stopOrphan(DataFolder folder) throws IOException {
        ProcessHandle orphan = folder.postmaster();
        if (orphan == null) {
            return;
        }
        LOG.warn("PostgreSQL was left running (process {}); stopping it before it is started again.", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(ORPHAN_STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("process " + orphan.pid() + " does not stop", e);
        }
    }

    private static EmbeddedPostgres started(DataFolder folder) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setOutputRedirector(folder.log())
                .setErrorRedirector(folder.log())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
        SETTINGS.forEach(builder::setServerConfig);
        if (flushedAtOnce(System.getProperty("os.name", ""), System.getProperty("os.version", ""))) {
            builder.setServerConfig("recovery_init_sync_method", "syncfs");
        }
        return builder.start();
    }

    /**
     * Whether recovery may flush the whole file system instead of some 1,500 files one by one, which took seconds of every
     * restart; before Linux 5.8 that could hide a write error.
     */
    private static boolean flushedAtOnce(String system, String version) {
        Matcher numbers = KERNEL.matcher(version);
        return system.equals("Linux")
                && numbers.lookingAt()
                && Integer.parseInt(numbers.group(1)) * 1_000 + Integer.parseInt(numbers.group(2)) >= 5_008;
    }

    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String durable : new String[] {"fsync", "synchronous_commit"}) {
                String value = text(statement, "show " + durable);
                if (!value.equals("on")) {
                    throw new CannotStart("PostgreSQL runs with " + durable + " = " + value
                            + ": it would lose what it has acknowledged, so the service does not start.");
                }
            }
            role(statement, OWNER, "createrole");
            role(statement, RUNTIME, "");
            if (text(statement, "select count(*) from pg_database where datname = '" + NAME + "'")
                    .equals("0")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
        }
    }

    private static void role(Statement statement, String name, String right) throws SQLException {
        if (text(statement, "select count(*) from pg_roles where rolname = '" + name + "'")
                .equals("0")) {
            statement.execute("create role " + name + " login " + right);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Its address, for the user that owns the tables and the one that the service runs as. */
    DatabaseSettings settings(Path data) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
        return new DatabaseSettings(data, url, RUNTIME, null, OWNER, null);
    }

    /** Stops PostgreSQL and lets the folder go. */
    @Override
    public void close() throws IOException {
        supervision.close();
        postgres.close();
        folder.close();
    }
}
