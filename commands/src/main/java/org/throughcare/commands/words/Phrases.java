package org.throughcare.commands.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Wording;

/** Parts of sentences that facts of several capabilities share. */
final class Phrases {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Phrases() {}

    static String offences(Collection<Offence> offences) {
        return offences.isEmpty()
                ? "offences not named"
                : Wording.join(offences.stream().map(Offence::inWords).toList());
    }

    static String natures(Collection<Nature> natures) {
        return natures.isEmpty()
                ? "conduct of a kind not given"
                : Wording.join(natures.stream().sorted().map(Nature::inWords).toList());
    }

    /** {@code KNOWN_ADULT} as "known adult". */
    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String plain(Collection<? extends Enum<?>> constants) {
        return Wording.join(constants.stream().sorted().map(Phrases::plain).toList());
    }

    static String ids(Collection<EntryId> ids) {
        return ids.isEmpty()
                ? "no entries"
                : Wording.join(ids.stream().map(EntryId::value).toList());
    }

    /** The words, or "none" where there are none. */
    static String listed(List<String> words) {
        return words.isEmpty() ? "none" : Wording.join(words);
    }

    /** {@code lead} and the detail, or nothing where there is no detail. */
    static String also(String lead, @Nullable Object detail) {
        return detail == null || detail.toString().isBlank() ? "" : lead + detail;
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code lead} and the date, or nothing where there is none. */
    static String on(String lead, @Nullable LocalDate date) {
        return date == null ? "" : lead + date(date);
    }

    /** The text with a capital first letter and one full stop at its end. */
    static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        String capital = stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }
}
