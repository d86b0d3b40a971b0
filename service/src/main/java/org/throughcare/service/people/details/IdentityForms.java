package org.throughcare.service.people.details;

import static org.throughcare.service.people.details.DetailQuestion.date;
import static org.throughcare.service.people.details.DetailQuestion.one;
import static org.throughcare.service.people.details.DetailQuestion.text;
import static org.throughcare.service.people.details.DetailQuestion.yesOrNo;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.DetailEnded;
import org.throughcare.practice.identity.IdentityFact.DetailVerified;
import org.throughcare.practice.identity.IdentityFact.GenderStated;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.IdentityFact.PreferredNameStated;
import org.throughcare.practice.identity.IdentityFact.Sex;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.web.Text;

/** Who the person is, and what came of checking it. */
final class IdentityForms {
    private IdentityForms() {}

    /** The numbers a person can type; a case number is given by the service alone. */
    enum NumberKind {
        PNC(IdentifierKind.PNC),
        NOMS(IdentifierKind.NOMS),
        CRO(IdentifierKind.CRO),
        MASTER_DEFENDANT(IdentifierKind.MASTER_DEFENDANT),
        OTHER(IdentifierKind.OTHER);

        private final IdentifierKind kind;

        NumberKind(IdentifierKind kind) {
            this.kind = kind;
        }
    }

    static List<DetailForm> all() {
        return List.of(
                DetailForm.of(
                        "name",
                        said -> new NameRecorded(
                                said.one("use", NameUse.class),
                                new PersonName(said.words("forenames"), said.text("surname"))),
                        one("use", NameUse.class).asked(),
                        text("forenames"),
                        text("surname").asked()),
                DetailForm.of(
                        "called",
                        said -> new PreferredNameStated(said.text("name")),
                        text("name").asked()),
                DetailForm.of("born", IdentityForms::born, date("on").asked(), yesOrNo("alias")),
                DetailForm.of(
                        "sex",
                        said -> new SexRecorded(said.one("sex", Sex.class)),
                        one("sex", Sex.class).asked()),
                DetailForm.of(
                        "gender",
                        said -> new GenderStated(said.text("gender"), said.optional("pronouns")),
                        text("gender").asked(),
                        text("pronouns")),
                DetailForm.of(
                        "language",
                        said -> new LanguageStated(said.text("language"), said.yes("interpreter"), said.yes("welsh")),
                        text("language").asked(),
                        yesOrNo("interpreter"),
                        yesOrNo("welsh")),
                DetailForm.of(
                        "number",
                        IdentityForms::number,
                        one("kind", NumberKind.class).asked(),
                        text("text").asked()),
                DetailForm.of(
                                "check",
                                said -> new DetailVerified(said.about(), said.yes("verified"), said.text("how")),
                                yesOrNo("verified"),
                                text("how").asked())
                        .about(DetailForm.About.ALWAYS),
                DetailForm.of(
                                "end",
                                said -> new DetailEnded(said.about(), said.date("on"), said.text("reason")),
                                date("on"),
                                text("reason").asked())
                        .about(DetailForm.About.ALWAYS));
    }

    private static Fact born(DetailAnswers said) {
        LocalDate on = said.dateGiven("on");
        if (on.isAfter(said.today())) {
            throw new DetailRefused("on", Text.text("details.form.born.on.future"));
        }
        return new BirthDateRecorded(on, said.yes("alias"));
    }

    private static Fact number(DetailAnswers said) {
        IdentifierRecorded number = new IdentifierRecorded(said.one("kind", NumberKind.class).kind, said.text("text"));
        String refusal = Identifiers.refusal(number, Year.from(said.today()));
        if (!refusal.isEmpty()) {
            throw new DetailRefused("text", refusal);
        }
        return number;
    }
}
