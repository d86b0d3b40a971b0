package org.throughcare.service.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.ActivityRequired;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.BreachEnded;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactResumed;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.supervision.SupervisionFact.HomeVisited;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.supervision.NoteFields.Came;
import org.throughcare.service.web.Text;

/** The facts that a note is, once nothing in it has to be mended. */
final class NoteFacts {
    private final NoteForm form;
    private final Post post;
    private final List<Stated<AppointmentArranged>> open;

    NoteFacts(NoteForm form, Post post, List<Stated<AppointmentArranged>> open) {
        this.form = form;
        this.post = post;
        this.open = List.copyOf(open);
    }

    /** Whether what it says is a fact, or what somebody else said. */
    Standing standing() {
        return form.type() == NoteType.REPORT ? Standing.HEARSAY : Standing.FACT;
    }

    /** What happened, and where words go with it that no such fact holds, the note. */
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        switch (form.type()) {
            case CONTACT ->
                facts.add(noted(
                        form.one("form", ContactForm.class), form.one("with", ContactWith.class), form.text("text")));
            case OUTCOME -> outcome(facts);
            case ARRANGED -> {
                facts.add(new AppointmentArranged(
                        form.one("kind", AppointmentKind.class),
                        form.moment("at").orElseThrow(),
                        form.optional("place"),
                        form.yes("told")));
                words(facts, ContactForm.FILE_NOTE, ContactWith.NOBODY);
            }
            case CANCELLED ->
                facts.add(new AppointmentCancelled(new EntryId(form.text("appointment")), form.text("text")));
            case ABSENCE ->
                facts.add(new AbsenceJudged(
                        new EntryId(form.text("absence")),
                        form.yes("acceptable"),
                        post.recordsAs(),
                        form.text("text"),
                        form.text("next")));
            case HOME -> home(facts);
            case REPORT ->
                facts.add(new ThirdPartyReport(form.text("from"), form.text("text"), form.any("signs", Sign.class)));
            case LOCATE ->
                facts.add(new EffortToLocate(form.one("means", Means.class), form.yes("found"), form.optional("text")));
            case CONSULTATION -> {
                Role manager = form.one("manager", Role.class);
                facts.add(new ManagementConsultation(
                        manager,
                        post.roles().contains(manager),
                        form.one("recall", RecallConsidered.class),
                        form.text("text")));
            }
            case TAG -> facts.add(new TagAlertClosed(new EntryId(form.text("alert")), form.text("text")));
            case REQUIRED -> {
                facts.add(new ActivityRequired(Integer.parseInt(form.text("days"))));
                words(facts, ContactForm.FILE_NOTE, ContactWith.NOBODY);
            }
            case BREACH_ENDED -> facts.add(new BreachEnded(form.text("text")));
            case SUSPENDED -> {
                facts.add(new ContactSuspended(form.text("scheme")));
                words(facts, ContactForm.FILE_NOTE, ContactWith.NOBODY);
            }
            case RESUMED -> facts.add(new ContactResumed(form.text("text")));
        }
        return facts;
    }

    private void outcome(List<Fact> facts) {
        Optional<Stated<AppointmentArranged>> of = open.stream()
                .filter(one -> one.id().value().equals(form.text("appointment")))
                .findFirst();
        @Nullable EntryId arranged = of.map(Stated::id).orElse(null);
        AppointmentKind kind = of.map(one -> one.fact().appointment()).orElse(AppointmentKind.ROUTINE);
        Came came = form.one("outcome", Came.class);
        switch (came) {
            case KEPT, NOT_COMPLIED -> facts.add(new AppointmentAttended(kind, arranged, came == Came.KEPT));
            case NOT_KEPT -> facts.add(new AppointmentMissed(kind, arranged));
        }
        words(
                facts,
                came == Came.NOT_KEPT ? ContactForm.FILE_NOTE : ContactForm.FACE_TO_FACE,
                came == Came.NOT_KEPT ? ContactWith.NOBODY : ContactWith.PERSON);
    }

    private void home(List<Fact> facts) {
        facts.add(new HomeVisited(form.lines("seen"), form.optional("text")));
        if (form.optional("promised") != null) {
            facts.add(noted(ContactForm.FACE_TO_FACE, ContactWith.PERSON, Text.text("supervision.homePromise")));
        }
    }

    private void words(List<Fact> facts, ContactForm way, ContactWith with) {
        String text = form.text("text");
        @Nullable String promised = form.optional("promised");
        if (!text.isEmpty() || promised != null) {
            facts.add(noted(way, with, text.isEmpty() ? Objects.requireNonNull(promised) : text));
        }
    }

    private ContactNoted noted(ContactForm way, ContactWith with, String text) {
        return new ContactNoted(way, with, text, form.optional("promised"), form.sensitive());
    }
}
