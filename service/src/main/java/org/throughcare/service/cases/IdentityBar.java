package org.throughcare.service.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.KeyDate;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseIdentity;

/** The bar at the top of every page of a case, from the picture of the reader's own party and of the parts open to them. */
@Component
public class IdentityBar {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final StaffNames names;

    IdentityBar(JdbcClient jdbc, Transactions transactions, StaffNames names) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.names = names;
    }

    /** The bar for the case {@code person}, whose number in the world is {@code crn}. */
    public CaseIdentity of(long person, String crn, CasePicture picture, Reader reader) {
        LocalDate today = reader.now().atZone(London.ZONE).toLocalDate();
        Identity identity = IdentityPart.of(picture.chronology()).identity(today);
        @Nullable LocalDate born = reader.sees(Area.IDENTITY) ? identity.born() : null;
        return new CaseIdentity(
                crn,
                identity.name() == null
                        ? Text.text("cases.identity.noName")
                        : identity.name().toString(),
                born,
                born == null ? null : born.until(today).getYears(),
                community(picture, reader),
                prison(picture, reader),
                next(picture, reader),
                reader.sees(Area.RISK)
                        ? picture.risk()
                                .levelAt(reader.now())
                                .map(IdentityBar::rosh)
                                .orElse(null)
                        : null,
                states(picture, reader),
                limited(person));
    }

    private CaseIdentity.@Nullable Holder community(CasePicture picture, Reader reader) {
        return picture.holding().heldAt(reader.now()).map(this::holder).orElse(null);
    }

    private CaseIdentity.@Nullable Holder prison(CasePicture picture, Reader reader) {
        if (!reader.sees(Area.CUSTODY) || !inCustody(picture, reader)) {
            return null;
        }
        return picture.holding().allocations().stream()
                .filter(given ->
                        given.fact().role() == Role.POM && !given.occurred().isAfter(reader.now()))
                .reduce((_, later) -> later)
                .map(this::holder)
                .orElse(null);
    }

    private static boolean inCustody(CasePicture picture, Reader reader) {
        SupervisionState state = SupervisionState.at(picture, reader.now());
        return state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
    }

    private static CaseIdentity.@Nullable NextDate next(CasePicture picture, Reader reader) {
        LocalDate today = reader.now().atZone(London.ZONE).toLocalDate();
        return KeyDate.after(picture, reader.now()).stream()
                .filter(date -> reader.knowsOf(date.stated().entry())
                        && reader.reads(date.stated().entry()))
                .findFirst()
                .map(date -> new CaseIdentity.NextDate(
                        Text.text("cases.date." + date.kind()), date.on(), ChronoUnit.DAYS.between(today, date.on())))
                .orElse(null);
    }

    private CaseIdentity.Holder holder(Stated<Allocated> allocated) {
        Allocated fact = allocated.fact();
        String name = names.of(List.of(fact.to())).getOrDefault(fact.to(), fact.to());
        return new CaseIdentity.Holder(
                name, fact.role().title(), Optional.ofNullable(fact.unit()).orElse(""));
    }

    private static CaseIdentity.Rosh rosh(Stated<RoshRecorded> level) {
        RiskLevel overall = level.fact().overall();
        String towards = level.fact().byGroup().entrySet().stream()
                .filter(group -> group.getValue().containsValue(overall))
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .map(group -> Text.text("cases.group." + group.name()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new CaseIdentity.Rosh(overall, towards, level.date());
    }

    private static List<String> states(CasePicture picture, Reader reader) {
        List<String> states = new ArrayList<>();
        SupervisionState state = SupervisionState.at(picture, reader.now());
        if (inCustody(picture, reader) && reader.sees(Area.CUSTODY)) {
            states.add(picture.chronology()
                    .last(HeldAt.class)
                    .map(there -> Text.text("cases.state.custody", there.fact().prison()))
                    .orElseGet(() -> Text.text("cases.state." + state)));
        } else if (reader.sees(Area.SENTENCE)) {
            states.add(Text.text("cases.state." + state));
        }
        if (reader.sees(Area.PARTNERSHIP)) {
            picture.partnership()
                    .mappaAt(reader.now())
                    .ifPresent(set -> states.add(Text.text(
                            "cases.state.mappa",
                            set.fact().category(),
                            set.fact().level())));
            picture.partnership().iomAt(reader.now()).ifPresent(_ -> states.add(Text.text("cases.state.iom")));
        }
        return states;
    }

    private boolean limited(long person) {
        return transactions.computing(
                () -> jdbc.sql("""
                        select exists (select from case_restriction where of_case = :person and until is null)
                            or exists (select from case_exclusion where of_case = :person and until is null)""").param("person", person).query(Boolean.class).single());
    }
}
