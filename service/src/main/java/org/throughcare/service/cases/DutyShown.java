package org.throughcare.service.cases;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;
import org.throughcare.service.web.model.cases.OpenDuty.Evidence;

/** Shows a duty in words: what it asks, of whom, why, and where it is late, why it is late. */
public final class DutyShown {
    private DutyShown() {}

    /** As it stands on a list at {@code now}: its reason stands on the page of the case, where it is known who may read it. */
    public static OpenDuty briefly(RaisedDuty duty, Instant now) {
        OpenDuty whole = with(duty, "", List.of(), now);
        return new OpenDuty(
                whole.asks(),
                whole.of(),
                whole.addressedTo(),
                whole.due(),
                whole.why().strip(),
                List.of(),
                null);
    }

    /** The same with where somebody in {@code post} answers it, on a list that knows the number of the case. */
    public static OpenDuty briefly(CaseDuty duty, String crn, Post post, Instant now) {
        return answered(briefly(duty.duty(), now), DutyAnswers.of(duty, crn, post));
    }

    /** The first sentence of its reason as it stands: why now. The rest stands on the page of the case. */
    public static String whyNow(RaisedDuty duty) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(duty.why());
        return duty.why().substring(0, sentences.next()).strip();
    }

    /** As it stands at {@code now}, with its reason. */
    static OpenDuty of(RaisedDuty duty, Map<EntryId, Entry> entries, Instant now) {
        List<Evidence> evidence = duty.evidence().stream()
                .flatMap(joined -> Optional.ofNullable(entries.get(joined.entry())).stream())
                .map(entry -> new Evidence(
                        entry.id().value(),
                        FactInWords.of(entry.fact()),
                        entry.times().occurred()))
                .toList();
        return with(duty, duty.why(), evidence, now);
    }

    /** The same without its reason, which rests on what the reader may not read; that it is open is never hidden (R33). */
    static OpenDuty withoutReason(RaisedDuty duty, Instant now) {
        return with(duty, Text.text("cases.duty.hidden"), List.of(), now);
    }

    private static OpenDuty with(RaisedDuty duty, String why, List<Evidence> evidence, Instant now) {
        return new OpenDuty(
                duty.card().asks(),
                duty.card().dutyClass(),
                asked(duty),
                duty.dueAt(),
                duty.dueAt().isBefore(now) ? why + " " + late(duty) : why,
                evidence,
                null);
    }

    private static String late(RaisedDuty duty) {
        if (!duty.raisedAt().isBefore(duty.dueAt())) {
            return Text.text("cases.duty.late.learned");
        }
        return duty.passedTo().isEmpty()
                ? Text.text("cases.duty.late.unanswered")
                : Text.text("cases.duty.late.passed");
    }

    private static String asked(RaisedDuty duty) {
        return RolesAsked.of(duty).stream()
                .map(Role::title)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** The same duty with where it is answered. */
    static OpenDuty answered(OpenDuty duty, @Nullable Answer answer) {
        return new OpenDuty(
                duty.asks(), duty.of(), duty.addressedTo(), duty.due(), duty.why(), duty.evidence(), answer);
    }
}
