package org.throughcare.service.papers.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;

/**
 * What the reader's party knew when a letter was issued, and not what became known later.
 *
 * @param at when the record received that it was issued
 * @param on the day on which it was issued
 */
record WhenIssued(Instant at, LocalDate on, Chronology known, CasePicture picture, IdentityPart identity) {
    private static final Pattern LARGE =
            Pattern.compile("\\blarge[r]?[- ](print|type|letters|font|text)", Pattern.CASE_INSENSITIVE);

    static WhenIssued of(SeenCase seen, Stated<?> issued) {
        Instant then = issued.entry().times().received();
        Chronology known = Chronology.ofSorted(
                seen.known().all().stream().<Entry>map(Stated::entry).toList(),
                new KnownAt(seen.reader().party(), then));
        return new WhenIssued(
                then, issued.date(), known, CasePicture.of(seen.reader().party(), known), IdentityPart.of(known));
    }

    /** The person as a letter addresses them. */
    String name() {
        PersonName name = identity.identity(on).name();
        return name == null ? Text.text("papers.letter.noName") : name.toString();
    }

    /** Lines of where a letter goes; empty where the record has no address. */
    List<String> address() {
        return identity.addresses()
                .mainOn(on)
                .map(held -> held.fact().address())
                .filter(address -> !address.noFixedAbode())
                .map(address -> Stream.concat(address.lines().stream(), Stream.ofNullable(address.postcode()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether the person asked for larger letters. */
    boolean largePrint() {
        return identity.needs().provisionsOn(on).stream()
                .anyMatch(held -> LARGE.matcher(held.fact().provision()).find());
    }
}
