package org.throughcare.service.oversight.assurance;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.assurance.DrawingSeed;
import org.throughcare.practice.risk.assurance.FramedAssessment;
import org.throughcare.practice.risk.assurance.Quotas;
import org.throughcare.practice.risk.assurance.Sample;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;

/** Draws the sample of a unit and month, once: whoever draws it again finds the one that was drawn. */
@Component
class DrawingSamples {
    private final Frames frames;
    private final SampleRows rows;
    private final Policy policy;
    private final Trail trail;
    private final InstantSource clock;

    DrawingSamples(Frames frames, SampleRows rows, Policy policy, Trail trail, InstantSource clock) {
        this.frames = frames;
        this.rows = rows;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many are drawn at each level in {@code month}, by the policy on its first day. */
    Quotas quotas(YearMonth month) {
        return Quotas.of(policy, month.atDay(1));
    }

    /** The sample of {@code unit} and {@code month}, drawn now where it was not before; inside a transaction of {@code who}. */
    DrawnSample draw(SignedIn who, String unit, YearMonth month, String route) {
        return rows.of(unit, month).orElseGet(() -> {
            DrawnSample drawn = fresh(who, unit, month);
            trail.leave("ASSESSMENTS_SAMPLED", null, route + ": " + unit + ", " + month + ", with " + drawn.seed());
            return drawn;
        });
    }

    private DrawnSample fresh(SignedIn who, String unit, YearMonth month) {
        Frame frame = frames.of(unit, month);
        DrawingSeed seed = new DrawingSeed(unit, month, policy.word(PolicyKey.ASSURANCE_SEED, month.atDay(1)));
        Map<EntryId, SignedAssessment> byId = new HashMap<>();
        frame.assessments().forEach(assessment -> byId.put(assessment.entry(), assessment));
        Sample sample = Sample.draw(
                seed,
                quotas(month),
                frame.assessments().stream()
                        .map(assessment -> new FramedAssessment(assessment.entry(), assessment.level()))
                        .toList());
        rows.keep(
                new DrawnSample(
                        0, unit, month, seed.published(), frame.framed(), frame.withoutLevel(), clock.instant()),
                inNoOrderOfLevels(seed, sample, byId),
                who.staff());
        return rows.of(unit, month).orElseThrow();
    }

    /** By rank, so that the place of a case in the list says nothing of its level. */
    private static List<SignedAssessment> inNoOrderOfLevels(
            DrawingSeed seed, Sample sample, Map<EntryId, SignedAssessment> byId) {
        return Arrays.stream(RiskLevel.values())
                .flatMap(level -> sample.at(level).drawn().stream())
                .sorted(Comparator.comparing(seed::rank))
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
    }
}
