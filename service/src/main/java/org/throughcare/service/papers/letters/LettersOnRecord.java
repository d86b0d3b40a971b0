package org.throughcare.service.papers.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.OrderInForce;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.papers.NoRecallLetter;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.service.cases.IdentityBar;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PaperWords;
import org.throughcare.service.papers.PapersForThePerson;
import org.throughcare.service.web.model.cases.CaseIdentity.Holder;

/** Finds a letter on the record of a case and what it says: from what was known when it was issued, and not from later. */
@Component
class LettersOnRecord {
    private final Policy policy;
    private final IdentityBar bar;
    private final PapersForThePerson papers;

    LettersOnRecord(Policy policy, IdentityBar bar, PapersForThePerson papers) {
        this.policy = policy;
        this.bar = bar;
        this.papers = papers;
    }

    /**
     * A letter.
     *
     * @param addressed whether the record has an address that it goes to
     */
    record Found(Paper paper, boolean addressed) {}

    /** The letter that the entry {@code id} says was issued; empty where it is none that the reader may read. */
    Optional<Found> letter(SeenCase seen, String id) {
        return seen.readable().stream()
                .filter(stated -> stated.id().value().equals(id))
                .findFirst()
                .flatMap(stated -> switch (stated.fact()) {
                    case WarningIssued issued ->
                        Optional.of(found(enforcement(seen, WhenIssued.of(seen, stated), issued)));
                    case NoRecallLetterIssued issued ->
                        Optional.of(notRecalled(seen, WhenIssued.of(seen, stated), issued));
                    default -> Optional.empty();
                });
    }

    private static Found found(EnforcementLetter letter) {
        return new Found(
                LetterWriting.of(letter, PaperWords.ENGLISH), !letter.address().isEmpty());
    }

    private Found notRecalled(SeenCase seen, WhenIssued then, NoRecallLetterIssued issued) {
        List<String> author = author(seen, then);
        NoRecallLetter letter = NoRecallLetter.of(
                issued,
                seen.crn(),
                then.name(),
                then.address(),
                author.getLast(),
                author.getFirst(),
                author.get(Math.min(1, author.size() - 1)));
        return new Found(
                papers.notRecalled(letter, PaperWords.ENGLISH, then.largePrint()),
                !letter.address().isEmpty());
    }

    private EnforcementLetter enforcement(SeenCase seen, WhenIssued then, WarningIssued issued) {
        Optional<Stated<?>> failure = failure(then.known(), issued.failure());
        Optional<Stated<AppointmentArranged>> next = next(then.picture(), then.at());
        return new EnforcementLetter(
                seen.crn(),
                then.name(),
                then.address(),
                then.on(),
                issued.letter() == null ? Letter.OTHER : issued.letter(),
                OrderInForce.at(then.picture(), then.at(), policy).kind(),
                failure.map(Stated::occurred).orElse(null),
                failure.map(one -> one.fact() instanceof AppointmentAttended).orElse(false),
                failure.map(Stated::fact)
                        .map(fact -> fact instanceof AppointmentMissed missed ? missed.evidenceBy() : null)
                        .orElse(null),
                next.map(one -> one.fact().at()).orElse(null),
                next.map(one -> one.fact().place()).orElse(null),
                author(seen, then),
                then.largePrint());
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

    /** Who held the case then signs its letters. */
    private List<String> author(SeenCase seen, WhenIssued then) {
        @Nullable
        Holder holder = bar.of(
                        seen.person(), seen.crn(), then.picture(), seen.reader().asKnownAt(then.at()))
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
