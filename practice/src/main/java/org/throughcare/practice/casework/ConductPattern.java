package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Nature;

/**
 * Conduct of one nature that is on record more than once within the sentence that governs, in one setting and established
 * alike, so that it reads as a pattern and not as a row of single events (R30). A suspicion is never counted with what is
 * established.
 *
 * @param nature what it was about
 * @param setting where
 * @param suspected whether it is suspected; otherwise it is recorded, found or ordered
 * @param count how many acts the entries speak of together
 * @param entries the entries, oldest first
 * @param first when the first of them happened
 * @param last when the last of them happened
 */
public record ConductPattern(
        Nature nature,
        Where setting,
        boolean suspected,
        int count,
        List<EntryId> entries,
        Instant first,
        Instant last) {
    private record Alike(Nature nature, Where setting, boolean suspected) {}

    public ConductPattern {
        entries = List.copyOf(entries);
    }

    /**
     * The patterns among {@code signs} since the sentence that governs at {@code now} was passed, those that point to harm
     * and the greatest first; empty where no sentence governs.
     */
    public static List<ConductPattern> inThisSentence(CasePicture picture, Collection<HarmSign> signs, Instant now) {
        Optional<SentencePeriod> period = picture.sentencePeriods().stream()
                .filter(one ->
                        !one.sentence().occurred().isAfter(now) && one.end().isAfter(now))
                .reduce((_, later) -> later);
        return period.map(since -> of(signs.stream()
                        .filter(sign -> since.covers(sign.stated())
                                && !sign.stated().occurred().isAfter(now))
                        .filter(sign -> sign.proof() != Proof.CONVICTED)
                        .toList()))
                .orElse(List.of());
    }

    private static List<ConductPattern> of(List<HarmSign> signs) {
        Map<Alike, List<HarmSign>> alike = new LinkedHashMap<>();
        for (HarmSign sign : signs) {
            for (Nature nature : sign.natures()) {
                alike.computeIfAbsent(
                                new Alike(nature, sign.setting(), sign.proof() == Proof.SUSPECTED),
                                _ -> new ArrayList<>())
                        .add(sign);
            }
        }
        List<ConductPattern> patterns = new ArrayList<>();
        alike.forEach((what, found) -> {
            int count = found.stream().mapToInt(HarmSign::count).sum();
            if (count > 1) {
                patterns.add(pattern(what, count, found));
            }
        });
        patterns.sort(Comparator.comparing(
                        (ConductPattern pattern) -> !pattern.nature().pointsToHarm())
                .thenComparing(ConductPattern::suspected)
                .thenComparing(ConductPattern::count, Comparator.reverseOrder())
                .thenComparing(ConductPattern::nature)
                .thenComparing(ConductPattern::setting));
        return List.copyOf(patterns);
    }

    private static ConductPattern pattern(Alike what, int count, List<HarmSign> found) {
        return new ConductPattern(
                what.nature(),
                what.setting(),
                what.suspected(),
                count,
                found.stream().map(sign -> sign.stated().id()).toList(),
                found.getFirst().stated().occurred(),
                found.getLast().stated().occurred());
    }
}
