package org.throughcare.service.people.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the people in memory fresh while nobody searches, so that a search has little left to take in. */
@Component
class KeepingUpEverySecond implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingUpEverySecond.class);

    private final KeepingUp keepingUp;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable ScheduledFuture<?> looking;

    KeepingUpEverySecond(KeepingUp keepingUp, @Value("${throughcare.people.look-every:1s}") Duration every) {
        this.keepingUp = keepingUp;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("search-index").factory());
        looking = one.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        thread = one;
    }

    private void look() {
        try {
            keepingUp.catchUp();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "the search index was not brought up to date and is tried again ({})",
                    failure.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.cancel(true);
            looking = null;
        }
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
