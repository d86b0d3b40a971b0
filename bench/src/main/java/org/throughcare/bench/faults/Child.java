package org.throughcare.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of a trial. It is ended with the trial, whatever happens. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Runs the main class {@code main} on this Java and class path; what it says on standard error goes to {@code log}. */
    static Child of(Path log, Class<?> main, String... arguments) throws IOException {
        return started(log, List.of(), main, arguments);
    }

    static Child started(Path log, List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** The next line it says that is {@code wanted}; the lines before it are passed over. */
    String line(Predicate<String> wanted) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new IOException("a process of the trial ended before it said what was expected");
    }

    /** Sends it one line and gives what it answers. */
    String ask(String line) throws IOException {
        say(line);
        return answer();
    }

    /** What it answers to a line that was sent before. */
    String answer() throws IOException {
        return line(answer -> answer.startsWith("did ")).substring("did ".length());
    }

    /** Sends it one line. */
    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends its standard input, which asks it to end. */
    void end() throws IOException {
        process.getOutputStream().close();
    }

    /** Kills it as a crash would: it gets no chance to do anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends its standard input and waits for it to end; killed when it does not. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The PostgreSQL of the data folder, with all its children. */
    static List<ProcessHandle> postgres(Path data) throws IOException {
        File noted = data.resolve("postgres/postmaster.pid").toFile();
        long pid = Long.parseLong(Files.readAllLines(noted.toPath()).getFirst().strip());
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(pid).ifPresent(postmaster -> {
            all.add(postmaster);
            postmaster.descendants().forEach(all::add);
        });
        return all;
    }
}
