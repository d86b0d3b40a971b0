package org.throughcare.service.people.details;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.identity.AddressesHeld;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.NeedFact.CircumstanceRecorded;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.NeedsHeld;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.person.PersonFact.AdjustmentsAgreed;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.person.PersonFact.HouseholdMember;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.PersonDetails.Detail;
import org.throughcare.service.web.model.cases.PersonDetails.Follow;
import org.throughcare.service.web.model.cases.PersonDetails.Mark;

/** The details of one heading in words, each with what was said of it later. */
final class DetailsOf {
    private static final List<String> CHECKED_OR_ENDED = List.of("check", "end");

    private final Chronology known;
    private final IdentityPart part;
    private final LocalDate today;

    DetailsOf(Chronology known, LocalDate today) {
        this.known = known;
        this.part = IdentityPart.of(known);
        this.today = today;
    }

    /** A detail with the entry that states it. */
    record Found(Stated<?> stated, Detail detail) {}

    List<Found> of(DetailGroup group) {
        List<Found> found = new ArrayList<>();
        switch (group) {
            case NAMES -> {
                part.names().recorded().forEach(name -> found.add(name(name)));
                plain(found, part.names().preferred());
            }
            case ABOUT -> {
                held(found, part.births());
                plain(found, part.sexes());
                plain(found, part.genders());
                plain(found, part.languages());
            }
            case NUMBERS -> part.identifiers().forEach(number -> found.add(number(number)));
            case ADDRESSES -> part.addresses().recorded().forEach(address -> found.add(address(address)));
            case REACH -> {
                held(found, part.details());
                plain(found, part.ways());
            }
            case PEOPLE -> {
                held(found, part.contacts());
                plain(found, known.of(HouseholdMember.class));
                plain(found, known.of(RelationshipRecorded.class));
                plain(found, known.of(ChildInContact.class));
            }
            case CIRCUMSTANCES -> {
                part.needs().circumstances().forEach(one -> found.add(circumstance(one)));
                plain(found, known.of(Employment.class));
            }
            case NEEDS -> {
                part.needs().needs().forEach(need -> found.add(need(need)));
                part.needs().provisions().forEach(made -> found.add(provision(made)));
                plain(found, known.of(HealthDisclosed.class));
                plain(found, known.of(AdjustmentsAgreed.class));
            }
            case CONNECTIONS -> {}
        }
        return found;
    }

    IdentityPart part() {
        return part;
    }

    private static void plain(List<Found> found, List<? extends Stated<?>> stated) {
        stated.forEach(one -> found.add(new Found(
                one,
                new Detail(
                        FactInWords.of(one.fact()),
                        List.of(),
                        List.of(),
                        said(one),
                        one.id().value(),
                        false,
                        null,
                        List.of()))));
    }

    private <F extends Fact> void held(List<Found> found, List<Held<F>> details) {
        details.forEach(one -> found.add(detail(one, FactInWords.of(one.fact()), marks(one), null)));
    }

    private Found name(Held<NameRecorded> name) {
        boolean former = name.fact().use() == NameUse.CURRENT
                && part.names().currentOn(today).filter(name::equals).isEmpty();
        String use = former ? "PREVIOUS" : name.fact().use().name();
        return detail(name, Text.text("details.name." + use, name.fact().name()), marks(name), null);
    }

    private Found number(Held<IdentifierRecorded> number) {
        List<Mark> marks = marks(number);
        if (!Identifiers.refusal(number.fact(), Year.from(today)).isEmpty()) {
            marks.add(new Mark(Text.text("details.number.unreadable"), "yellow"));
        }
        Found found = detail(number, FactInWords.of(number.fact()), marks, null);
        return number.fact().kind() == IdentifierKind.CRN ? with(found, List.of()) : found;
    }

    private Found address(Held<PostalAddressRecorded> held) {
        PostalAddressRecorded address = held.fact();
        List<String> words = new ArrayList<>();
        words.add(Text.text(
                "details.address",
                Text.text("details.option.AddressStatus." + address.status().name()),
                address.address().inWords()));
        Optional.ofNullable(address.usage())
                .ifPresent(usage -> words.add(Text.text("details.option.AddressUsage." + usage.name())));
        dates(words, address.from(), address.to());
        Optional.ofNullable(address.note()).ifPresent(words::add);
        String postcode = address.address().postcode();
        return detail(
                held,
                String.join(". ", words) + ".",
                checked(held, AddressesHeld.verified(held)),
                postcode == null ? null : new Follow(Paths.search(postcode), Text.text("details.address.others")));
    }

