package org.throughcare.service.papers.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.OrderInForce;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.service.cases.IdentityBar;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseIdentity.Holder;

/** Finds a letter on the record of a case and what it says: from what was known when it was issued, and not from later. */
@Component
class LettersOnRecord {
    private static final Pattern LARGE =
            Pattern.compile("\\blarge[r]?[- ](print|type|letters|font|text)", Pattern.CASE_INSENSITIVE);

    private final Policy policy;
    private final IdentityBar bar;

    LettersOnRecord(Policy policy, IdentityBar bar) {
        this.policy = policy;
        this.bar = bar;
    }

    /** The letter that the entry {@code id} says was issued; empty where it is none that the reader may read. */
    Optional<EnforcementLetter> letter(SeenCase seen, String id) {
        return seen.readable().stream()
                .filter(stated -> stated.id().value().equals(id))
                .filter(stated -> stated.fact() instanceof WarningIssued)
                .findFirst()
                .map(stated -> letter(seen, stated, (WarningIssued) stated.fact()));
    }

    private EnforcementLetter letter(SeenCase seen, Stated<?> stated, WarningIssued issued) {
        Instant then = stated.entry().times().received();
        Chronology known = Chronology.ofSorted(
                seen.known().all().stream().<Entry>map(Stated::entry).toList(),
                new KnownAt(seen.reader().party(), then));
        CasePicture picture = CasePicture.of(seen.reader().party(), known);
        IdentityPart identity = IdentityPart.of(known);
        LocalDate on = stated.date();
        Optional<Stated<?>> failure = failure(known, issued.failure());
        Optional<Stated<AppointmentArranged>> next = next(picture, then);
        return new EnforcementLetter(
                seen.crn(),
                name(identity, on),
                address(identity, on),
                on,
                issued.letter() == null ? Letter.OTHER : issued.letter(),
                OrderInForce.at(picture, then, policy).kind(),
                failure.map(Stated::occurred).orElse(null),
                failure.map(one -> one.fact() instanceof AppointmentAttended).orElse(false),
                failure.map(Stated::fact)
                        .map(fact -> fact instanceof AppointmentMissed missed ? missed.evidenceBy() : null)
                        .orElse(null),
                next.map(one -> one.fact().at()).orElse(null),
                next.map(one -> one.fact().place()).orElse(null),
                author(seen, picture, then),
                identity.needs().provisionsOn(on).stream()
                        .anyMatch(held -> LARGE.matcher(held.fact().provision()).find()));
    }

    private static Optional<Stated<?>> failure(Chronology known, @Nullable EntryId failure) {
        return known.all().stream()
                .filter(one -> one.id().equals(failure))
                .filter(one -> one.fact() instanceof AppointmentMissed || one.fact() instanceof AppointmentAttended)
                .findFirst();
    }

    private static Optional<Stated<AppointmentArranged>> next(CasePicture picture, Instant then) {
        List<EntryId> cancelled = picture.all(AppointmentCancelled.class).stream()
                .map(one -> one.fact().arranged())
                .toList();
        return picture.all(AppointmentArranged.class).stream()
                .filter(one -> one.fact().at().isAfter(then) && !cancelled.contains(one.id()))
                .min((one, other) -> one.fact().at().compareTo(other.fact().at()));
    }

    private static String name(IdentityPart identity, LocalDate on) {
        PersonName name = identity.identity(on).name();
        return name == null ? Text.text("papers.letter.noName") : name.toString();
    }

    private static List<String> address(IdentityPart identity, LocalDate on) {
        return identity.addresses()
                .mainOn(on)
                .map(held -> held.fact().address())
                .filter(address -> !address.noFixedAbode())
                .map(address -> Stream.concat(address.lines().stream(), Stream.ofNullable(address.postcode()))
                        .toList())
                .orElse(List.of());
    }

    /** Who held the case then signs its letters. */
    private List<String> author(SeenCase seen, CasePicture picture, Instant then) {
        @Nullable
        Holder holder = bar.of(seen.person(), seen.crn(), picture, seen.reader().asKnownAt(then))
                .holder();
        List<String> author = new ArrayList<>();
        if (holder == null) {
            author.add(seen.reader().staff().name());
            author.add(seen.reader().staff().post().title());
        } else {
            Stream.of(holder.name(), holder.role(), holder.unit())
                    .filter(line -> !line.isBlank())
                    .forEach(author::add);
        }
        return author;
    }
}
