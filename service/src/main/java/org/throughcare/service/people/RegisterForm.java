package org.throughcare.service.people;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.service.people.register.Registering.Alike;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.people.RegisterPerson;

/**
 * The form with which a person is registered, as it was typed.
 *
 * @param fields what the browser sent
 * @param today the day it was sent
 */
record RegisterForm(MultiValueMap<String, String> fields, LocalDate today) {

    /** What must be mended; nothing where {@link #identity} can be made. */
    Errors errors() {
        Errors errors = Errors.none();
        if (text("surname").isEmpty()) {
            errors = errors.and("surname", Text.text("people.register.surname.missing"));
        }
        if (!born().isEmpty()
                && born().date().filter(date -> !date.isAfter(today)).isEmpty()) {
            errors = errors.and("born", Text.text("people.register.born.wrong"));
        }
        errors = pnc(errors);
        errors = refused(errors, "noms", NomsNumber::parse);
        errors = refused(errors, "postcode", Postcode::parse);
        return text("reason").isEmpty() ? errors.and("reason", Text.text("people.register.reason.missing")) : errors;
    }

    /** A wrong check letter is told with the one that would fit: it is the slip most easily made and mended. */
    private Errors pnc(Errors errors) {
        try {
            if (!text("pnc").isEmpty()) {
                Pnc.parse(text("pnc"), Year.from(today));
            }
            return errors;
        } catch (IllegalArgumentException refused) {
            return errors.and("pnc", Text.text("people.register.pnc.wrong", String.valueOf(refused.getMessage())));
        }
    }

    private Errors refused(Errors errors, String field, Consumer<String> reading) {
        try {
            if (!text(field).isEmpty()) {
                reading.accept(text(field));
            }
            return errors;
        } catch (IllegalArgumentException refused) {
            return errors.and(field, Text.text("people.register." + field + ".wrong"));
        }
    }

    /** Who is to be registered. */
    Identity identity() {
        Identity identity = Identity.named(new PersonName(words("forenames"), text("surname")));
        for (String line : text("otherNames").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                identity = identity.also(NameUse.ALIAS, name(line));
            }
        }
        Optional<LocalDate> born = born().date();
        if (born.isPresent()) {
            identity = identity.born(born.get());
        }
        if (!text("postcode").isEmpty()) {
            identity = identity.at(Postcode.parse(text("postcode")));
        }
        List<Pnc> pncs = text("pnc").isEmpty() ? List.of() : List.of(Pnc.parse(text("pnc"), Year.from(today)));
        List<NomsNumber> noms = text("noms").isEmpty() ? List.of() : List.of(NomsNumber.parse(text("noms")));
        return identity.with(new Identifiers(List.of(), noms, pncs, List.of(), List.of()));
    }

    private static PersonName name(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        return new PersonName(words.subList(0, words.size() - 1), words.getLast());
    }

    /** Whether somebody looked at those who are alike and says that it is none of them. */
    boolean lookedAt() {
        return text("newPerson").equals("yes");
    }

    /** What a retry of this form is known by. */
    String key() {
        return text("key");
    }

    String reason() {
        return text("reason");
    }

    /** The form again, with those who could be the person. */
    RegisterPerson shown(Alike alike, String key) {
        return new RegisterPerson(
                text("forenames"),
                text("surname"),
                text("otherNames"),
                born(),
                text("pnc"),
                text("noms"),
                text("postcode"),
                text("reason"),
                alike.shown(),
                alike.elsewhere(),
                key);
    }

    private EnteredDate born() {
        return new EnteredDate(text("born-day"), text("born-month"), text("born-year"));
    }

    private List<String> words(String field) {
        return text(field).isEmpty() ? List.of() : Arrays.asList(text(field).split("\\s+"));
    }

    private String text(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("").strip();
    }
}
