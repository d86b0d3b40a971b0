package org.throughcare.service.supervision.checkins;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CheckInFinding;
import org.throughcare.practice.casework.CheckInFinding.Says;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** Check-ins in words: what stands against them with the entry that says so, what was asked for, and what has come. */
final class CheckInsShown {
    private static final int SHOWN = 30;

    private CheckInsShown() {}

    static State state(SeenCase seen) {
        return CheckIns.of(seen.picture()).state(seen.picture(), seen.reader().now());
    }

    static String says(SeenCase seen) {
        return Text.text("checkins.says." + state(seen));
    }

    static List<Block> blocks(SeenCase seen, Policy policy) {
        List<Block> blocks = new ArrayList<>();
        CheckIns checkIns = CheckIns.of(seen.picture());
        if (!checkIns.changed().isEmpty()) {
            blocks.add(new Block(
                    "changed",
                    Text.text("checkins.block.changed"),
                    checkIns.changed().stream().map(one -> row(seen, one)).toList(),
                    false));
        }
        Stated<CheckInsAsked> asked = checkIns.asked();
        if (asked != null) {
            blocks.add(new Block("plan", Text.text("checkins.block.plan"), plan(asked), false));
        }
        blocks.add(new Block("against", Text.text("checkins.block.against"), against(seen, policy), false));
        List<Row> came = rests(seen).reversed().stream()
                .limit(SHOWN)
                .map(one -> row(seen, one))
                .toList();
        if (!came.isEmpty()) {
            blocks.add(new Block("came", Text.text("checkins.block.came"), came, false));
        }
        return blocks;
    }

    private static List<Row> plan(Stated<CheckInsAsked> asked) {
        CheckInsAsked fact = asked.fact();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Text.text("checkins.plan.use"), Text.text("checkins.Use." + fact.use())));
        rows.add(Row.of(Text.text("checkins.plan.often"), Text.counted("checkins.weeks", fact.everyWeeks())));
        rows.add(Row.of(Text.text("checkins.plan.why"), fact.rationale()));
        if (!fact.questions().isEmpty()) {
            rows.add(Row.of(Text.text("checkins.plan.questions"), String.join(" ", fact.questions())));
        }
        fact.answered()
                .forEach(answer -> rows.add(Row.of(
                        Text.text("checkins.Exclusion." + answer.exclusion()),
                        Text.text(
                                answer.applies() ? "checkins.answered.yes" : "checkins.answered.no",
                                PageDates.day(asked.occurred())))));
        return rows;
    }

    private static List<Row> against(SeenCase seen, Policy policy) {
        return CheckInFinding.of(seen.picture(), seen.reader().now(), policy).stream()
                .map(finding -> new Row(
                        Text.text("checkins.Exclusion." + finding.exclusion()),
                        rests(seen, finding),
                        finding.says() == Says.DOES_NOT_APPLY ? "" : Text.text("checkins.finding." + finding.says())))
                .toList();
    }

    private static String rests(SeenCase seen, CheckInFinding finding) {
        Stated<?> rests = finding.rests();
        if (rests == null) {
            return Text.text("checkins.finding.none");
        }
        return seen.reader().knowsOf(rests.entry()) && seen.reader().reads(rests.entry())
                ? PageDates.when(rests.entry().times().occurred()) + ": " + FactInWords.of(rests.fact())
                : Text.text("checkins.finding.hidden");
    }

    private static Row row(SeenCase seen, Stated<?> one) {
        return Row.of(
                PageDates.when(one.entry().times().occurred()),
                seen.reader().reads(one.entry()) ? FactInWords.of(one.fact()) : Text.text("checkins.finding.hidden"));
    }

    /** What was recorded of check-ins, in the order in which it happened. */
    static List<Stated<?>> rests(SeenCase seen) {
        return seen.readable().stream()
                .filter(one -> one.fact() instanceof CheckInFact)
                .toList();
    }
}
