package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** PostgreSQL and all its children are killed three times under load; the service starts it again by itself. */
final class DatabaseKilled implements Trial {
    private static final int ROUNDS = 3;
    private static final int WRITERS = 6;
    private static final long LONGEST_OUTAGE = 10_000;

    @Override
    public String name() {
        return "PostgreSQL killed under load, " + ROUNDS + " times: nothing acknowledged is lost, nothing is doubled";
    }

    @Override
    public Set<Defence> rests() {
        return EnumSet.of(Defence.FLUSHED_COMMIT, Defence.SAME_KEY);
    }

    @Override
    public Outcome run(Path folder, Set<Defence> off) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path acks = folder.resolve("acknowledged");
        Path log = folder.resolve("log");
        List<Long> outages = new ArrayList<>();
        try (Child writing = Child.of(
                log, Writing.class, data.toString(), acks.toString(), Integer.toString(WRITERS), Defence.write(off))) {
            writing.line("writing"::equals);
            for (int round = 0; round < ROUNDS; round++) {
                Outages.untilWritten(acks, 60);
                long killed = System.currentTimeMillis();
                Child.postgres(data).forEach(ProcessHandle::destroyForcibly);
                outages.add(Outages.from(acks, killed));
            }
        }
        Found found = Checked.of(log, data, acks);
        boolean soon = outages.stream().allMatch(outage -> outage <= LONGEST_OUTAGE);
        return new Outcome(found.whole() && soon, found.words() + "; writing again after " + outages + " ms");
    }
}
