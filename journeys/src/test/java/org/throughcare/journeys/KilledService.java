package org.throughcare.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The service in a process of its own, on one folder, killed without warning and started again. */
final class KilledService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE = 200;
    private static final String PEOPLE = "96";
    private static final int FIRST = 18_100;
    private static final int LAST = 18_200;

    private final Path folder;
    private final int port;
    private Process process;
    private int starts;

    private KilledService(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        process = started();
    }

    /** Started on {@code folder}, with a small demonstration where that is empty. */
    static KilledService on(Path folder) throws IOException {
        return new KilledService(
                folder,
                IntStream.range(FIRST, LAST)
                        .filter(KilledService::isFree)
                        .findFirst()
                        .orElseThrow());
    }

    /** Whether nobody uses a port; these lie below those that are given to whoever asks for any, such as the service's database. */
    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Kills it, as a power cut would, and starts it again. */
    void killAndStart() throws IOException {
        kill();
        process = started();
    }

    private void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Process started() throws IOException {
        starts++;
        Path said = folder.resolve("said-" + starts + ".txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.throughcare.service.start.Main",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                Integer.toString(port)));
        builder.environment().put("THROUGHCARE_DEMONSTRATION_PEOPLE", PEOPLE);
        Process begun =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        await(begun, said);
        return begun;
    }

    private static void await(Process begun, Path said) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said(said).contains("ready at")) {
            if (!begun.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the service did not start: " + said(said));
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String said(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
