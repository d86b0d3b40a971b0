package org.throughcare.service.supervision.premises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.premises.PremisesFact.KeyWorkerNamed;
import org.throughcare.practice.premises.PremisesFact.ResidentArrived;
import org.throughcare.practice.premises.PremisesFact.ResidentNotArrived;
import org.throughcare.practice.premises.PremisesFact.SignedIn;
import org.throughcare.practice.premises.PremisesFact.SignedOut;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** What staff of approved premises record of a resident in one click, with a word beside it where they want one. */
final class MovementForms {
    static final String OUT = "out";
    static final String IN = "in";
    static final String ARRIVE = "arrive";

    private MovementForms() {}

    static List<CaseForm> all() {
        return List.of(
                new OneLine(
                        ARRIVE,
                        null,
                        false,
                        true,
                        (residence, today) -> expected(residence, today),
                        (residence, _) -> new ResidentArrived(residence.agreed().id())),
                new OneLine(
                        IN,
                        "in-noted",
                        false,
                        true,
                        (residence, _) -> residence.out().isPresent(),
                        (_, text) -> new SignedIn(text)),
                new OneLine(
                        OUT,
                        "out-where",
                        false,
                        true,
                        (residence, _) ->
                                Resident.hasCome(residence) && residence.out().isEmpty(),
                        (_, text) -> new SignedOut(text)),
                new OneLine(
                        "missing",
                        "missing-told",
                        true,
                        false,
                        (residence, today) -> expected(residence, today),
                        (residence, text) ->
                                new ResidentNotArrived(residence.agreed().id(), text == null ? "" : text)),
                new OneLine(
                        "worker",
                        "worker-name",
                        true,
                        false,
                        (_, _) -> true,
                        (residence, text) ->
                                new KeyWorkerNamed(residence.agreed().id(), text == null ? "" : text)));
    }

    private static boolean expected(Residence residence, LocalDate today) {
        return !Resident.hasCome(residence) && !residence.agreed().fact().from().isAfter(today);
    }

    /**
     * A form of one line at most.
     *
     * @param field its field, or null for none
     * @param required whether something must stand in it
     */
    private record OneLine(
            String name,
            @Nullable String field,
            boolean required,
            boolean next,
            BiPredicate<Residence, LocalDate> stands,
            BiFunction<Residence, @Nullable String, Fact> fact)
            implements CaseForm {
        @Override
        public boolean isOffered(SeenCase seen) {
            return seen.reader().isOneOf(Resident.STAFF)
                    && Resident.residence(seen)
                            .filter(one -> stands.test(one, seen.today()))
                            .isPresent();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return next;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return field == null ? List.of() : List.of(sent.line(field, ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Optional<Residence> residence = Resident.residence(seen);
            Errors wrong = field != null && (required || sent.text(field).length() > Sent.LONGEST)
                    ? sent.missing(field)
                    : Errors.none();
            if (wrong.any() || residence.isEmpty()) {
                return new Wrong(wrong);
            }
            String text = field == null ? "" : sent.text(field);
            return Filled.right(
                    fact.apply(residence.get(), text.isEmpty() ? null : text),
                    seen.reader().now());
        }
    }
}
