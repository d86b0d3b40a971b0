package org.throughcare.service.oversight.assurance;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.risk.assurance.Quotas;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.AssuranceSampler;
import org.throughcare.service.web.model.oversight.AssuranceSampler.Case;
import org.throughcare.service.web.model.oversight.AssuranceSampler.Stratum;

/** Makes the page of a sample. Of a case that the reader may not open nothing stands on it. */
@Component
class ReadingSamples {
    private final SampleRows rows;
    private final Frames frames;
    private final DrawingSamples drawing;
    private final UnitsOf units;
    private final CaseAccess access;
    private final Caseload caseload;
    private final Policy policy;
    private final InstantSource clock;

    ReadingSamples(
            SampleRows rows,
            Frames frames,
            DrawingSamples drawing,
            UnitsOf units,
            CaseAccess access,
            Caseload caseload,
            Policy policy,
            InstantSource clock) {
        this.rows = rows;
        this.frames = frames;
        this.drawing = drawing;
        this.units = units;
        this.access = access;
        this.caseload = caseload;
        this.policy = policy;
        this.clock = clock;
    }

    /** The page of {@code unit} and {@code month}, either of which may still be to choose; inside a transaction. */
    AssuranceSampler page(SignedIn who, String unit, @Nullable YearMonth month, String typed) {
        Optional<DrawnSample> drawn = unit.isEmpty() || month == null ? Optional.empty() : rows.of(unit, month);
        boolean mayDraw = who.staff().post().may(Act.SAMPLE);
        Map<RiskLevel, Integer> framed = Map.of();
        int without = 0;
        if (drawn.isPresent()) {
            framed = drawn.get().framed();
            without = drawn.get().withoutLevel();
        } else if (!unit.isEmpty() && month != null && mayDraw) {
            Frame frame = frames.of(unit, month);
            framed = frame.framed();
            without = frame.withoutLevel();
        }
        return new AssuranceSampler(
                unit,
                units.choices(who),
                typed,
                month == null ? "" : Months.inWords(month),
                Months.offered(clock.instant()),
                mayDraw,
                mayDraw,
                month == null ? List.of() : strata(framed, drawing.quotas(month)),
                without,
                drawn.map(DrawnSample::seed)
                        .orElseGet(() -> month == null ? "" : policy.word(PolicyKey.ASSURANCE_SEED, month.atDay(1))),
                drawn.map(DrawnSample::at).orElse(null),
                drawn.map(sample -> cases(who, sample)).orElse(List.of()));
    }

    private static List<Stratum> strata(Map<RiskLevel, Integer> framed, Quotas quotas) {
        return framed.isEmpty()
                ? List.of()
                : Arrays.stream(RiskLevel.values())
                        .map(level -> {
                            int all = framed.getOrDefault(level, 0);
                            return new Stratum(Text.text("cases.rosh." + level), all, Math.min(all, quotas.at(level)));
                        })
                        .toList();
    }

    private List<Case> cases(SignedIn who, DrawnSample sample) {
        List<DrawnCase> drawn = rows.all(sample.id());
        Map<Long, Access> accesses = new HashMap<>(access.of(
                who.staff(), drawn.stream().map(each -> each.signed().person()).toList()));
        List<Case> cases = new ArrayList<>();
        for (DrawnCase each : drawn) {
            Access one = accesses.getOrDefault(each.signed().person(), new Access.Absent());
            Optional<String> crn = caseload.crnOf(each.signed().person());
            if (crn.isPresent()) {
                of(who, each, crn.get(), one).ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static Optional<Case> of(SignedIn who, DrawnCase drawn, String crn, Access access) {
        String signed = PageDates.day(drawn.signed().at());
        return switch (access) {
            case Access.Open open ->
                Optional.of(new Case(
                        crn,
                        NeedToKnow.allows(open, who.staff().post(), Act.RATE_AGAIN)
                                ? Paths.secondRating(crn, drawn.id())
                                : null,
                        signed,
                        Text.text(drawn.given() == null ? "assurance.state.open" : "assurance.state.rated"),
                        drawn.given() != null));
            case Access.Restricted _ ->
                Optional.of(new Case(crn, null, "", Text.text("assurance.state.restricted"), false));
            case Access.Absent _ -> Optional.empty();
        };
    }
}
