package org.throughcare.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.bench.service.Services;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.Appending;

/**
 * A service under load, in a process of its own so that it can be killed: several writers, each giving one command after
 * the other and each repeating a command until it is answered. Now and then an answer is lost on its way. It goes on where
 * the acknowledgements end, and stops when its standard input does.
 */
final class Writing {
    private static final Acting ENGINE = new Acting.Engine("fault trial");
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    private static final int ONE_ANSWER_LOST_IN = 40;

    private final Appending appending;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Set<Defence> off;
    private final Acknowledged acknowledged;
    private volatile boolean ended;

    private Writing(ConfigurableApplicationContext service, Set<Defence> off, Acknowledged acknowledged) {
        appending = service.getBean(Appending.class);
        transactions = service.getBean(Transactions.class);
        jdbc = service.getBean(JdbcClient.class);
        this.off = off;
        this.acknowledged = acknowledged;
    }

    /**
     * Takes the data folder, the file of acknowledgements, the number of writers and the defences that are off; and {@code
     * check} where the record is to be read by a second start when writing has ended.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[1]);
        int writers = Integer.parseInt(args[2]);
        int[] last = new int[writers];
        Acknowledged.in(file)
                .forEach(line -> last[line.command().writer()] = line.command().number());
        try (ConfigurableApplicationContext service = Services.on(
                        Path.of(args[0]),
                        Map.of(Door.TOLD_APART, !Defence.read(args[3]).contains(Defence.TOLD_APART)),
                        Door.class);
                Acknowledged acknowledged = new Acknowledged(file)) {
            Writing writing = new Writing(service, Defence.read(args[3]), acknowledged);
            List<Thread> threads = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                threads.add(Thread.ofPlatform().start(() -> writing.write(number, last[number] + 1)));
            }
            System.out.println("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
            System.out.println("writing");
            obey(new Filler(Path.of(args[0])));
            writing.ended = true;
            for (Thread thread : threads) {
                thread.join();
            }
        }
        if (args.length > 4) {
            Checking.main(new String[] {args[0], args[1]});
        }
    }

    private static void obey(Filler filler) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("fill")) {
                filler.fill();
            } else {
                filler.free();
            }
        }
    }

    private void write(int writer, int from) {
        Random random = new Random(writer * 31L + from);
        String process = Long.toString(ProcessHandle.current().pid());
        for (int number = from; !ended; number++) {
            Command command = new Command(writer, number);
            int attempt = 0;
            while (!answered(command, off.contains(Defence.SAME_KEY) ? "/" + process + "/" + attempt : "", random)) {
                attempt++;
            }
            acknowledged.add(command);
        }
    }

    private boolean answered(Command command, String keySuffix, Random random) {
        try {
            AppendOutcome outcome = transactions.as(ENGINE, () -> {
                if (off.contains(Defence.FLUSHED_COMMIT)) {
                    jdbc.sql("set local synchronous_commit = off").update();
                }
                return appending.append(command.append(Instant.now().truncatedTo(ChronoUnit.MINUTES), keySuffix));
            });
            Thread.sleep(random.nextInt(3));
            return outcome instanceof AppendOutcome.Appended && random.nextInt(ONE_ANSWER_LOST_IN) != 0;
        } catch (RuntimeException failed) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
