package org.throughcare.service.recall.partners;

import java.util.List;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;

/** Something that can be done with a recall on one of these pages. Its words begin with "partners.&lt;name&gt;". */
public interface Offer {
    /** What its form sends, and what its fields begin with. */
    String name();

    /** Whether the reader can do it now. */
    boolean isOffered(Desk desk);

    /** Whether it is what comes next, and not something beside it. */
    boolean isNext(Desk desk);

    /** What is asked. */
    List<Field> fields(Sent sent, Desk desk);

    /** What comes of the answers. */
    Making make(Sent sent, Desk desk);

    /** Its form. */
    default ActForm form(Sent sent, Desk desk) {
        return new ActForm(
                name(),
                Text.text("partners." + name() + ".title"),
                Text.text("partners." + name() + ".says"),
                fields(sent, desk),
                Text.text("partners." + name() + ".button"));
    }
}
