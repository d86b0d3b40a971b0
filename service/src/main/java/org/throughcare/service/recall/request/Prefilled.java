package org.throughcare.service.recall.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.casework.KnownIdentity;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.papers.AddressesOnForm.AddressUse;
import org.throughcare.practice.recall.papers.HarmNow;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** What the record says of the questions of a request, so that nothing on it is typed again. It judges nothing. */
final class Prefilled {
    private final SeenCase seen;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private Prefilled(SeenCase seen) {
        this.seen = seen;
    }

    static Request of(SeenCase seen, Recall recall, StaffMember staff) {
        Prefilled prefilled = new Prefilled(seen);
        prefilled.person();
        prefilled.sentence();
        recall.last(ConsiderationPassed.class).ifPresent(prefilled::passed);
        prefilled.addresses();
        prefilled.risk();
        prefilled.set("authors-name", staff.name());
        prefilled.set("authors-region", staff.region());
        prefilled.set("authors-unit", staff.unit());
        return new Request(seen.crn(), new Typed(prefilled.fields));
    }

    private void person() {
        Identity identity = KnownIdentity.of(seen.record().subject(), seen.picture(), seen.today());
        if (identity.name() != null) {
            set("person-family", identity.name().surname());
            set("person-given", String.join(" ", identity.name().forenames()));
        }
        day("person-born", identity.born());
        last(SexRecorded.class).ifPresent(sex -> set("person-gender", Text.text("recall.sex." + sex.sex())));
        for (Stated<IdentifierRecorded> number : seen.picture().all(IdentifierRecorded.class)) {
            switch (number.fact().kind()) {
                case NOMS -> set("person-noms", number.fact().text());
                case PNC -> set("person-pnc", number.fact().text());
                case CRO -> set("person-cro", number.fact().text());
                case CRN, MASTER_DEFENDANT, OTHER -> {}
            }
        }
        last(LanguageStated.class).ifPresent(said -> {
            set("person-language", said.language());
            set("person-interpreter", said.interpreter() ? Typed.YES : Typed.NO);
        });
    }

    private void sentence() {
        Optional<Stated<Sentenced>> sentence =
                seen.picture().sentence().governingAt(seen.reader().now());
        sentence.ifPresent(passed -> {
            set(
                    "person-offence",
                    passed.fact().offences().stream()
                            .map(offence -> Text.upper(offence.inWords()))
                            .collect(Collectors.joining("; ")));
            day("person-sentenced", passed.date());
            Integer months = passed.fact().months();
            if (months != null) {
                set("person-length", Text.counted("recall.months", months));
            }
            day("person-sentence-ends", passed.fact().endsOn());
        });
        List<Stated<Released>> releases = seen.picture().custody().releases();
        if (!releases.isEmpty()) {
            day("person-released", releases.getLast().date());
            day("person-licence-ends", releases.getLast().fact().licenceEndsOn());
        }
        last(HeldAt.class).ifPresent(held -> set("person-prison", held.prison()));
    }

    private void passed(Stated<ConsiderationPassed> stated) {
        ConsiderationPassed passed = stated.fact();
        set("type-group", passed.sentenceGroup().name());
        set("what-led", passed.ledTo());
        set("what-response", passed.response());
        set("what-manageable", passed.risk().account());
        passed.conditions().forEach(words -> fields.add("what-conditions", words));
        passed.alternatives().forEach(tried -> set("what-tried-" + tried.what(), tried.details()));
    }

    private void addresses() {
        List<String> lines = new ArrayList<>();
        for (Stated<PostalAddressRecorded> stated : seen.picture().all(PostalAddressRecorded.class)) {
            PostalAddressRecorded address = stated.fact();
            String use = (address.to() == null ? AddressUse.MAIN : AddressUse.FORMER).name();
            lines.add(String.join(
                    " | ",
                    Text.text("recall.address." + use),
                    address.address().inWords(),
                    stated.entry().provenance().source().system(),
                    address.verified() ? PageDates.day(stated.date()) : Text.text("recall.address.unverified")));
        }
        set("arrest-addresses", String.join("\n", lines));
    }

    private void risk() {
        seen.picture().partnership().mappaAt(seen.reader().now()).ifPresent(mappa -> {
            set("risk-mappa", Typed.YES);
            set("risk-category", Integer.toString(mappa.fact().category()));
            set("risk-level", Integer.toString(mappa.fact().level()));
            day("risk-reviewed", mappa.date());
            set("type-exclusion-" + Exclusion.MAPPA_LEVEL_2_OR_3, mappa.fact().level() > 1 ? Typed.YES : Typed.NO);
        });
        seen.picture().risk().levelAt(seen.reader().now()).ifPresent(level -> {
            Map<RiskGroup, RiskLevel> groups = new EnumMap<>(RiskGroup.class);
            level.fact()
                    .byGroup()
                    .forEach((group, levels) -> Optional.ofNullable(levels.get(Setting.COMMUNITY))
                            .ifPresent(one -> groups.put(group, one)));
            groups.forEach((group, one) ->
                    set("risk-harm-" + group, HarmNow.Level.of(one).name()));
        });
    }

    private <F extends Fact> Optional<F> last(Class<F> type) {
        List<Stated<F>> all = seen.picture().all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().fact());
    }

    private void set(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.set(name, value);
        }
    }

    private void day(String name, @Nullable LocalDate date) {
        if (date != null) {
            EnteredDate entered = EnteredDate.of(date);
            set(name + "-day", entered.day());
            set(name + "-month", entered.month());
            set(name + "-year", entered.year());
        }
    }
}
