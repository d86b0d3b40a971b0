package org.throughcare.service.feeds;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;

/** Who sends. What a source sends stands in its own records of people; which of these are one person is for links to say. */
public enum FeedSource {
    PRISON(Agency.PRISON, Set.of(Party.PRISON), NumberType.NOMS),
    PROBATION(Agency.PROBATION, Set.of(), NumberType.CRN),
    POLICE(Agency.POLICE, Set.of(Party.POLICE), NumberType.PNC, NumberType.CRO),
    COURT(
            Agency.COURT,
            Set.of(Party.COURT),
            NumberType.DEFENDANT_ID,
            NumberType.PNC,
            NumberType.CRO,
            NumberType.CRN,
            NumberType.NOMS),
    MONITORING(Agency.PROVIDER, Set.of(), NumberType.PERSON_ID, NumberType.CRN, NumberType.NOMS),
    PROVIDER(Agency.PROVIDER, Set.of(Party.PROVIDER), NumberType.PERSON_ID, NumberType.CRN, NumberType.NOMS);

    private final Agency agency;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Party> parties;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<NumberType> numbers;

    FeedSource(Agency agency, Set<Party> parties, NumberType... numbers) {
        this.agency = agency;
        this.parties = parties;
        this.numbers = List.of(numbers);
    }

    /** The source that an address or a file calls {@code name}, in small letters. */
    public static Optional<FeedSource> named(String name) {
        return Arrays.stream(values())
                .filter(source -> source.path().equals(name))
                .findFirst();
    }

    /** The source whose record {@code subject} is. */
    public static Optional<FeedSource> of(Subject subject) {
        int slash = subject.id().indexOf('/');
        return slash < 0 ? Optional.empty() : named(subject.id().substring(0, slash));
    }

    /** What addresses, subjects and clients call it: its name in small letters. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of organisation it is. */
    public Agency agency() {
        return agency;
    }

    /** The numbers by which it can know a person, its own first; the first that an event carries names the record. */
    public List<NumberType> numbers() {
        return numbers;
    }

    /** The number that is its own: a record is named by it alone, by any other with the kind of number before it. */
    public NumberType own() {
        return numbers.getFirst();
    }

    /** Who sees what it sends: itself and probation, from when it came. Alerts of a tag are for probation alone. */
    public Visibility visibility(Instant received, Clearance clearance) {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        since.put(Party.PROBATION, received);
        parties.forEach(party -> since.put(party, received));
        return new Visibility(since, clearance);
    }
}
