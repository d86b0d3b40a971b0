package org.throughcare.commands.requirements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.policy.PolicyKey;

/** One rule in the index of rules, from its card. */
final class RuleRow {
    /** What the columns are. */
    static final List<String> HEADS = List.of("kind", "class", "asks", "requirements", "policy keys");

    private RuleRow() {}

    /** The row of {@code rule}. */
    static List<String> of(Rule rule) {
        RuleCard card = rule.card();
        Set<PolicyKey> keys = EnumSet.noneOf(PolicyKey.class);
        keys.addAll(card.policy());
        return List.of(
                named(rule),
                card.dutyClass().name(),
                card.asks(),
                card.requirements().stream().map(Object::toString).collect(Collectors.joining(", ")),
                keys.stream().map(PolicyKey::text).map(Markdown::code).collect(Collectors.joining(", ")));
    }

    /** The kind of {@code rule}, leading to its source, and marked if it runs in the shadow. */
    static String named(Rule rule) {
        RuleCard card = rule.card();
        return Markdown.link(card.kind(), Checkout.link(rule)) + (card.shadow() ? " (shadow)" : "");
    }
}
