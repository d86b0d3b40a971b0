package org.throughcare.service.supervision.compliance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.OrderInForce;
import org.throughcare.practice.casework.RecallSign;
import org.throughcare.practice.casework.RecallSigns;
import org.throughcare.practice.licence.TagMatter;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.compliance.ActivityDays;
import org.throughcare.practice.supervision.compliance.Compliance;
import org.throughcare.practice.supervision.compliance.CountedContact;
import org.throughcare.practice.supervision.compliance.CountedContact.Result;
import org.throughcare.practice.terms.Wording;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.supervision.TagAlerts;
import org.throughcare.service.supervision.appointments.AtDecision;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.supervision.CompliancePage;
import org.throughcare.service.web.model.supervision.CompliancePage.Contact;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/** Makes the page of compliance; what stands on it is audited before it is shown. */
@Component
class ReadingCompliance {
    private static final int SHOWN = 60;
    private static final Set<Result> CAME_UP = Set.of(
            Result.COMPLIED, Result.NOT_COMPLIED, Result.UNACCEPTABLE, Result.ACCEPTABLE, Result.AWAITING_JUDGEMENT);

    private final AtDecision deciding;
    private final Policy policy;
    private final ShownTrail trail;

    ReadingCompliance(AtDecision deciding, Policy policy, ShownTrail trail) {
        this.deciding = deciding;
        this.policy = policy;
        this.trail = trail;
    }

