package org.throughcare.service.feeds.reading;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.throughcare.commands.document.Refused;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.PersonNumber;

/** What a source's record of a person is called: {@code prison/A1234BC}. */
public final class RecordName {
    private static final int LONGEST = 100;

    private RecordName() {}

    /** The number that names the record: the first kind of {@code source} that is among {@code numbers}. */
    public static Optional<PersonNumber> naming(FeedSource source, List<PersonNumber> numbers) {
        return source.numbers().stream()
                .flatMap(type -> numbers.stream().filter(number -> number.type() == type))
                .findFirst();
    }

    /**
     * The record of {@code source} that {@code number} names.
     *
     * @param now the year it is, for numbers with a year of two digits
     * @throws Refused if the number is not of its form
     */
    public static Subject of(FeedSource source, PersonNumber number, Year now) {
        String written = canonical(number, now);
        String name =
                number.type() == source.own() ? written : number.type().name().replace('_', '-') + ":" + written;
        return new Subject(Subject.Kind.PERSON, source.path() + "/" + name);
    }

    /** The number in the one form in which it is compared. */
    static String canonical(PersonNumber number, Year now) {
        try {
            return switch (number.type()) {
                case CRN -> Crn.parse(number.value()).toString();
                case NOMS -> NomsNumber.parse(number.value()).toString();
                case PNC -> Pnc.parse(number.value(), now).toString();
                case CRO -> Cro.parse(number.value()).toString();
                case PERSON_ID, DEFENDANT_ID, MASTER_DEFENDANT_ID, C_ID -> plain(number.value());
            };
        } catch (IllegalArgumentException refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** The record that a line of facts calls {@code written}, such as {@code prison/A1234BC}. */
    public static Subject written(FeedSource source, Subject written, Year now) {
        String prefix = source.path() + "/";
        if (written.kind() != Subject.Kind.PERSON || !written.id().startsWith(prefix)) {
            throw new Refused("must be a record of this source, written \"person:" + prefix + "...\"");
        }
        String name = written.id().substring(prefix.length());
        for (NumberType type : source.numbers()) {
            String kind = type.name().replace('_', '-') + ":";
            if (type != source.own() && name.startsWith(kind)) {
                return of(source, number(type, name.substring(kind.length())), now);
            }
        }
        return of(source, number(source.own(), name), now);
    }

    /** The number that names {@code subject}, which is a record of {@code source}. */
    public static PersonNumber number(FeedSource source, Subject subject) {
        String name = subject.id().substring(source.path().length() + 1);
        int colon = name.indexOf(':');
        return colon > 0
                ? new PersonNumber(
                        NumberType.valueOf(name.substring(0, colon).replace('-', '_')), name.substring(colon + 1))
                : new PersonNumber(source.own(), name);
    }

    private static PersonNumber number(NumberType type, String value) {
        if (value.isBlank()) {
            throw new Refused("names no record: the number is missing");
        }
        return new PersonNumber(type, value);
    }

    private static String plain(String value) {
        String stripped = value.strip();
        if (stripped.length() > LONGEST || !stripped.chars().allMatch(c -> c > ' ' && c < 127 && c != ':')) {
            throw new Refused("is not a number of a person: at most " + LONGEST
                    + " letters, digits and signs without spaces or colons");
        }
        return stripped;
    }
}
