package org.throughcare.service.supervision.checkins;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.CaseSheet;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.partners.PartnerPage.Block;

/** Remote check-ins of somebody. */
record CheckInsSheet(Policy policy, EntryAuthors authors) implements CaseSheet {
    @Override
    public String path() {
        return Paths.CHECK_INS;
    }

    @Override
    public String words() {
        return "checkins.";
    }

    @Override
    public Area area() {
        return Area.SUPERVISION;
    }

    @Override
    public Set<Party> told() {
        return Set.of(Party.PROBATION);
    }

    @Override
    public List<CaseForm> forms() {
        return CheckInForms.all(policy, authors);
    }

    @Override
    public String says(SeenCase seen) {
        return CheckInsShown.says(seen);
    }

    @Override
    public List<Block> blocks(SeenCase seen) {
        return CheckInsShown.blocks(seen, policy);
    }

    @Override
    public List<? extends Stated<?>> rests(SeenCase seen) {
        return CheckInsShown.rests(seen);
    }
}
