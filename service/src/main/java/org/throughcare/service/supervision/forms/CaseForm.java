package org.throughcare.service.supervision.forms;

import java.util.List;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;

/** Something that can be done on a page of a case. Its words begin with those of the page and its own name. */
public interface CaseForm {
    /** What its form sends, and what its fields begin with. */
    String name();

    /** Whether the reader can do it now. */
    boolean isOffered(SeenCase seen);

    /** Whether it is what comes next, and not something beside it. */
    boolean isNext(SeenCase seen);

    /** What is asked. */
    List<Field> fields(Sent sent, SeenCase seen);

    /** What comes of the answers. */
    Filled make(Sent sent, SeenCase seen);

    /** Its form. */
    default ActForm form(Sent sent, SeenCase seen) {
        String words = sent.words() + name();
        return new ActForm(
                name(),
                Text.text(words + ".title"),
                says(sent, seen),
                fields(sent, seen),
                Text.text(words + ".button"));
    }

    /** What it means, in a sentence; empty where its heading does. */
    default String says(Sent sent, SeenCase seen) {
        return Text.text(sent.words() + name() + ".says");
    }
}
