package org.throughcare.service.supervision.premises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.premises.Curfew;
import org.throughcare.practice.premises.PremisesFact.CurfewSet;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.ResidentDeparted;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** The beginning and end of a residence, and hours of curfew that are set for one person. */
final class ResidenceForms {
    private ResidenceForms() {}

    static List<CaseForm> all(List<String> premises) {
        return List.of(new Agree(premises), new Depart(), new SetCurfew());
    }

    /** A place was agreed. */
    private record Agree(List<String> premises) implements CaseForm {
        @Override
        public String name() {
            return "agree";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return seen.reader().isOneOf(Resident.SUPERVISING)
                    && Resident.residence(seen).isEmpty();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            List<Choice> choices = new ArrayList<>(List.of(Choice.of("", Text.text("premises.choose"))));
            premises.forEach(name -> choices.add(Choice.of(name, name)));
            return List.of(
                    sent.one("agree-premises", choices),
                    sent.day("agree-from"),
                    sent.day("agree-until"),
                    sent.line("agree-worker", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("agree-premises");
            if (!wrong.any() && !premises.contains(sent.text("agree-premises"))) {
                wrong = wrong.and("agree-premises", Text.text("premises.agree-premises.missing"));
            }
            Optional<LocalDate> from = sent.date("agree-from").date();
            Optional<LocalDate> until = sent.date("agree-until").date();
            if (from.isEmpty()) {
                wrong = wrong.and("agree-from", Text.text("premises.agree-from.missing"));
            }
            if (until.isEmpty() || (from.isPresent() && until.get().isBefore(from.get()))) {
                wrong = wrong.and("agree-until", Text.text("premises.agree-until.missing"));
            }
            if (wrong.any() || from.isEmpty() || until.isEmpty()) {
                return new Wrong(wrong);
            }
            String worker = sent.text("agree-worker");
            return Filled.right(
                    new ResidenceAgreed(
                            sent.text("agree-premises"), from.get(), until.get(), worker.isEmpty() ? null : worker),
                    seen.reader().now());
        }
    }

    /** The person left. */
    private record Depart() implements CaseForm {
        @Override
        public String name() {
            return "depart";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return (seen.reader().isOneOf(Resident.STAFF) || seen.reader().isOneOf(Resident.SUPERVISING))
                    && Resident.residence(seen).isPresent();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return false;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.yesOrNo("depart-planned"), sent.lines("depart-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("depart-planned", "depart-why");
            Optional<Residence> residence = Resident.residence(seen);
            return wrong.any() || residence.isEmpty()
                    ? new Wrong(wrong)
                    : Filled.right(
                            new ResidentDeparted(
                                    residence.get().agreed().id(),
                                    sent.text("depart-planned").equals(Sent.YES),
                                    sent.text("depart-why")),
                            seen.reader().now());
        }
    }

    /** Hours of curfew for this person. */
    private record SetCurfew() implements CaseForm {
        @Override
        public String name() {
            return "curfew";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return seen.reader().isOneOf(Resident.SUPERVISING)
                    && Resident.residence(seen).isPresent();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return false;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(
                    sent.line("curfew-from", ""),
                    sent.line("curfew-to", ""),
                    sent.day("curfew-since"),
                    sent.day("curfew-until"),
                    sent.lines("curfew-basis", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("curfew-from", "curfew-to", "curfew-basis");
            if (!wrong.any() && !areHours(sent)) {
                wrong = wrong.and("curfew-from", Text.text("premises.curfew-from.wrong"));
            }
            Optional<LocalDate> since = sent.date("curfew-since").date();
            Optional<LocalDate> until = sent.date("curfew-until").date();
            if (since.isEmpty()) {
                wrong = wrong.and("curfew-since", Text.text("premises.curfew-since.missing"));
            }
            boolean open = sent.date("curfew-until").isEmpty();
            if ((!open && until.isEmpty())
                    || (since.isPresent()
                            && until.filter(one -> one.isBefore(since.get())).isPresent())) {
                wrong = wrong.and("curfew-until", Text.text("premises.curfew-until.wrong"));
            }
            return wrong.any() || since.isEmpty()
                    ? new Wrong(wrong)
                    : Filled.right(
                            CurfewSet.of(
                                    Curfew.of(sent.text("curfew-from"), sent.text("curfew-to")),
                                    since.get(),
                                    until.orElse(null),
                                    sent.text("curfew-basis")),
                            seen.reader().now());
        }

        private static boolean areHours(Sent sent) {
            try {
                Curfew.of(sent.text("curfew-from"), sent.text("curfew-to"));
                return true;
            } catch (IllegalArgumentException notHours) {
                return false;
            }
        }
    }
}
