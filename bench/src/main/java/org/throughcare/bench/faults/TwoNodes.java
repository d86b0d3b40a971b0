package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Two services on one database wake the same cases at the same instant, long after they were due, and seal one audit. */
final class TwoNodes implements Trial {
    @Override
    public String name() {
        return "Two nodes wake the same due cases and seal: every duty is recorded once, and the audit has one line";
    }

    @Override
    public Set<Defence> rests() {
        return EnumSet.of(Defence.LOCK);
    }

    @Override
    public Outcome run(Path folder, Set<Defence> off) throws IOException {
        Path data = folder.resolve("first");
        Path log = folder.resolve("log");
        String switched = Defence.write(off);
        try (Child first = Child.of(log, Node.class, data.toString(), switched)) {
            String url = first.line(line -> line.startsWith("url ")).substring("url ".length());
            try (Child second = Child.of(
                    log,
                    Node.class,
                    folder.resolve("second").toString(),
                    switched,
                    "throughcare.database.url=" + url,
                    "throughcare.database.user=throughcare_app",
                    "throughcare.database.migration-user=throughcare_owner",
                    "throughcare.keys.file=" + data.resolve("master.key"),
                    "throughcare.audit.node=second",
                    "throughcare.audit.signing-key=" + data.resolve("audit/signing-key.pem"),
                    "throughcare.audit.verifying-keys=" + data.resolve("audit/verifying-keys.pem"))) {
                second.line(line -> line.startsWith("url "));
                return both(first, second);
            }
        }
    }

    private static Outcome both(Child first, Child second) throws IOException {
        first.ask("add 1");
        first.ask("late");
        String[] before = first.ask("wake").split(" ", -1);
        long alone = Long.parseLong(first.ask("count 1"));
        first.ask("add 2");
        first.ask("late");
        second.ask("late");
        first.say("wake");
        second.say("wake");
        String[] one = first.answer().split(" ", -1);
        String[] other = second.answer().split(" ", -1);
        long together = Long.parseLong(first.ask("count 2"));
        boolean sound = first.ask("verify").equals("sound");
        int woken = Integer.parseInt(one[0]) + Integer.parseInt(other[0]);
        int failed = Integer.parseInt(one[1]) + Integer.parseInt(other[1]);
        return new Outcome(
                alone == together && woken > 0 && failed == 0 && sound,
                alone + " duty events by one node, which woke " + before[0] + " times, " + together
                        + " by two, which woke " + one[0] + " and " + other[0] + " times; wake-ups or seals refused: "
                        + failed
                        + "; audit " + (sound ? "sound" : "NOT sound"));
    }
}
