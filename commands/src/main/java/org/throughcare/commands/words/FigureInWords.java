package org.throughcare.commands.words;

import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.Value;

/** Figures of policy in words; one that is not settled policy always carries its mark. */
public final class FigureInWords {
    private FigureInWords() {}

    /** "24 hours", "3", "64%", "17:00". */
    public static String of(Value value) {
        return switch (value) {
            case Value.Length length -> length.span().describe();
            case Value.Word word -> word.text().replace('-', ' ');
            case Value.Count count -> Integer.toString(count.number());
            case Value.Share share -> share.percent().toString();
            case Value.TimeOfDay time -> LondonTime.clock(time.time());
        };
    }

    /** "24 hours", "7 hours (reported)": the value with its mark where it is not settled. */
    public static String marked(Figure figure) {
        String value = of(figure.value());
        return isSettled(figure.mark()) ? value : value + " (" + of(figure.mark()) + ")";
    }

    /** Whether a figure with this mark may be shown without it. */
    public static boolean isSettled(Mark mark) {
        return switch (mark) {
            case STATUTE, POLICY -> true;
            case REPORTED, UNVERIFIED, ASSUMED -> false;
        };
    }

    /** The mark as it reads beside a figure. */
    public static String of(Mark mark) {
        return switch (mark) {
            case STATUTE -> "statute";
            case POLICY -> "policy";
            case REPORTED -> "reported, not a target";
            case UNVERIFIED -> "not checked against the published text";
            case ASSUMED -> "assumed by this project";
        };
    }
}
