package org.throughcare.service.recall.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.RecallSign;
import org.throughcare.practice.casework.RecallSigns;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/**
 * What is on record about a recall as lines for one reader: the signs, what stands beside them, and the efforts to find the
 * person. What the reader may not read is there without its words.
 *
 * @param seen the case
 * @param signs the signs of the licence; empty where there is none
 */
public record OnRecord(SeenCase seen, Optional<RecallSigns> signs) {
    /** Of the case as it is seen. */
    public static OnRecord of(SeenCase seen) {
        return new OnRecord(seen, RecallSigns.of(seen.picture(), seen.reader().now()));
    }

    /** The signs that the reader may know of. */
    public List<RecallSign> open() {
        return signs.map(RecallSigns::signs).orElse(List.of()).stream()
                .filter(sign -> seen.reader().knowsOf(sign.stated().entry()))
                .toList();
    }

    /** What happened, with how much of the chronology goes with it. */
    public Section happened() {
        int entries = seen.open().size();
        String says = signs.map(found -> Text.text(
                        "recall.happened.says",
                        PageDates.day(found.licence().release().date())))
                .orElse(Text.text("recall.happened.noLicence"));
        List<Line> lines =
                new ArrayList<>(open().stream().map(sign -> line(sign.stated())).toList());
        lines.add(new Line(Text.counted("recall.chronology", entries), "", Paths.chronology(seen.crn()), false));
        return Section.saying("happened", Text.text("recall.happened"), says, lines);
    }

    /** What stands beside it and adds up (R63, R77). */
    public Section concerns() {
        return Section.saying(
                "concerns",
                Text.text("recall.concerns"),
                Text.text("recall.concerns.says"),
                lines(signs.map(RecallSigns::standing).orElse(List.of())));
    }

    /** The efforts to find the person since the release, each with its time (R64). */
    public List<Line> efforts() {
        return signs.map(found -> lines(found.licence()
                        .during(seen.picture().all(EffortToLocate.class))
                        .toList()))
                .orElse(List.of());
    }

    /** Which standard conditions what happened could engage, by the kinds that could. */
    public Map<StandardCondition, List<RecallSign.Kind>> engaged() {
        Map<StandardCondition, List<RecallSign.Kind>> engaged = new EnumMap<>(StandardCondition.class);
        open().stream()
                .map(RecallSign::kind)
                .distinct()
                .forEach(kind -> kind.engages()
                        .forEach(condition -> engaged.computeIfAbsent(condition, _ -> new ArrayList<>())
                                .add(kind)));
        return engaged;
    }

    /** Entries as lines. */
    public List<Line> lines(Collection<? extends Stated<?>> entries) {
        return entries.stream()
                .filter(stated -> seen.reader().knowsOf(stated.entry()))
                .map(this::line)
                .toList();
    }

    private Line line(Stated<?> stated) {
        return new Line(
                Text.upper(words(seen.reader(), stated)),
                PageDates.when(stated.entry().times().occurred()),
                null,
                false);
    }

    /** What an entry says, or that the reader may not read it. */
    public static String words(Reader reader, Stated<?> stated) {
        return reader.reads(stated.entry())
                ? FactInWords.of(stated.entry().fact())
                : Text.text("cases.entry.hidden.short");
    }
}
