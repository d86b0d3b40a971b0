package org.throughcare.service.people.details;

import static org.throughcare.service.people.details.DetailQuestion.date;
import static org.throughcare.service.people.details.DetailQuestion.lines;
import static org.throughcare.service.people.details.DetailQuestion.one;
import static org.throughcare.service.people.details.DetailQuestion.text;
import static org.throughcare.service.people.details.DetailQuestion.yesOrNo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.AddressStatus;
import org.throughcare.practice.identity.AddressUsage;
import org.throughcare.practice.identity.PostalAddress;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.identity.ReachFact.ContactWay;
import org.throughcare.practice.identity.ReachFact.PersonalContactRecorded;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.identity.ReachFact.PreferredContactStated;
import org.throughcare.practice.identity.ReachFact.Relationship;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.web.Text;

/** Where the person lives, how they are reached and through whom. */
final class ReachForms {
    private ReachForms() {}

    static List<DetailForm> all() {
        return List.of(
                DetailForm.of(
                        "address",
                        ReachForms::address,
                        one("status", AddressStatus.class).asked(),
                        yesOrNo("noFixedAbode"),
                        lines("lines"),
                        text("postcode"),
                        one("usage", AddressUsage.class),
                        date("from"),
                        date("to"),
                        yesOrNo("verified"),
                        text("note")),
                DetailForm.of(
                        "contact",
                        said -> new ContactDetailRecorded(
                                said.one("means", ContactMeans.class), said.text("value"), said.optional("note")),
                        one("means", ContactMeans.class).asked(),
                        text("value").asked(),
                        text("note")),
                DetailForm.of(
                        "way",
                        said -> new PreferredContactStated(said.one("way", ContactWay.class), said.optional("note")),
                        one("way", ContactWay.class).asked(),
                        text("note")),
                DetailForm.of(
                        "someone",
                        ReachForms::someone,
                        one("relationship", Relationship.class).asked(),
                        text("name").asked(),
                        text("telephone"),
                        text("email"),
                        lines("lines"),
                        text("postcode"),
                        text("note")));
    }

    private static Fact address(DetailAnswers said) {
        boolean noFixedAbode = said.yes("noFixedAbode");
        if (!noFixedAbode
                && said.lines("lines").isEmpty()
                && said.text("postcode").isEmpty()) {
            throw new DetailRefused("lines", Text.text("details.form.address.lines.none"));
        }
        LocalDate from = said.date("from");
        LocalDate to = said.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new DetailRefused("to", Text.text("details.date.order"));
        }
        return new PostalAddressRecorded(
                new PostalAddress(noFixedAbode, said.lines("lines"), postcode(said)),
                said.one("status", AddressStatus.class),
                said.maybe("usage", AddressUsage.class),
                from,
                to,
                said.yes("verified"),
                said.optional("note"));
    }

    private static Fact someone(DetailAnswers said) {
        boolean nowhere = said.lines("lines").isEmpty() && said.text("postcode").isEmpty();
        return new PersonalContactRecorded(
                said.one("relationship", Relationship.class),
                said.text("name"),
                said.optional("telephone"),
                said.optional("email"),
                nowhere ? null : new PostalAddress(false, said.lines("lines"), postcode(said)),
                said.optional("note"));
    }

    private static @Nullable String postcode(DetailAnswers said) {
        if (said.text("postcode").isEmpty()) {
            return null;
        }
        try {
            return Postcode.parse(said.text("postcode")).toString();
        } catch (IllegalArgumentException wrong) {
            throw new DetailRefused("postcode", Text.text("details.form.address.postcode.wrong"));
        }
    }
}
