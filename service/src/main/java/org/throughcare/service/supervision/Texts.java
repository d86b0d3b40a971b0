package org.throughcare.service.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.identity.ReachFact.ContactWay;
import org.throughcare.practice.identity.ReachFact.PreferredContactStated;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.supervision.appointments.Appointments;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.TextPage;

/** Writes and sends text messages to the person. What was sent is a contact on the record, word for word. */
@Component
class Texts {
    /** The most characters of a message: six parts, which is what carriers take as one. */
    static final int LONGEST = 918;

    static final String WORDS = "words";
    private static final Locale WELSH = ReminderWords.WELSH;

    private final SeeingCases seeing;
    private final Messages messages;
    private final Appending appending;
    private final InstantSource clock;

    Texts(SeeingCases seeing, Messages messages, Appending appending, InstantSource clock) {
        this.seeing = seeing;
        this.messages = messages;
        this.appending = appending;
        this.clock = clock;
    }

    /** The page with what was typed, or with the reminder of the next appointment where {@code typed} is null. */
    TextPage page(SeenCase seen, @Nullable String typed, String key) {
        Locale language = language(seen);
        Optional<Stated<AppointmentArranged>> next =
                new Appointments(seen.picture(), seen.reader().now()).next();
        Optional<Held<ContactDetailRecorded>> mobile = mobile(seen);
        boolean welsh = language.equals(WELSH);
        return new TextPage(
                seen.shell(),
                mobile.map(held -> held.fact().value()).orElse(null),
                mobile.map(held -> Text.text(
                                "supervision.text.number",
                                Text.text("cases.source."
                                        + held.stated()
                                                .entry()
                                                .provenance()
                                                .source()
                                                .agency()),
                                PageDates.day(held.stated().date())))
                        .orElse(""),
                warnings(seen, mobile.isPresent()),
                typed == null
                        ? next.map(one -> ReminderWords.of(one.fact(), language))
                                .orElse("")
                        : typed,
                welsh && typed == null
                        ? next.map(one -> ReminderWords.of(one.fact(), Locale.ENGLISH))
                                .orElse("")
                        : "",
                welsh ? "cy" : "en",
                LONGEST,
                Adjustments.of(seen),
                messages.last(seen.person()).stream()
                        .map(one -> new TextPage.Sent(
                                one.words(), one.at(), Text.text("supervision.text.state." + one.state())))
                        .toList(),
                FormKey.of(key));
    }

    /** Sends {@code typed} and records it, or says what must be mended; then nothing is sent. */
    Errors send(SignedIn who, Opening.Opened opened, String typed, String key) {
        String said = typed.strip();
        CommandKey command =
                CommandKey.of(who.staff().username(), "text " + FormKey.of(key), (opened.crn() + said).getBytes(UTF_8));
        return seeing.see(who, opened, seen -> {
            if (!appending.answered(List.of(command)).isEmpty()) {
                return Errors.none();
            }
            Optional<Held<ContactDetailRecorded>> mobile = mobile(seen);
            Errors wrong = wrong(said, mobile.isPresent());
            if (wrong.any()) {
                return wrong;
            }
            Instant now = clock.instant();
            Set<Party> told = EnumSet.of(who.staff().post().party(), Party.PROBATION, Party.PRISON);
            Entry entry = Recorded.of(
                    seen.record().subject(),
                    new ContactNoted(ContactForm.TEXT_SENT, ContactWith.PERSON, said, null, false),
                    who.staff(),
                    told,
                    now);
            Append append = new Append(
                    seen.record().subject(), List.of(entry), command, null, "TEXT_SENT", "POST " + Paths.NEW_TEXT);
            if (!(appending.append(append) instanceof Appended)) {
                return Errors.of(WORDS, Text.text("supervision.sentBefore"));
            }
            messages.send(new Messages.Message(
                    seen.person(), who.staff().id(), mobile.orElseThrow().fact().value(), said, now));
            return Errors.none();
        });
    }

    private static Errors wrong(String said, boolean reachable) {
        Errors errors = Errors.none();
        if (!reachable) {
            errors = errors.and(WORDS, Text.text("supervision.text.noNumber"));
        }
        if (said.isEmpty()) {
            errors = errors.and(WORDS, Text.text("supervision.text.words.missing"));
        }
        return said.length() > LONGEST ? errors.and(WORDS, Text.text("supervision.text.words.long", LONGEST)) : errors;
    }

    private static Optional<Held<ContactDetailRecorded>> mobile(SeenCase seen) {
        LocalDate today = seen.reader().now().atZone(London.ZONE).toLocalDate();
        return seen.reader().sees(Area.ADDRESSES)
                ? IdentityPart.of(seen.known()).details().stream()
                        .filter(held -> held.fact().means() == ContactMeans.MOBILE
                                && held.standsOn(today)
                                && seen.reader().reads(held.stated().entry()))
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    private static List<String> warnings(SeenCase seen, boolean reachable) {
        List<String> warnings = new ArrayList<>();
        if (!reachable) {
            warnings.add(Text.text("supervision.text.noNumber"));
        }
        if (seen.reader().sees(Area.ADDRESSES)) {
            IdentityPart.of(seen.known()).ways().stream()
                    .reduce((_, later) -> later)
                    .map(Stated::fact)
                    .map(PreferredContactStated::way)
                    .filter(way -> way != ContactWay.TEXT_MESSAGE)
                    .ifPresent(way -> warnings.add(Text.text(
                            "supervision.text.prefers",
                            Text.text("details.option.ContactWay." + way).toLowerCase(Locale.UK))));
        }
        return warnings;
    }

    private static Locale language(SeenCase seen) {
        boolean welsh = IdentityPart.of(seen.known()).languages().stream()
                .reduce((_, later) -> later)
                .map(Stated::fact)
                .filter(LanguageStated::welshPreferred)
                .isPresent();
        return welsh && seen.reader().sees(Area.IDENTITY) ? WELSH : Locale.ENGLISH;
    }
}
