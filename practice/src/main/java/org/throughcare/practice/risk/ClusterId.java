package org.throughcare.practice.risk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/**
 * What makes a cluster of facts one and the same over time: the kind of harm, who was or may be harmed, and where. Further
 * facts join it, and it stays what it is.
 *
 * @param harm the kind of harm
 * @param group who was harmed, or null where the record does not say
 * @param setting where it happened or came to light
 */
public record ClusterId(Harm harm, @Nullable RiskGroup group, Setting setting) implements Comparable<ClusterId> {
    private static final String NOT_RECORDED = "not-recorded";

    /** A short key that says the same, for instance {@code weapons.not-recorded.custody}. */
    public String key() {
        RiskGroup victims = group;
        return name(harm.name()) + "." + (victims == null ? NOT_RECORDED : name(victims.name())) + "."
                + name(setting.name());
    }

    /** The cluster with this {@link #key()}; empty where no cluster has it. */
    public static Optional<ClusterId> of(String key) {
        for (Harm harm : Harm.values()) {
            for (Setting setting : Setting.values()) {
                ClusterId open = new ClusterId(harm, null, setting);
                if (open.key().equals(key)) {
                    return Optional.of(open);
                }
                for (ClusterId towards : towards(open)) {
                    if (towards.key().equals(key)) {
                        return Optional.of(towards);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "weapons, towards staff, in custody". */
    public String inWords() {
        return harm.inWords() + ", " + groupInWords() + ", "
                + switch (setting) {
                    case CUSTODY -> "in custody";
                    case COMMUNITY -> "in the community";
                };
    }

    private String groupInWords() {
        return switch (group) {
            case PUBLIC -> "towards the public";
            case KNOWN_ADULT -> "towards a known adult";
            case CHILDREN -> "towards children";
            case STAFF -> "towards staff";
            case PRISONERS -> "towards prisoners";
            case null -> "group not recorded";
        };
    }

    /** By harm, then group with those not recorded last, then setting. */
    @Override
    public int compareTo(ClusterId other) {
        int byHarm = harm.compareTo(other.harm);
        if (byHarm != 0) {
            return byHarm;
        }
        RiskGroup mine = group;
        RiskGroup theirs = other.group;
        if (mine != theirs) {
            return mine == null ? 1 : theirs == null ? -1 : mine.compareTo(theirs);
        }
        return setting.compareTo(other.setting);
    }

    private static List<ClusterId> towards(ClusterId open) {
        return List.of(RiskGroup.values()).stream()
                .map(group -> new ClusterId(open.harm(), group, open.setting()))
                .toList();
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
