package org.throughcare.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements that a page of a case cannot do without, asked by pgbench with the rights of the same reader: on whose behalf,
 * whether the case may be seen, its records, their entries, and its open duties.
 */
final class Statements {
    private static final double MICROS_OF_A_MILLI = 1e3;
    private static final int LATENCY = 2;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Path folder;
    private final int port;
    private final String user;
    private final String database;
    private final String schema;

    Statements(Path folder, int port, String user, String database, String schema) {
        this.folder = folder;
        this.port = port;
        this.user = user;
        this.database = database;
        this.schema = schema;
    }

    /** Asks, as {@code staff}, for the cases {@code persons} in a random order for {@code seconds}. */
    Latencies ask(long staff, List<Long> persons, int connections, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("page.sql"), """
                \\set number random(0, %d)
                \\set person case %s end
                begin;
                select set_config('throughcare.staff', '%d', true), set_config('throughcare.now', now()::text, true), set_config('throughcare.case', :person::text, true), set_config('plan_cache_mode', 'force_generic_plan', true);
                select person, body from case_summary where person = :person;
                select s.id, s.kind, s.name_sealed, s.key_wrapped, s.person, s.last_sequence from subject s join case_part p on p.subject = s.id where p.person = :person;
                select sequence, body from entry where subject = :person order by sequence;
                select number, late, body from duty where person = :person and outcome = 'OPEN' and party = 'PROBATION' order by due_at;
                commit;
                """.formatted(persons.size() - 1, choice(persons), staff));
        Path prefix = folder.resolve("latency");
        List<String> command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-U",
                user,
                "-c",
                Integer.toString(connections),
                "-j",
                Integer.toString(connections),
                "-T",
                Integer.toString(seconds),
                "-f",
                script.toString(),
                "-l",
                "--log-prefix",
                prefix.toString(),
                database);
        ProcessBuilder asking = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbench.log").toFile());
        asking.environment().put("PGOPTIONS", "-c search_path=" + schema + " -c role=throughcare_person");
        Process pgbench = asking.start();
        int code = pgbench.waitFor();
        if (code != 0) {
            throw new IOException(
                    "pgbench ended with " + code + ": " + Files.readString(folder.resolve("pgbench.log")));
        }
        return new Latencies(seconds, latencies());
    }

    private static String choice(List<Long> persons) {
        return IntStream.range(0, persons.size())
                .mapToObj(number -> "when :number = " + number + " then " + persons.get(number))
                .collect(Collectors.joining(" "));
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
