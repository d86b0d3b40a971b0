package org.throughcare.service.supervision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts;
import org.throughcare.service.cases.FormDrafts.Of;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.supervision.appointments.Appointments;
import org.throughcare.service.supervision.appointments.AtDecision;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.supervision.NotePage;

/**
 * Records notes and contacts. They are told to probation and prison; a note marked sensitive to the party of whoever
 * records it alone. The draft it grew from is gone with it.
 */
@Component
class Notes {
    /** The form whose drafts these are. */
    static final String FORM = "note";

    private static final Set<Party> TOLD = Set.of(Party.PROBATION, Party.PRISON);

    private final SeeingCases seeing;
    private final FormDrafts drafts;
    private final Appending appending;
    private final InstantSource clock;

    Notes(SeeingCases seeing, FormDrafts drafts, Appending appending, InstantSource clock) {
        this.seeing = seeing;
        this.drafts = drafts;
        this.appending = appending;
        this.clock = clock;
    }

    /** The page with what stands in {@code form}; {@code draftOf} is when that was kept as a draft, or null. */
    static NotePage page(SeenCase seen, NoteForm form, @Nullable Instant draftOf) {
        NoteFields fields = new NoteFields(seen, form);
        String crn = seen.crn();
        return new NotePage(
                seen.shell(),
                form.type().inAddress(),
                Arrays.stream(NoteType.values())
                        .filter(type -> offered(seen, type))
                        .map(type -> new Tab(type.label(), Paths.newNote(crn, type.inAddress()), type == form.type()))
                        .toList(),
                fields.all(),
                fields.when(),
                form.text(NoteForm.TEXT),
                Text.text("supervision." + form.type().name() + ".text"),
                NoteForm.LONGEST,
                form.text(NoteForm.TEXT).isEmpty(),
                form.sensitive(),
                Adjustments.of(seen),
                draftOf,
                form.key());
    }

    /** Whether there is anything of the kind to record: an absence can be judged where one waits for it. */
    private static boolean offered(SeenCase seen, NoteType type) {
        Appointments appointments =
                new Appointments(seen.picture(), seen.reader().now());
        return switch (type) {
            case ABSENCE ->
                !appointments.unjudged().isEmpty()
                        && !seen.reader().staff().post().roles().isEmpty();
            case CANCELLED -> !appointments.open().isEmpty();
            case CONTACT, OUTCOME, ARRANGED, HOME, REPORT, LOCATE, CONSULTATION, REQUIRED -> true;
            case TAG ->
                seen.reader().sees(Area.LICENCE) && !TagAlerts.open(seen).isEmpty();
            case BREACH_ENDED -> AtDecision.breachRunning(seen);
            case SUSPENDED -> AtDecision.suspended(seen).isEmpty();
            case RESUMED -> AtDecision.suspended(seen).isPresent();
        };
    }

    /** Records what {@code form} says, or says what must be mended; then nothing is recorded. */
    Errors record(SignedIn who, Opening.Opened opened, NoteForm form) {
        CommandKey command = form.command(who, opened.crn());
        return seeing.see(who, opened, seen -> {
            if (!appending.answered(List.of(command)).isEmpty()) {
                return Errors.none();
            }
            Instant now = clock.instant();
            Errors wrong = form.errors(new NoteFields(seen, form).all(), now);
            if (wrong.any()) {
                return wrong;
            }
            Append append = new Append(
                    seen.record().subject(),
                    entries(who, seen, form, now),
                    command,
                    null,
                    "NOTE_RECORDED",
                    "POST " + Paths.NEW_NOTE);
            return switch (appending.append(append)) {
                case Appended _ -> {
                    drafts.remove(new Of(who.staff().id(), opened.person(), FORM));
                    yield Errors.none();
                }
                case Overtaken _, KeyUsedOtherwise _ -> Errors.of(NoteForm.TEXT, Text.text("supervision.sentBefore"));
            };
        });
    }

    private static List<Entry> entries(SignedIn who, SeenCase seen, NoteForm form, Instant now) {
        NoteFacts facts = new NoteFacts(form, who.staff().post(), new Appointments(seen.picture(), now).open());
        Instant happened = form.moment(NoteForm.WHEN).orElseThrow();
        Set<Party> told = EnumSet.of(who.staff().post().party());
        if (!form.sensitive()) {
            told.addAll(TOLD);
        }
        return facts.all().stream()
                .map(fact ->
                        Recorded.of(seen.record().subject(), fact, who.staff(), told, happened, facts.standing(), now))
                .toList();
    }

    /** The type that an address or a draft names, else a plain contact. */
    static NoteType type(String named, Optional<String> drafted) {
        return NoteType.of(named).or(() -> drafted.flatMap(NoteType::of)).orElse(NoteType.CONTACT);
    }
}
