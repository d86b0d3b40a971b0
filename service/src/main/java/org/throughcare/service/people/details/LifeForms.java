package org.throughcare.service.people.details;

import static org.throughcare.service.people.details.DetailQuestion.any;
import static org.throughcare.service.people.details.DetailQuestion.date;
import static org.throughcare.service.people.details.DetailQuestion.one;
import static org.throughcare.service.people.details.DetailQuestion.text;
import static org.throughcare.service.people.details.DetailQuestion.yesOrNo;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.identity.NeedFact.AdjustmentCategory;
import org.throughcare.practice.identity.NeedFact.CircumstanceRecorded;
import org.throughcare.practice.identity.NeedFact.Condition;
import org.throughcare.practice.identity.NeedFact.Impact;
import org.throughcare.practice.identity.NeedFact.Medication;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.NeedFact.NeedStatus;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.person.PersonFact.HouseholdMember;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.web.Text;

/** The household and relationships, the circumstances, and the needs with what is done differently for them. */
final class LifeForms {
    private LifeForms() {}

    static List<DetailForm> all() {
        return List.of(
                DetailForm.of(
                        "relationship",
                        said -> new RelationshipRecorded(said.text("kind"), said.one("change", Change.class)),
                        text("kind").asked(),
                        one("change", Change.class).asked()),
                DetailForm.of(
                        "household",
                        said -> new HouseholdMember(said.text("who"), said.one("change", Change.class)),
                        text("who").asked(),
                        one("change", Change.class).asked()),
                DetailForm.of(
                        "child",
                        said -> new ChildInContact(said.text("relation"), said.one("change", Change.class)),
                        text("relation").asked(),
                        one("change", Change.class).asked()),
                DetailForm.of(
                        "employment",
                        said -> new Employment(said.text("work"), said.one("change", Change.class)),
                        text("work").asked(),
                        one("change", Change.class).asked()),
                DetailForm.of(
                        "circumstance",
                        LifeForms::circumstance,
                        text("type").asked(),
                        text("subtype"),
                        date("from"),
                        date("to"),
                        yesOrNo("verified")),
                DetailForm.of(
                        "need",
                        LifeForms::need,
                        one("condition", Condition.class).asked(),
                        text("named"),
                        one("status", NeedStatus.class).asked(),
                        any("impacts", Impact.class),
                        one("medication", Medication.class)),
                DetailForm.of(
                                "adjustment",
                                LifeForms::adjustment,
                                text("provision").asked(),
                                any("usedFor", UsedFor.class),
                                one("category", AdjustmentCategory.class),
                                date("from"),
                                date("to"),
                                date("reviewOn"))
                        .about(DetailForm.About.PERHAPS));
    }

    private static Fact circumstance(DetailAnswers said) {
        ordered(said);
        return new CircumstanceRecorded(
                said.text("type"), said.optional("subtype"), said.date("from"), said.date("to"), said.yes("verified"));
    }

    private static Fact need(DetailAnswers said) {
        Condition condition = said.one("condition", Condition.class);
        if (condition == Condition.OTHER && said.text("named").isEmpty()) {
            throw new DetailRefused("named", Text.text("details.form.need.named.missing"));
        }
        return new NeedRecorded(
                condition,
                said.one("status", NeedStatus.class),
                said.optional("named"),
                said.any("impacts", Impact.class),
                said.maybe("medication", Medication.class));
    }

    private static Fact adjustment(DetailAnswers said) {
        ordered(said);
        return new ProvisionMade(
                said.text("provision"),
                said.text(DetailForm.ABOUT).isEmpty() ? null : said.about(),
                said.any("usedFor", UsedFor.class),
                said.maybe("category", AdjustmentCategory.class),
                said.date("from"),
                said.date("to"),
                said.date("reviewOn"));
    }

    private static void ordered(DetailAnswers said) {
        LocalDate from = said.date("from");
        LocalDate to = said.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new DetailRefused("to", Text.text("details.date.order"));
        }
    }
}
