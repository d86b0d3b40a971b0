package org.throughcare.service.people.details;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.RecordDetail;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** A form about a person with what was typed into it so far. */
public final class SentDetail {

    private static final Set<String> HINTED = Set.of(
            "name.forenames",
            "name.surname",
            "born.on",
            "number.text",
            "address.lines",
            "address.from",
            "address.verified",
            "connection.crn",
            "check.how",
            "circumstance.type",
            "household.who",
            "child.relation",
            "adjustment.provision",
            "adjustment.usedFor");

    private final DetailForm form;
    private final DetailAnswers answers;

    private SentDetail(DetailForm form, DetailAnswers answers) {
        this.form = form;
        this.answers = answers;
    }

    /** The form called {@code what} with these fields; empty where there is none of that name. */
    public static Optional<SentDetail> of(String what, MultiValueMap<String, String> fields, LocalDate today) {
        return DetailForms.named(what).map(form -> new SentDetail(form, new DetailAnswers(fields, today)));
    }

    DetailForm form() {
        return form;
    }

    DetailAnswers answers() {
        return answers;
    }

    String key() {
        return FormKey.of(answers.text("key"));
    }

    /** The entry it says something of, or empty text. */
    public String about() {
        return form.aboutEntry() == DetailForm.About.NOTHING ? "" : answers.text(DetailForm.ABOUT);
    }

    /** Whether it names an entry exactly where it must. */
    public boolean namesItsEntry() {
        return form.aboutEntry() != DetailForm.About.ALWAYS || !about().isEmpty();
    }

    /** What is recorded, as a heading. */
    public String title() {
        return Text.text("details.form." + form.key() + ".title");
    }

    /** The form to be filled in, or filled in again. */
    public RecordDetail shown(CaseIdentity identity, String aboutSays) {
        List<Field> fields = form.questions().stream().map(this::field).toList();
        return new RecordDetail(identity, form.key(), title(), about(), aboutSays, fields, key());
    }

    private Field field(DetailQuestion question) {
        String name = form.key() + "." + question.name();
        String label = Text.text("details.form." + name);
        @Nullable String hint = HINTED.contains(name) ? Text.text("details.form." + name + ".hint") : null;
        return new Field(
                question.name(),
                question.kind(),
                question.needed() ? label : Text.text("details.optional", label),
                hint,
                question.choices(),
                answers.text(question.name()),
                new HashSet<>(answers.all(question.name())),
                answers.entered(question.name()));
    }
}
