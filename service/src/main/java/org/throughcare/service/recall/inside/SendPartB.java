package org.throughcare.service.recall.inside;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.recall.DossierFact.PartBSent;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Probation reports to the Parole Board: whether release is supported, and why. */
final class SendPartB implements Offer {
    private static final String SUPPORTS = "partb-supports";
    private static final String WHY = "partb-why";

    @Override
    public String name() {
        return "partb";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return InsideRoom.isStandardInside(desk)
                && desk.seen().reader().staff().post().roles().contains(Role.COM);
    }

    @Override
    public boolean isNext(Desk desk) {
        return desk.whole().all(PartBSent.class).isEmpty();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.yesOrNo(SUPPORTS), sent.lines(WHY, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(SUPPORTS, WHY);
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        null,
                        List.of(new Telling(
                                new PartBSent(Role.COM, sent.text(SUPPORTS).equals(Sent.YES), sent.text(WHY)),
                                Set.of(Party.PROBATION, Party.PPCS),
                                desk.now())));
    }
}
