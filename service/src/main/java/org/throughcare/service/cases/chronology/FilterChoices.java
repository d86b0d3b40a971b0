package org.throughcare.service.cases.chronology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.PageNumbers;
import org.throughcare.service.web.Text;

/** What a chronology can be asked for, with how many entries there are of each; what there is none of is not offered. */
final class FilterChoices {
    private FilterChoices() {}

    /** The agencies that any entry came from. */
    static List<Choice> sources(List<Stated<?>> open) {
        Map<Agency, Long> counts = open.stream()
                .collect(Collectors.groupingBy(
                        stated -> stated.entry().provenance().source().agency(),
                        () -> new EnumMap<>(Agency.class),
                        Collectors.counting()));
        return choices(counts, ChosenFilters::source);
    }

    /** The kinds that any entry that the reader may read is of. */
    static List<Choice> kinds(List<Stated<?>> readable) {
        Map<EntryKind, Long> counts = readable.stream()
                .collect(Collectors.groupingBy(
                        stated -> EntryKind.of(stated.fact()),
                        () -> new EnumMap<>(EntryKind.class),
                        Collectors.counting()));
        return choices(counts, EntryKind::label);
    }

    private static <E extends Enum<E>> List<Choice> choices(Map<E, Long> counts, Function<E, String> label) {
        return counts.entrySet().stream()
                .map(one -> Choice.of(
                        one.getKey().name(),
                        Text.text("chronology.choice", label.apply(one.getKey()), PageNumbers.count(one.getValue()))))
                .toList();
    }
}
