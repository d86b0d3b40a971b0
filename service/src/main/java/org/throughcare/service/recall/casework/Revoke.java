package org.throughcare.service.recall.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * Revokes the licence: the number of the order, from when the police may arrest, whether it is an emergency, and the force that
 * is asked. Somebody who is in custody already is back at the same moment.
 *
 * @param forces the forces that can be asked
 */
record Revoke(List<String> forces) implements Offer {
    private static final String ORDER = "revoke-order";
    private static final String FROM = "revoke-from";
    private static final String EMERGENCY = "revoke-emergency";
    private static final String INSIDE = "revoke-inside";
    private static final String FORCE = "revoke-force";

    @Override
    public String name() {
        return "revoke";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.REVOKE)
                && desk.open()
                        .filter(recall -> recall.last(RecallTypeConfirmed.class).isPresent())
                        .isPresent();
    }

    @Override
    public boolean isNext(Desk desk) {
        return true;
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        List<Choice> asked = new ArrayList<>(List.of(Choice.of("", Text.text("partners.revoke-force.none"))));
        forces.forEach(force -> asked.add(Choice.of(force, force)));
        return List.of(
                sent.line(ORDER, number(desk)),
                sent.moment(FROM, desk.now()),
                sent.yesOrNo(EMERGENCY),
                sent.yesOrNo(INSIDE),
                sent.one(FORCE, asked));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(ORDER, FROM, EMERGENCY, INSIDE);
        boolean inside = sent.text(INSIDE).equals(Sent.YES);
        String force = sent.text(FORCE);
        if (!sent.text(FROM).isEmpty() && sent.moment(FROM).isEmpty()) {
            wrong = wrong.and(FROM, Text.text("partners.moment.wrong"));
        }
        if (!inside && !forces.contains(force)) {
            wrong = wrong.and(FORCE, Text.text("partners.revoke-force.missing"));
        }
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        Instant now = desk.now();
        List<Telling> facts = new ArrayList<>();
        facts.add(new Telling(
                new LicenceRevoked(
                        sent.moment(FROM).orElse(now),
                        sent.text(EMERGENCY).equals(Sent.YES),
                        sent.text(ORDER),
                        inside ? null : force),
                Told.EVERYBODY,
                now));
        if (inside) {
            facts.add(new Telling(
                    new ReturnedToCustody(Text.text("partners.revoke.alreadyInside")), Told.EVERYBODY, now));
        }
        return new Made(desk.attempt(RecallAct.REVOKE), facts);
    }

    /** Whether the request was made as an emergency. */
    static boolean askedAsEmergency(Recall recall) {
        return recall.chosen()
                .map(chosen -> chosen.fact())
                .filter(RecallTypeChosen::emergency)
                .isPresent();
    }

    private static String number(Desk desk) {
        return "RO-" + desk.seen().crn().toUpperCase(Locale.ROOT) + "-"
                + desk.seen().today().toString().replace("-", "");
    }
}
