package org.throughcare.service.cases.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.Relationship;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.treatment.TreatmentFact.ReferredToService;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OverviewPage.Involved;

/** Says who works with the person, as far as it is on record and open to the reader. */
@Component
public class InvolvedShown {
    private final StaffNames names;

    InvolvedShown(StaffNames names) {
        this.names = names;
    }

    /** The practitioners by role, then officers and services of others. */
    public List<Involved> of(SeenCase seen) {
        Reader reader = seen.reader();
        List<Involved> involved = new ArrayList<>(staff(seen));
        if (reader.sees(Area.PARTNERSHIP)) {
            seen.picture()
                    .partnership()
                    .iomAt(reader.now())
                    .map(registered -> registered.fact().officer())
                    .ifPresent(officer -> involved.add(new Involved(Text.text("cases.involved.iom"), officer)));
        }
        if (reader.sees(Area.TREATMENT)) {
            readable(seen, ReferredToService.class).stream()
                    .map(referred -> referred.fact().service())
                    .distinct()
                    .forEach(service -> involved.add(new Involved(Text.text("cases.involved.service"), service)));
        }
        if (reader.sees(Area.CIRCUMSTANCES)) {
            IdentityPart.of(seen.known()).contacts().stream()
                    .filter(held -> held.standsOn(seen.today())
                            && isProfessional(held.fact().relationship()))
                    .filter(held -> reader.reads(held.stated().entry()))
                    .forEach(held -> involved.add(new Involved(
                            Text.text(
                                    "details.option.Relationship." + held.fact().relationship()),
                            held.fact().name())));
        }
        return involved;
    }

    private List<Involved> staff(SeenCase seen) {
        Map<Role, Stated<Allocated>> last = new LinkedHashMap<>();
        seen.picture().holding().allocations().stream()
                .filter(given -> !given.occurred().isAfter(seen.reader().now()))
                .forEach(given -> last.put(given.fact().role(), given));
        if (seen.picture().holding().heldAt(seen.reader().now()).isEmpty()) {
            last.remove(Role.COM);
        }
        Map<String, String> called =
                names.of(last.values().stream().map(given -> given.fact().to()).toList());
        return last.entrySet().stream()
                .map(one -> new Involved(
                        Text.text("cases.involved." + one.getKey()),
                        Optional.ofNullable(called.get(one.getValue().fact().to()))
                                .orElse(one.getValue().fact().to())))
                .toList();
    }

    private static boolean isProfessional(Relationship relationship) {
        return switch (relationship) {
            case GP, SOCIAL_WORKER, SOLICITOR, PERSONAL_ADVISER, OTHER_PROFESSIONAL, CASE_ADMINISTRATOR -> true;
            case CHILD_DISCLOSABLE_ONLY, CO_DEFENDANT, EMERGENCY_CONTACT, FAMILY, NEXT_OF_KIN, OTHER_PERSONAL -> false;
        };
    }

    private static <F extends Fact> List<Stated<F>> readable(SeenCase seen, Class<F> type) {
        return seen.picture().all(type).stream()
                .filter(stated -> seen.reader().reads(stated.entry()))
                .toList();
    }
}
