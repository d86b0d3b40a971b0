package org.throughcare.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The processor time the measuring thread really had: on a machine shared with others the clock on the wall says little. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Processor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds of processor time in this iteration. */
    public long nanos;

    /** Cases done in this iteration. */
    public long cases;

    private long began;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void begin() {
        began = THREADS.getCurrentThreadCpuTime();
    }

    /** Reads the clock. */
    @TearDown(Level.Iteration)
    public void end() {
        nanos = THREADS.getCurrentThreadCpuTime() - began;
    }

    void did() {
        cases++;
    }
}
