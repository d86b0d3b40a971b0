package org.throughcare.service.recall.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallSign;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.licence.LicenceFact.LicenceVaried;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Text;

/** The conditions of a live licence as they can be chosen: the nine standard ones first, then what was added (R43). */
public final class Conditions {
    private static final String STANDARD = "standard:";
    private static final String ADDED = "added:";

    private Conditions() {}

    /** The nine standard conditions, each with what on record could engage it. */
    public static List<Choice> standard(OnRecord onRecord) {
        Map<StandardCondition, List<RecallSign.Kind>> engaged = onRecord.engaged();
        return Arrays.stream(StandardCondition.values())
                .map(condition -> new Choice(
                        STANDARD + condition, words(condition), hint(engaged.getOrDefault(condition, List.of()))))
                .toList();
    }

    private static @Nullable String hint(List<RecallSign.Kind> kinds) {
        return kinds.isEmpty()
                ? null
                : Text.text(
                        "recall.condition.engaged",
                        kinds.stream().map(RecallSign.Kind::inWords).collect(Collectors.joining(", ")));
    }

    /** The additional and bespoke conditions on record. */
    public static List<Choice> added(CasePicture picture) {
        List<Choice> added = new ArrayList<>();
        List<Stated<ConditionsSet>> sets = picture.all(ConditionsSet.class);
        if (!sets.isEmpty()) {
            sets.getLast().fact().included().forEach(words -> added.add(Choice.of(ADDED + words, Text.upper(words))));
        }
        picture.all(LicenceVaried.class)
                .forEach(varied -> added.add(Choice.of(
                        ADDED + varied.fact().change(),
                        Text.text("recall.condition.varied", varied.fact().change()))));
        return added;
    }

    /** What was chosen, each in words. */
    public static List<String> inWords(List<String> chosen) {
        return chosen.stream().map(Conditions::inWords).toList();
    }

    private static String inWords(String chosen) {
        if (chosen.startsWith(STANDARD)) {
            return Arrays.stream(StandardCondition.values())
                    .filter(condition -> condition.name().equals(chosen.substring(STANDARD.length())))
                    .findFirst()
                    .map(Conditions::words)
                    .orElse(chosen);
        }
        return chosen.startsWith(ADDED) ? chosen.substring(ADDED.length()) : chosen;
    }

    /** The standard condition that {@code words} are; empty for one that was added. */
    public static Optional<StandardCondition> standard(String words) {
        return Arrays.stream(StandardCondition.values())
                .filter(condition -> words(condition).equals(words))
                .findFirst();
    }

    /** A standard condition as the licence has it, in short. */
    public static String words(StandardCondition condition) {
        return Text.text("recall.condition." + condition);
    }
}
