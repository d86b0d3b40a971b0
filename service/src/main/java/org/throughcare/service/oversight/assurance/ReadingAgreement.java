package org.throughcare.service.oversight.assurance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.risk.assurance.Agreement;
import org.throughcare.practice.risk.assurance.ByLevel;
import org.throughcare.practice.risk.assurance.LevelHours;
import org.throughcare.practice.risk.assurance.Period;
import org.throughcare.practice.risk.assurance.RatedTwice;
import org.throughcare.practice.risk.assurance.WeightedRates;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.AssuranceReport;
import org.throughcare.service.web.model.oversight.AssuranceReport.Figures;
import org.throughcare.service.web.model.oversight.AssuranceReport.Row;

/** Works out what the second ratings of a unit say together (R9): of the unit, of nobody in it, and nothing of too few. */
@Component
class ReadingAgreement {
    private final SampleRows rows;
    private final UnitsOf units;
    private final Policy policy;
    private final InstantSource clock;

    ReadingAgreement(SampleRows rows, UnitsOf units, Policy policy, InstantSource clock) {
        this.rows = rows;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    /** The page of {@code unit}; inside a transaction of {@code who}. */
    AssuranceReport page(SignedIn who, String unit) {
        LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
        int smallest = policy.count(PolicyKey.ASSURANCE_SMALLEST_GROUP, today);
        LevelHours hours = LevelHours.of(policy, today);
        List<Period> periods = unit.isEmpty() ? List.of() : Period.of(months(unit), smallest);
        List<Period> enough = periods.stream().filter(Period::enough).toList();
        List<RatedTwice> pairs =
                enough.stream().flatMap(period -> period.pairs().stream()).toList();
        ByLevel byLevel = ByLevel.of(pairs, smallest);
        return new AssuranceReport(
                unit,
                units.choices(who),
                smallest,
                periods.reversed().stream()
                        .map(period -> period.enough()
                                ? row(name(period), period.frame(), period.pairs(), hours)
                                : few(period, smallest))
                        .toList(),
                enough.isEmpty() ? null : row(Text.text("assurance.report.together"), frame(enough), pairs, hours),
                medium(byLevel, hours),
                Arrays.stream(RiskLevel.values())
                        .filter(level -> byLevel.shown().containsKey(level))
                        .map(level -> levelRow(level, frame(enough), byLevel, hours))
                        .toList(),
                Arrays.stream(RiskLevel.values())
                        .filter(byLevel.held()::contains)
                        .map(RiskLevel::inWords)
                        .collect(Collectors.joining(", ")),
                Arrays.stream(RiskLevel.values())
                        .map(level -> Text.text(
                                "assurance.report.hoursOf",
                                level.inWords(),
                                Objects.requireNonNull(hours.aMonth().get(level))))
                        .collect(Collectors.joining(", ")),
                enough.isEmpty() ? null : AgreementDrawing.of(enough));
    }

    private List<Period.Month> months(String unit) {
        List<Period.Month> months = new ArrayList<>();
        for (DrawnSample sample : rows.of(unit)) {
            List<RatedTwice> pairs = rows.all(sample.id()).stream()
                    .flatMap(drawn -> Stream.ofNullable(drawn.given())
                            .map(given -> new RatedTwice(
                                    drawn.signed().level(), given.rating().overall())))
                    .toList();
            months.add(new Period.Month(sample.month(), sample.framed(), pairs));
        }
        return months;
    }

    private static String medium(ByLevel byLevel, LevelHours hours) {
        List<RatedTwice> medium = byLevel.shown().getOrDefault(RiskLevel.MEDIUM, List.of());
        return medium.isEmpty()
                ? ""
                : Text.text(
                        "assurance.report.medium",
                        ShareInWords.of(Agreement.of(medium, hours).under()));
    }

    private static Row levelRow(RiskLevel level, Map<RiskLevel, Integer> frame, ByLevel byLevel, LevelHours hours) {
        int framed = frame.getOrDefault(level, 0);
        return row(
                Text.text("cases.rosh." + level),
                Map.of(level, framed),
                byLevel.shown().getOrDefault(level, List.of()),
                hours);
    }

    private static Row few(Period period, int smallest) {
        return new Row(name(period), sum(period.frame()), Text.text("assurance.report.few", smallest), null);
    }

    private static int sum(Map<RiskLevel, Integer> frame) {
        return frame.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Row row(String name, Map<RiskLevel, Integer> frame, List<RatedTwice> pairs, LevelHours hours) {
        int framed = sum(frame);
        Agreement agreement = Agreement.of(pairs, hours);
        @Nullable WeightedRates weighted = WeightedRates.of(frame, pairs).orElse(null);
        return new Row(
                name,
                framed,
                Integer.toString(pairs.size()),
                new Figures(
                        ShareInWords.of(agreement.agreed()),
                        ShareInWords.of(agreement.under()),
                        ShareInWords.of(agreement.over()),
                        weighted == null ? "" : ShareInWords.of(weighted.under()),
                        weighted == null ? "" : ShareInWords.of(weighted.over()),
                        ShareInWords.kappa(agreement.kappa(), agreement.weightedKappa()),
                        agreement.hoursAdded(),
                        agreement.hoursSaved()));
    }

    private static Map<RiskLevel, Integer> frame(List<Period> periods) {
        Map<RiskLevel, Integer> frame = new EnumMap<>(RiskLevel.class);
        periods.forEach(period -> period.frame().forEach((level, number) -> frame.merge(level, number, Integer::sum)));
        return frame;
    }

    private static String name(Period period) {
        YearMonth first = period.first();
        return first.equals(period.last())
                ? Months.inWords(first)
                : Text.text("assurance.report.period", Months.inWords(first), Months.inWords(period.last()));
    }
}
