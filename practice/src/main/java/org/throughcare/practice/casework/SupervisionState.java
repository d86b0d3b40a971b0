package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.person.PersonFact.Died;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Remanded;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;

/** Where a person stands between court and the end of supervision, as far as a party knows. */
public enum SupervisionState {
    /** Nothing on record says that the person was sentenced, remanded or released. */
    NOT_SENTENCED,
    ON_REMAND,
    IN_CUSTODY,
    ON_LICENCE,
    /** Released with no licence to keep to. */
    RELEASED,
    /** The licence was revoked and no return to custody is on record. */
    UNLAWFULLY_AT_LARGE,
    /** A sentence that is served in the community. */
    COMMUNITY_SENTENCE,
    SUPERVISION_ENDED,
    DIED;

    private static final List<Class<? extends Fact>> SAYS = List.of(
            Remanded.class,
            Sentenced.class,
            ReceivedIntoCustody.class,
            HeldAt.class,
            Released.class,
            LicenceRevoked.class,
            RevocationRescinded.class,
            RecalledToCustody.class,
            ReturnedToCustody.class,
            LicenceEnded.class,
            SupervisionEnded.class);

    /** What the last entry up to {@code instant} that says where the person stands leaves them in. */
    public static SupervisionState at(CasePicture picture, Instant instant) {
        if (!picture.all(Died.class).isEmpty()) {
            return DIED;
        }
        return lastSaying(picture, instant)
                .map(stated -> state(picture, stated, instant))
                .orElse(NOT_SENTENCED);
    }

    /** The entries up to {@code instant} that say where the person stands, in their order. */
    static List<Stated<?>> changes(CasePicture picture, Instant instant) {
        return SAYS.stream()
                .<Stated<?>>flatMap(type -> picture.all(type).stream())
                .filter(stated -> !stated.occurred().isAfter(instant))
                .sorted(Comparator.comparing(Stated::entry, Entry.ORDER))
                .toList();
    }

    /** The last of them. */
    static Optional<Stated<?>> lastSaying(CasePicture picture, Instant instant) {
        List<Stated<?>> changes = changes(picture, instant);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }

    private static SupervisionState state(CasePicture picture, Stated<?> last, Instant instant) {
        return switch (last.fact()) {
            case Remanded _ -> ON_REMAND;
            case Sentenced sentenced -> sentenced.sentence().custodial() ? IN_CUSTODY : COMMUNITY_SENTENCE;
            case Released released -> released.onLicence() ? ON_LICENCE : RELEASED;
            case LicenceRevoked _ -> UNLAWFULLY_AT_LARGE;
            case RevocationRescinded _ -> ON_LICENCE;
            case LicenceEnded _ -> afterLicence(picture, last);
            case SupervisionEnded _ -> SUPERVISION_ENDED;
            case HeldAt _ -> held(picture, last, instant);
            default -> IN_CUSTODY;
        };
    }

    private static SupervisionState held(CasePicture picture, Stated<?> held, Instant instant) {
        boolean sentenced = picture.sentence().governingAt(instant).isPresent();
        return !sentenced
                        && Stream.concat(
                                        picture.all(Remanded.class).stream(),
                                        picture.all(ReceivedIntoCustody.class).stream())
                                .anyMatch(stated -> !stated.occurred().isAfter(held.occurred()))
                ? ON_REMAND
                : IN_CUSTODY;
    }

    private static SupervisionState afterLicence(CasePicture picture, Stated<?> ended) {
        return picture.sentence()
                .governingAt(ended.occurred())
                .filter(sentence -> !sentence.fact().sentence().custodial())
                .map(_ -> COMMUNITY_SENTENCE)
                .orElse(SUPERVISION_ENDED);
    }
}