    private Found circumstance(Held<CircumstanceRecorded> held) {
        CircumstanceRecorded one = held.fact();
        List<String> words = new ArrayList<>();
        words.add(one.subtype() == null ? one.type() : Text.text("details.circumstance", one.type(), one.subtype()));
        dates(words, one.from(), one.to());
        return detail(held, String.join(". ", words) + ".", checked(held, one.verified() || held.verified()), null);
    }

    private Found need(Held<NeedRecorded> held) {
        List<Mark> marks = marks(held);
        NeedsHeld needs = part.needs();
        if (needs.unmetOn(today).contains(held)) {
            marks.add(new Mark(Text.text("details.need.unmet"), "yellow"));
        }
        Found found = detail(held, FactInWords.of(held.fact()), marks, null);
        List<String> further = new ArrayList<>(List.of("adjustment"));
        further.addAll(CHECKED_OR_ENDED);
        return with(found, further);
    }

    private static Found with(Found found, List<String> further) {
        Detail one = found.detail();
        return new Found(
                found.stated(),
                new Detail(
                        one.says(),
                        one.marks(),
                        one.notes(),
                        one.known(),
                        one.id(),
                        one.over(),
                        one.follow(),
                        further));
    }

    private Found provision(Held<ProvisionMade> held) {
        boolean runs = part.needs().provisionsOn(today).contains(held);
        List<Mark> marks = marks(held);
        if (!runs && marks.isEmpty()) {
            marks.add(new Mark(Text.text("details.notNow"), "grey"));
        }
        return detail(held, FactInWords.of(held.fact()), marks, null);
    }

    private static void dates(List<String> words, @Nullable LocalDate from, @Nullable LocalDate to) {
        Optional.ofNullable(from).ifPresent(day -> words.add(Text.text("details.from", PageDates.day(day))));
        Optional.ofNullable(to).ifPresent(day -> words.add(Text.text("details.to", PageDates.day(day))));
    }

    private List<Mark> checked(Held<?> held, boolean verified) {
        List<Mark> marks = marks(held);
        if (!held.refuted() && !held.verified()) {
            marks.add(
                    verified
                            ? new Mark(Text.text("details.verified"), "green")
                            : new Mark(Text.text("details.notVerified"), "yellow"));
        }
        return marks;
    }

    private List<Mark> marks(Held<?> held) {
        List<Mark> marks = new ArrayList<>();
        if (held.refuted()) {
            marks.add(new Mark(Text.text("details.refuted"), "red"));
        } else if (held.verified()) {
            marks.add(new Mark(Text.text("details.verified"), "green"));
        }
        if (held.endedBy(today)) {
            marks.add(new Mark(Text.text("details.over"), "grey"));
        }
        return marks;
    }

    Found detail(Held<?> held, String says, List<Mark> marks, @Nullable Follow follow) {
        List<String> notes = new ArrayList<>();
        if (held.checked() != null) {
            notes.add(Text.text(
                    "details.checked",
                    PageDates.day(held.checked().date()),
                    held.checked().fact().how()));
        }
        if (held.ended() != null) {
            LocalDate last = held.ended().fact().on();
            notes.add(Text.text(
                    "details.ended",
                    PageDates.day(last == null ? held.ended().date() : last),
                    held.ended().fact().reason()));
        }
        return new Found(
                held.stated(),
                new Detail(
                        says,
                        marks,
                        notes,
                        said(held.stated()),
                        held.id().value(),
                        held.refuted() || held.endedBy(today),
                        follow,
                        CHECKED_OR_ENDED));
    }

    List<Mark> marksOf(Held<?> held) {
        return marks(held);
    }

    private static String said(Stated<?> stated) {
        return Text.text(
                "details.known",
                Text.text("cases.source."
                        + stated.entry().provenance().source().agency().name()),
                PageDates.day(stated.known()));
    }
}
