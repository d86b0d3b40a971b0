package org.throughcare.service.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.measures.MeasuredRecall;
import org.throughcare.practice.recall.measures.RecallClock;
import org.throughcare.practice.recall.measures.Stages;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.LengthInWords;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.measures.RecallReport.Longest;

/** The recalls of a month that took longest, as links for those to whom the cases are open. */
@Component
class LongestRecalls {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private final Caseload caseload;
    private final Policy policy;

    LongestRecalls(Caseload caseload, Policy policy) {
        this.caseload = caseload;
        this.policy = policy;
    }

    private record Timed(MeasuredRecall recall, Stages stages) {}

    /** Those of {@code recalls} that took longest by {@code asAt}; inside a transaction of whoever they are shown to. */
    List<Longest> of(List<MeasuredRecall> recalls, Instant asAt) {
        List<Timed> longest = recalls.stream()
                .flatMap(recall ->
                        Stages.of(recall.course(), policy, asAt).stream().map(one -> new Timed(recall, one)))
                .sorted(Comparator.<Timed, Duration>comparing(
                                one -> one.stages().whole())
                        .reversed())
                .limit(LOOKED_AT)
                .toList();
        Map<Long, CaseSummary> open = caseload.summaries(
                longest.stream().map(one -> one.recall().person()).collect(Collectors.toSet()));
        return longest.stream()
                .flatMap(one ->
                        shown(one, Optional.ofNullable(open.get(one.recall().person())), asAt))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<Longest> shown(Timed one, Optional<CaseSummary> summary, Instant asAt) {
        return summary.flatMap(CaseSummary::crn).stream()
                .map(crn -> new Longest(
                        crn,
                        Paths.recall(crn),
                        so(
                                one.stages().whole(),
                                one.recall().course().until(asAt).end().isEmpty()),
                        clock(one, RecallClock.Kind.SIGN_OFF, asAt),
                        clock(one, RecallClock.Kind.RETURN, asAt)));
    }

    private static String clock(Timed one, RecallClock.Kind kind, Instant asAt) {
        return one.stages().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .map(clock -> {
                    Instant end = clock.end();
                    return so(Duration.between(clock.start(), end == null ? asAt : end), end == null);
                })
                .findFirst()
                .orElse("");
    }

    private static String so(Duration length, boolean open) {
        String words = LengthInWords.of(length);
        return open ? Text.text("measures.soFar", words) : words;
    }
}
