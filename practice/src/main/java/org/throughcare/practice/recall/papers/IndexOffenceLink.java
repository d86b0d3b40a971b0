package org.throughcare.practice.recall.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.SentenceGroup;

/**
 * How what happened is linked with the index offence (section 22); asked of extended and indeterminate sentences.
 *
 * @param links each link with what shows it; empty is unanswered
 * @param assumed which of the first three may be assumed of somebody out of touch, or null
 */
public record IndexOffenceLink(
        Map<Link, String> links, @Nullable Link assumed) {
    /** The links of which at least one is required. */
    public enum Link {
        SIMILAR_BEHAVIOUR,
        CAUSING_SEXUAL_OR_VIOLENT_OFFENDING,
        LIKELY_TO_RESULT_IN_IT,

        /** Then say which of the others may be assumed. */
        OUT_OF_TOUCH
    }

    public IndexOffenceLink {
        Map<Link, String> kept = new EnumMap<>(Link.class);
        kept.putAll(links);
        links = kept;
        if (assumed == Link.OUT_OF_TOUCH) {
            throw new IllegalArgumentException(
                    "being out of touch is no reason for itself; name one of the other three");
        }
    }

    /** Nothing answered. */
    public static IndexOffenceLink blank() {
        return new IndexOffenceLink(Map.of(), null);
    }

    List<Answer> answers(@Nullable SentenceGroup group) {
        Answers answers = new Answers();
        if (group == SentenceGroup.ADULT_SDS || group == SentenceGroup.YOUTH_SDS) {
            return answers.notApplicable("links", "assumed").list();
        }
        boolean open = links.isEmpty() || links.values().stream().anyMatch(String::isBlank);
        answers.table("links", List.of("link", "details"), open ? null : rows());
        if (links.containsKey(Link.OUT_OF_TOUCH)) {
            answers.chosen("assumed", assumed);
        } else {
            answers.notApplicable("assumed");
        }
        return answers.list();
    }

    private List<Value> rows() {
        return links.entrySet().stream()
                .<Value>map(each ->
                        new Value.Row(List.of(Value.Chosen.of(each.getKey()), new Value.Written(each.getValue()))))
                .toList();
    }
}
