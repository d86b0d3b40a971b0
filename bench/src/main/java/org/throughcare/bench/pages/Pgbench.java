package org.throughcare.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks a database with pgbench, every statement prepared.
 *
 * @param folder where scripts and what pgbench writes are kept; nothing else stands in it
 */
record Pgbench(Path folder, int port, String user, String database, String schema) {
    private static final double MICROS_OF_A_MILLI = 1e3;
    private static final int LATENCY = 2;
    private static final Pattern BLANK = Pattern.compile(" ");

    /** Runs {@code scripts}, one drawn at random after the other, with {@code options} of the session, for {@code seconds}. */
    Latencies run(List<Path> scripts, String options, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", "127.0.0.1"));
        command.addAll(List.of("-p", Integer.toString(port), "-U", user, "-T", Integer.toString(seconds)));
        command.addAll(List.of("-c", Integer.toString(connections), "-j", Integer.toString(connections)));
        scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
        command.addAll(List.of("-l", "--log-prefix", folder.resolve("latency").toString(), database));
        Path log = folder.resolve("pgbench.log");
        ProcessBuilder asking =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        asking.environment().put("PGOPTIONS", "-c search_path=" + schema + " " + options);
        int code = asking.start().waitFor();
        if (code != 0) {
            throw new IOException("pgbench ended with " + code + ": " + Files.readString(log));
        }
        return new Latencies(seconds, latencies());
    }

    /** What pgbench wrote of every transaction; the files are taken away. */
    private List<Double> latencies() throws IOException {
        List<Double> millis = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("latency"))
                    .toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                millis.add(Double.parseDouble(BLANK.split(line, -1)[LATENCY]) / MICROS_OF_A_MILLI);
            }
            Files.delete(file);
        }
        return millis;
    }
}
