package org.throughcare.service.supervision.checkins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CheckInFinding;
import org.throughcare.practice.casework.CheckInFinding.Says;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInReviewed;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.supervision.CheckInFact.CheckInsEnded;
import org.throughcare.practice.supervision.CheckInFact.ExclusionAnswered;
import org.throughcare.practice.supervision.CheckInFact.Use;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** What can be done about remote check-ins of somebody. */
final class CheckInForms {
    private static final Set<Role> SUPERVISING = Set.of(Role.COM, Role.SPO);
    private static final List<Integer> WEEKS = List.of(1, 2, 4, 8);

    private CheckInForms() {}

    static List<CaseForm> all(Policy policy, EntryAuthors authors) {
        return List.of(new Review(), new Decide(authors), new Ask(policy), new End());
    }

    private static boolean isOneOf(SeenCase seen, Set<Role> roles) {
        return !Collections.disjoint(roles, seen.reader().staff().post().roles());
    }

    /** Asked for by a practitioner, where nothing on record stands against it. */
    private record Ask(Policy policy) implements CaseForm {
        @Override
        public String name() {
            return "ask";
        }

        private List<CheckInFinding> findings(SeenCase seen) {
            return CheckInFinding.of(seen.picture(), seen.reader().now(), policy);
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return isOneOf(seen, SUPERVISING)
                    && Set.of(State.NONE, State.REFUSED, State.ENDED).contains(CheckInsShown.state(seen))
                    && findings(seen).stream().noneMatch(one -> one.says() == Says.APPLIES);
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        private List<CheckInFinding> silent(SeenCase seen) {
            return findings(seen).stream()
                    .filter(one -> one.says() == Says.NOT_ON_RECORD)
                    .toList();
        }

        private static String field(CheckInFinding finding) {
            return "ask-" + finding.exclusion();
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            List<Field> fields = new ArrayList<>();
            silent(seen).forEach(one -> fields.add(sent.yesOrNo(field(one))));
            fields.add(sent.radios("ask-use", Sent.choices(Use.values(), "checkins.Use.")));
            fields.add(sent.radios(
                    "ask-weeks",
                    WEEKS.stream()
                            .map(weeks -> Choice.of("" + weeks, Text.counted("checkins.weeks", weeks)))
                            .toList()));
            fields.add(sent.lines("ask-questions", ""));
            fields.add(sent.lines("ask-why", ""));
            return fields;
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            List<CheckInFinding> silent = silent(seen);
            Errors wrong = sent.missing(silent.stream().map(Ask::field).toArray(String[]::new));
            for (CheckInFinding one : silent) {
                if (sent.text(field(one)).equals(Sent.YES)) {
                    wrong = wrong.and(field(one), Text.text("checkins.ask.applies"));
                }
            }
            Errors rest = sent.missing("ask-use", "ask-weeks", "ask-why");
            Optional<Integer> weeks = WEEKS.stream()
                    .filter(one -> sent.text("ask-weeks").equals("" + one))
                    .findFirst();
            Optional<Use> use = Arrays.stream(Use.values())
                    .filter(one -> one.name().equals(sent.text("ask-use")))
                    .findFirst();
            if (wrong.any() || rest.any() || weeks.isEmpty() || use.isEmpty()) {
                return new Wrong(
                        wrong.any()
                                ? wrong
                                : rest.any() ? rest : Errors.of("ask-use", Text.text("checkins.ask-use.missing")));
            }
            return Filled.right(
                    new CheckInsAsked(
                            use.get(),
                            weeks.get(),
                            sent.lines("ask-questions"),
                            sent.text("ask-why"),
                            silent.stream()
                                    .map(one -> new ExclusionAnswered(one.exclusion(), false))
                                    .toList()),
                    seen.reader().now());
        }
    }

    /** Approved, refused, or looked at again, by a senior who did not ask for them. */
    private record Decide(EntryAuthors authors) implements CaseForm {
        @Override
        public String name() {
            return "decide";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return isOneOf(seen, Set.of(Role.SPO))
                    && Set.of(State.ASKED, State.REOPENED).contains(CheckInsShown.state(seen));
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.yesOrNo("decide-approve"), sent.lines("decide-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("decide-approve", "decide-why");
            Stated<CheckInsAsked> asked = CheckIns.of(seen.picture()).asked();
            if (wrong.any() || asked == null) {
                return new Wrong(wrong);
            }
            if (authors.of(seen.person(), List.of(asked.id()))
                    .contains(seen.reader().staff().username())) {
                return new Wrong(Errors.of("decide-approve", Text.text("checkins.decide.own")));
            }
            return Filled.right(
                    new CheckInsDecided(
                            asked.id(), sent.text("decide-approve").equals(Sent.YES), sent.text("decide-why")),
                    seen.reader().now());
        }
    }

    /** What the person answered was read. */
    private record Review() implements CaseForm {
        @Override
        public String name() {
            return "review";
        }

        private static List<Stated<CheckInReceived>> unread(SeenCase seen) {
            return CheckIns.unread(seen.picture());
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return isOneOf(seen, SUPERVISING) && !unread(seen).isEmpty();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        @Override
        public String says(Sent sent, SeenCase seen) {
            Stated<CheckInReceived> received = unread(seen).getFirst();
            return PageDates.dayAndTime(received.occurred()) + ": " + FactInWords.of(received.fact());
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.lines("review-follows", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("review-follows");
            return wrong.any()
                    ? new Wrong(wrong)
                    : Filled.right(
                            new CheckInReviewed(unread(seen).getFirst().id(), sent.text("review-follows")),
                            seen.reader().now());
        }
    }

    /** They come to their end. */
    private record End() implements CaseForm {
        @Override
        public String name() {
            return "end";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return isOneOf(seen, SUPERVISING)
                    && !Set.of(State.NONE, State.ENDED, State.REFUSED).contains(CheckInsShown.state(seen));
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return false;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.lines("end-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("end-why");
            return wrong.any()
                    ? new Wrong(wrong)
                    : Filled.right(
                            new CheckInsEnded(sent.text("end-why")),
                            seen.reader().now());
        }
    }
}
