package org.throughcare.service.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether the PostgreSQL in the data folder still runs, and starts it again on the same port where it
 * has died. It does not give up: what prevents a start, such as a full disk or the dying children of the old one, passes.
 */
final class Supervision implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int LONGEST_RECOVERY_SECONDS = 60;

    private final DataFolder folder;
    private final Thread thread;
    private volatile boolean ended;
    private boolean missing;

    Supervision(DataFolder folder) {
        this.folder = folder;
        thread = Thread.ofPlatform().name("postgres-supervision").daemon().start(this::watch);
    }

    private void watch() {
        while (!ended) {
            try {
                Thread.sleep(BETWEEN);
                look();
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn("PostgreSQL could not be looked after ({}).", e.toString());
            }
        }
    }

    private void look() throws IOException, InterruptedException {
        if (folder.postmaster() != null) {
            return;
        }
        if (!missing) {
            LOG.error("PostgreSQL has died; starting it again. Nothing it had acknowledged is lost.");
        }
        missing = true;
        if (started()) {
            missing = false;
            LOG.warn("PostgreSQL runs again.");
        }
    }

    private boolean started() throws IOException, InterruptedException {
        String last = Files.readString(folder.postgres().resolve("postmaster.opts"));
        int arguments = last.indexOf(" \"");
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                Path.of(last.substring(0, arguments)).resolveSibling("pg_ctl").toString(),
                "start",
                "-w",
                "-t",
                Integer.toString(LONGEST_RECOVERY_SECONDS),
                "-D",
                folder.postgres().toString(),
                "-o",
                last.substring(arguments)
                        .replace("\"-D\" \"" + folder.postgres() + "\"", "")
                        .strip()));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.log())
                        .start()
                        .waitFor()
                == 0;
    }

    /** Lets PostgreSQL be stopped. Waits for a start that is under way. */
    @Override
    public void close() {
        ended = true;
        try {
            thread.join(Duration.ofSeconds(LONGEST_RECOVERY_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
