package org.throughcare.service.recall.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.measures.RecallClock;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallPage.Clock;

/** The two clocks of a recall that run at once: from the request to the manager's answer, and to the last signature (A5). */
final class Clocks {
    private Clocks() {}

    static List<Clock> of(Recall recall, Policy policy) {
        List<Clock> clocks = new ArrayList<>();
        recall.last(ConsiderationPassed.class)
                .ifPresent(passed -> clocks.add(new Clock(
                        Text.text("recall.clock.answer"),
                        List.of(start(passed)),
                        RecallClock.answerDue(policy, passed.occurred()),
                        first(recall, List.of(RecallDecided.class, RecallWithdrawn.class)))));
        signing(recall, policy).ifPresent(clocks::add);
        return clocks;
    }

    private static Optional<Clock> signing(Recall recall, Policy policy) {
        List<Stated<?>> starts = new ArrayList<>();
        recall.all(RecallInitiated.class).forEach(starts::add);
        recall.all(ConsiderationPassed.class)
                .filter(passed -> passed.fact().asksForRecall())
                .forEach(starts::add);
        recall.decision().filter(decision -> decision.fact().recall()).ifPresent(starts::add);
        boolean declined =
                recall.decision().filter(decision -> !decision.fact().recall()).isPresent();
        return starts.stream()
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::occurred))
                .map(first -> new Clock(
                        Text.text("recall.clock.sign"),
                        starts.stream().map(Clocks::start).toList(),
                        policy.due(PolicyKey.RECALL_SIGN_OFF, first.occurred()),
                        declined
                                ? recall.decision().map(Stated::occurred).orElse(null)
                                : first(recall, List.of(RecallSignedOff.class, RecallWithdrawn.class))));
    }

    private static @Nullable Instant first(Recall recall, List<Class<? extends Fact>> kinds) {
        return recall.moves().stream()
                .map(move -> move.entry())
                .filter(entry -> kinds.contains(entry.fact().getClass()))
                .map(entry -> entry.occurred())
                .findFirst()
                .orElse(null);
    }

    private static String start(Stated<?> entry) {
        return Text.text(
                "recall.clock.start",
                Text.text("recall.move." + entry.fact().getClass().getSimpleName()),
                PageDates.dayAndTime(entry.occurred()));
    }
}
