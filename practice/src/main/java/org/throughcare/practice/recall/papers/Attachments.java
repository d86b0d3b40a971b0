package org.throughcare.practice.recall.papers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was attached (section 26).
 *
 * @param attached each of them
 */
public record Attachments(Set<Attachment> attached) {
    public Attachments {
        Set<Attachment> kept = EnumSet.noneOf(Attachment.class);
        kept.addAll(attached);
        attached = kept;
    }

    /** Nothing attached. */
    public static Attachments blank() {
        return new Attachments(Set.of());
    }

    List<Answer> answers(HarmNow harm, @Nullable Boolean underTwelveMonths) {
        List<Value> rows = new ArrayList<>();
        Answers answers = new Answers();
        for (Attachment each : Attachment.values()) {
            Attachment.Need need = each.need(harm, underTwelveMonths);
            rows.add(new Value.Row(
                    List.of(Value.Chosen.of(each), Value.Chosen.of(need), new Value.YesNo(attached.contains(each)))));
            if (need == Attachment.Need.REQUIRED && !attached.contains(each)) {
                answers.unanswered(Value.Chosen.of(each).choice());
            }
        }
        return answers.table("attached", List.of("attachment", "need", "is-attached"), rows)
                .list();
    }
}
