package org.throughcare.practice.identity.search;

import java.time.Year;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.identity.Pnc;

/** Recognises the numbers by which persons are known. */
final class Numbers {
    /** Anything with digits and a letter that could be one of them. */
    static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?<![\\w/])(?:[A-Z]\\d{6}|[A-Z]\\d{4}[A-Z]{2}|SF\\d{2}/\\d{1,6}[A-Z]|\\d{2,6}/\\d{1,7}[A-Z]|\\d{3,11}[A-Z]"
                    + "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\\w/])");

    private Numbers() {}

    static Optional<Part.Numbered> read(String said, Year now) {
        return number(said, IdentifierKind.CRN, () -> Crn.parse(said).toString())
                .or(() -> number(
                        said, IdentifierKind.NOMS, () -> NomsNumber.parse(said).toString()))
                .or(() -> number(
                        said, IdentifierKind.PNC, () -> Pnc.parse(said, now).toString()))
                .or(() -> number(said, IdentifierKind.CRO, () -> Cro.parse(said).toString()))
                .or(() -> said.indexOf('-') > 0
                        ? Optional.of(new Part.Numbered(said, IdentifierKind.MASTER_DEFENDANT, said))
                        : Optional.empty());
    }

    private static Optional<Part.Numbered> number(String said, IdentifierKind kind, Supplier<String> reading) {
        try {
            return Optional.of(new Part.Numbered(said, kind, reading.get()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