    CompliancePage page(SeenCase seen) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            return new CompliancePage(
                    seen.shell(),
                    "",
                    "",
                    List.of(Text.text("compliance.hidden")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    others(seen));
        }
        OrderInForce order = deciding.order(seen);
        Compliance compliance = deciding.compliance(seen, order);
        List<CountedContact> shown =
                compliance.contacts().reversed().stream().limit(SHOWN).toList();
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.COMPLIANCE,
                shown.stream().<EntryId>map(contact -> contact.contact().id()).toList(),
                0);
        boolean breach = AtDecision.breachRunning(seen);
        return new CompliancePage(
                seen.shell(),
                status(compliance, breach),
                colour(compliance, breach),
                standing(seen, order, compliance, breach),
                kept(seen, compliance),
                alerts(seen),
                figures(compliance),
                shown.stream().map(contact -> contact(seen, contact)).toList(),
                compliance.contacts().size(),
                others(seen));
    }

    private static List<CaseShell.Tab> others(SeenCase seen) {
        Reader reader = seen.reader();
        List<CaseShell.Tab> beside = new ArrayList<>();
        if (reader.records() && reader.sees(Area.SUPERVISION)) {
            beside.add(new CaseShell.Tab(Text.text("cases.act.checkIns"), Paths.checkIns(seen.crn()), false));
        }
        if (reader.sees(Area.PREMISES)) {
            beside.add(new CaseShell.Tab(Text.text("cases.act.residence"), Paths.residence(seen.crn()), false));
        }
        return beside;
    }

    private static String status(Compliance compliance, boolean breach) {
        if (breach) {
            return Text.text("compliance.status.breach");
        }
        return compliance.failures() == 0
                ? Text.text("compliance.status.none")
                : Text.counted("compliance.status.some", compliance.failures());
    }

    private static String colour(Compliance compliance, boolean breach) {
        if (breach || compliance.failures() > 1) {
            return "red";
        }
        return compliance.failures() == 0 ? "green" : "grey";
    }

    private static List<String> standing(SeenCase seen, OrderInForce order, Compliance compliance, boolean breach) {
        List<String> standing = new ArrayList<>();
        standing.add(
                compliance.from() == null
                        ? Text.text("compliance.order", order.kind().inWords())
                        : Text.text(
                                "compliance.order.since", order.kind().inWords(), PageDates.day(compliance.from())));
        switch (compliance.standing()) {
            case NO_LIMIT ->
                standing.add(Text.text("compliance.noLimit", order.kind().inWords()));
            case WITHIN -> standing.add(Text.counted("compliance.within", limit(compliance)));
            case REVIEW -> {
                if (!breach) {
                    standing.add(Text.counted("compliance.review", limit(compliance)));
                }
            }
        }
        compliance.countedOnce().forEach(day -> standing.add(Text.text("compliance.once", PageDates.day(day))));
        AtDecision.suspended(seen).ifPresent(scheme -> standing.add(Text.text("compliance.suspended", scheme)));
        return standing;
    }

    private static List<Known> alerts(SeenCase seen) {
        if (!seen.reader().sees(Area.LICENCE)) {
            return List.of();
        }
        List<Known> alerts = new ArrayList<>();
        for (TagMatter matter : TagAlerts.open(seen)) {
            alerts.add(new Known(
                    says(seen, matter),
                    false,
                    seen.reader().records()
                            ? Paths.newNote(
                                    seen.crn(), "tag", matter.first().id().value())
                            : null,
                    Text.text("compliance.alert.close")));
        }
        if (!alerts.isEmpty()) {
            beside(seen).ifPresent(says -> alerts.add(new Known(says, false, null, null)));
        }
        return alerts;
    }

    private static String says(SeenCase seen, TagMatter matter) {
        long days = ChronoUnit.DAYS.between(matter.first().date(), seen.today());
        String first = PageDates.dayAndTime(matter.first().occurred());
        String account = matter.last().fact().account();
        return matter.alerts().size() == 1
                ? Text.counted("compliance.alert", days, first, account)
                : Text.counted(
                        "compliance.alerts.several",
                        days,
                        first,
                        matter.alerts().size(),
                        account);
    }

    /** The other signs on the licence that runs, so that nobody looks at an alert alone. */
    private static Optional<String> beside(SeenCase seen) {
        return RecallSigns.of(seen.picture(), seen.reader().now())
                .map(signs -> signs.signs().stream()
                        .filter(sign -> sign.kind() != RecallSign.Kind.TAG
                                && seen.reader().reads(sign.stated().entry()))
                        .map(sign -> Text.text(
                                "compliance.alert.sign",
                                sign.kind().inWords(),
                                PageDates.when(sign.stated().entry().times().occurred())))
                        .toList())
                .filter(signs -> !signs.isEmpty())
                .map(signs -> Text.text("compliance.alert.beside", Wording.join(signs)));
    }

    private static int limit(Compliance compliance) {
        return compliance.limit() == null ? 0 : compliance.limit();
    }

    private List<String> kept(SeenCase seen, Compliance compliance) {
        List<String> kept = new ArrayList<>();
        int came = compliance.count(Result.COMPLIED);
        int all = CAME_UP.stream().mapToInt(compliance::count).sum();
        kept.add(all == 0 ? Text.text("compliance.kept.none") : Text.text("compliance.kept.of", came, all));
        int row = (int) compliance.contacts().reversed().stream()
                .filter(contact -> CAME_UP.contains(contact.result()))
                .takeWhile(contact -> contact.result() == Result.COMPLIED)
                .count();
        if (row > 0) {
            kept.add(Text.counted("compliance.kept.row", row));
        }
        if (compliance.movedByPerson() > 0) {
            kept.add(Text.counted("compliance.kept.moved", compliance.movedByPerson()));
        }
        ActivityDays.of(seen.known(), seen.reader().now()).ifPresent(days -> kept.addAll(activity(seen, days)));
        return kept;
    }

    private List<String> activity(SeenCase seen, ActivityDays days) {
        Figure name = policy.set().figure(PolicyKey.ACTIVITY_NAME, seen.today());
        List<String> said = new ArrayList<>();
        said.add(Text.text(
                "compliance.activity",
                Text.text("compliance.activity." + policy.word(PolicyKey.ACTIVITY_NAME, seen.today())),
                days.done().size(),
                days.required().fact().days(),
                days.ahead().size(),
                days.left()));
        if (name.mark() != Mark.STATUTE) {
            said.add(Text.text("compliance.activity.name", PageDates.day(name.from()), name.source()));
        }
        return said;
    }

    private static List<CompliancePage.Figure> figures(Compliance compliance) {
        List<CompliancePage.Figure> figures = new ArrayList<>(Arrays.stream(Result.values())
                .filter(result -> result != Result.MOVED)
                .map(result ->
                        new CompliancePage.Figure(Text.text("compliance.count." + result), compliance.count(result)))
                .toList());
        figures.add(new CompliancePage.Figure(Text.text("compliance.count.byPerson"), compliance.movedByPerson()));
        figures.add(new CompliancePage.Figure(Text.text("compliance.count.byUs"), compliance.movedByUs()));
        figures.add(new CompliancePage.Figure(Text.text("compliance.count.letters"), compliance.letters()));
        return figures;
    }

    private static Contact contact(SeenCase seen, CountedContact contact) {
        return new Contact(
                PageDates.day(contact.date()),
                Text.text("supervision.AppointmentKind." + contact.kind()),
                Text.text("compliance.result." + contact.result()),
                Text.text(
                        contact.counts() ? "compliance.yes" : "compliance.no",
                        Text.text("compliance.why." + contact.why())),
                address(seen, contact));
    }

    private static @Nullable String address(SeenCase seen, CountedContact contact) {
        if (seen.reader().lookingBack()) {
            return null;
        }
        EntryId arranged = switch (contact.contact().fact()) {
            case AppointmentAttended kept -> kept.arranged();
            case AppointmentMissed missed -> missed.arranged();
            case AppointmentArranged _ -> contact.contact().id();
            default -> null;
        };
        boolean known = arranged != null
                && seen.picture().all(AppointmentArranged.class).stream()
                        .anyMatch(one ->
                                one.id().equals(arranged) && seen.reader().reads(one.entry()));
        return arranged == null || !known ? null : Paths.appointment(seen.crn(), arranged.value());
    }
}
