package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The service is killed three times under load and started again; the PostgreSQL it left running is stopped first. */
final class ServiceKilled implements Trial {
    private static final int ROUNDS = 3;
    private static final int WRITERS = 6;

    @Override
    public String name() {
        return "Service killed under load, " + ROUNDS + " times: nothing acknowledged is lost, nothing is doubled";
    }

    @Override
    public Set<Defence> rests() {
        return EnumSet.of(Defence.SAME_KEY);
    }

    @Override
    public Outcome run(Path folder, Set<Defence> off) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path acks = folder.resolve("acknowledged");
        Path log = folder.resolve("log");
        List<Long> outages = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.currentTimeMillis();
            try (Child writing = Child.of(
                    log,
                    Writing.class,
                    data.toString(),
                    acks.toString(),
                    Integer.toString(WRITERS),
                    Defence.write(off))) {
                writing.line("writing"::equals);
                outages.add(System.currentTimeMillis() - started);
                Outages.untilWritten(acks, 60);
                writing.kill();
            }
        }
        Found found = Checked.of(log, data, acks);
        return new Outcome(
                found.whole(), found.words() + "; started, first time and after kills, in " + outages + " ms");
    }
}
