package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Wording;

/** Where an entry came from, how sure it is and who knew it, in words. */
final class EntryInWords {
    private EntryInWords() {}

    /** "S-003, from prison; happened May 2022; known to the prison." */
    static String provenance(Entry entry, Instant learned) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.id() + ", from " + source(entry.provenance()));
        if (!happenedThen(entry.times().occurred(), learned)) {
            parts.add("happened " + happened(entry.times().occurred()));
        }
        Provenance provenance = entry.provenance();
        if (provenance.confidence() != Confidence.STATED) {
            parts.add("confidence " + plain(provenance.confidence()));
        }
        if (provenance.standing() != Standing.FACT) {
            parts.add(plain(provenance.standing()) + ", not fact");
        }
        if (entry.visibility().clearance() != Clearance.NONE) {
            parts.add(plain(entry.visibility().clearance()));
        }
        if (entry.supersedes() != null) {
            parts.add("corrects " + entry.supersedes());
        }
        parts.add("known to " + parties(entry.visibility().since(), learned));
        StringBuilder said = new StringBuilder(String.join("; ", parts)).append('.');
        for (String remark : provenance.remarks()) {
            said.append(' ').append(Phrasing.capital(remark)).append(remark.endsWith(".") ? "" : ".");
        }
        return said.toString();
    }

    private static String source(Provenance provenance) {
        String system = provenance.source().system();
        return plain(provenance.source().agency()) + (system.isBlank() ? "" : " (" + system + ")");
    }

    private static boolean happenedThen(When occurred, Instant learned) {
        return switch (occurred.precision()) {
            case MINUTE, DAY -> occurred.date().equals(LondonTime.date(learned));
            case MONTH, YEAR, UNKNOWN -> false;
        };
    }

    private static String happened(When occurred) {
        return switch (occurred.precision()) {
            case UNKNOWN -> "on a date not known";
            case MINUTE, DAY, MONTH, YEAR -> occurred.inWords();
        };
    }

    private static String parties(Map<Party, Instant> since, Instant learned) {
        return Wording.join(since.entrySet().stream()
                .map(known -> known.getKey().inWords()
                        + (known.getValue().equals(learned) ? "" : " from " + LondonTime.shortly(known.getValue())))
                .toList());
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
