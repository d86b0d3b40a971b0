package org.throughcare.practice.casework;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.MatchDecisions;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;

/** A record's identity with what only the whole case knows: the dates of sentences and what people decided of matches. */
public final class KnownIdentity {
    private KnownIdentity() {}

    /** What search and matching use of {@code record}, whose case {@code picture} is, at {@code date}. */
    public static Identity of(Subject record, CasePicture picture, LocalDate date) {
        return IdentityPart.of(picture.chronology())
                .identity(date)
                .sentenced(picture.sentence().sentences().stream()
                        .map(Stated::date)
                        .collect(Collectors.toSet()))
                .marked(MatchDecisions.markersOf(record, picture.chronology()));
    }
}
