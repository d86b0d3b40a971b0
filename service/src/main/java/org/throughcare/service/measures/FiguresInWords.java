package org.throughcare.service.measures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.measures.Bounds;
import org.throughcare.practice.recall.measures.Measure;
import org.throughcare.practice.recall.measures.Measure.Group;
import org.throughcare.practice.recall.measures.Measure.Grouping;
import org.throughcare.practice.recall.measures.MonthOfRecalls;
import org.throughcare.practice.recall.measures.SignOffs;
import org.throughcare.practice.recall.measures.Spread;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.LengthInWords;
import org.throughcare.service.web.PageNumbers;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.measures.RecallReport.Table;

/**
 * The measures of a month as tables of words. Page and files are made of the same ones.
 *
 * @param policy the policy
 * @param on the date whose figures hold
 * @param smallest the smallest number of people of whom anything is shown
 */
record FiguresInWords(Policy policy, LocalDate on, int smallest) {
    private static final double PERCENT = 100;

    /** The three measures. */
    List<Table> tables(MonthOfRecalls month) {
        return List.of(
                table(
                        "sign-off",
                        Text.text("measures.signOff.says", policy.inWords(PolicyKey.RECALL_SIGN_OFF, on)),
                        heads("signOff", "recalls", "within", "later", "notYet", "notYetOver"),
                        month.signOff(),
                        FiguresInWords::signOffs),
                table(
                        "revocation",
                        Text.text("measures.revocation.says", policy.inWords(PolicyKey.REVOCATION_REPORTED, on)),
                        heads("revocation", "over", "open", "average", "median", "oldest"),
                        month.revocation(),
                        FiguresInWords::revocation),
                table(
                        "custody",
                        Text.text("measures.custody.says", policy.inWords(PolicyKey.RETURN_REPORTED, on)),
                        heads("custody", "over", "open", "lower", "median", "upper", "oldest"),
                        month.custody(),
                        FiguresInWords::custody));
    }

    private static List<String> heads(String of, String... names) {
        List<String> heads = new ArrayList<>(List.of(Text.text("measures.of")));
        for (String name : names) {
            heads.add(Text.text("measures." + of + "." + name));
        }
        return heads;
    }

    private <T> Table table(
            String id, String says, List<String> heads, Measure<T> measure, Function<T, List<String>> words) {
        T whole = measure.whole();
        List<List<String>> rows = new ArrayList<>();
        if (whole != null) {
            rows.add(row(Text.text("measures.whole"), whole, words));
            for (Grouping grouping : Grouping.values()) {
                measure.of(grouping).stream()
                        .sorted(order(grouping))
                        .forEach(group -> rows.add(row(name(grouping, group.name()), group.figures(), words)));
            }
        }
        return new Table(
                id,
                Text.text("measures.caption." + id),
                whole == null ? Text.text("measures.few", smallest) : says,
                heads,
                rows);
    }

    /** In the order of their names, levels from the lowest, and never in the order of their figures. */
    private static <T> Comparator<Group<T>> order(Grouping grouping) {
        return Comparator.comparing(
                group -> {
                    String name = group.name();
                    return name == null || grouping != Grouping.LEVEL
                            ? name
                            : Integer.toString(List.of(RiskLevel.values()).indexOf(RiskLevel.valueOf(name)));
                },
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static <T> List<String> row(String name, T figures, Function<T, List<String>> words) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(words.apply(figures));
        return row;
    }

    private String name(Grouping grouping, @Nullable String name) {
        if (name == null) {
            return Text.text("measures.together." + grouping, smallest);
        }
        return Text.text(
                "measures.group." + grouping,
                grouping == Grouping.LEVEL ? RiskLevel.valueOf(name).inWords() : name);
    }

    private static List<String> signOffs(SignOffs figures) {
        return List.of(
                PageNumbers.count(figures.all()),
                Text.text(
                        "measures.share",
                        PageNumbers.count(figures.within()),
                        PageNumbers.decimal(figures.share() * PERCENT)),
                PageNumbers.count(figures.later()),
                PageNumbers.count(figures.notYet()),
                PageNumbers.count(figures.notYetOver()));
    }

    private static List<String> revocation(Spread spread) {
        return List.of(
                PageNumbers.count(spread.over()),
                PageNumbers.count(spread.open()),
                length(spread.average()),
                bounds(spread.median()),
                length(spread.oldest()));
    }

    private static List<String> custody(Spread spread) {
        return List.of(
                PageNumbers.count(spread.over()),
                PageNumbers.count(spread.open()),
                bounds(spread.lower()),
                bounds(spread.median()),
                bounds(spread.upper()),
                length(spread.oldest()));
    }

    private static String length(@Nullable Duration length) {
        return length == null ? Text.text("measures.none") : LengthInWords.of(length);
    }

    private static String bounds(Bounds bounds) {
        String low = LengthInWords.of(bounds.low());
        Duration high = bounds.high();
        if (high == null) {
            return Text.text("measures.atLeast", low);
        }
        return bounds.isKnown() ? low : Text.text("measures.between", low, LengthInWords.of(high));
    }
}
