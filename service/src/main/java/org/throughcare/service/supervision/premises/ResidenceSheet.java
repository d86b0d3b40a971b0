package org.throughcare.service.supervision.premises;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.ResidentDeparted;
import org.throughcare.practice.premises.PremisesFact.ResidentNotArrived;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.SharingWithPremises;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.CaseSheet;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.partners.PartnerPage.Block;

/** Somebody in approved premises, for those who work there and for those who supervise them. */
record ResidenceSheet(Policy policy, SharingWithPremises sharing) implements CaseSheet {
    @Override
    public String path() {
        return Paths.RESIDENCE;
    }

    @Override
    public String words() {
        return "premises.";
    }

    @Override
    public Area area() {
        return Area.PREMISES;
    }

    @Override
    public Set<Party> told() {
        return Set.of(Party.PROBATION);
    }

    @Override
    public List<CaseForm> forms() {
        List<CaseForm> forms = new ArrayList<>(MovementForms.all());
        forms.addAll(SearchForms.all(policy));
        forms.addAll(ResidenceForms.all(sharing.premises()));
        return forms;
    }

    @Override
    public String says(SeenCase seen) {
        return ResidentShown.says(seen);
    }

    @Override
    public List<Block> blocks(SeenCase seen) {
        return ResidentShown.blocks(seen, policy);
    }

    @Override
    public List<? extends Stated<?>> rests(SeenCase seen) {
        return ResidentShown.rests(seen);
    }

    @Override
    public void follow(SignedIn who, SeenCase seen, List<Fact> facts, String route) {
        for (Fact fact : facts) {
            if (fact instanceof ResidenceAgreed agreed) {
                sharing.share(who, seen.person(), agreed.premises(), agreed.until(), route);
            } else if (fact instanceof ResidentDeparted || fact instanceof ResidentNotArrived) {
                sharing.end(who, seen.person(), route);
            }
        }
    }
}
