package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is (section 6); null is unanswered, or not given where it may be left open.
 *
 * @param crn the number of the case; always known
 * @param nomsNumber the number given by the prison service
 * @param bookingNumber the number of the last time in prison; may be left open
 * @param pnc the number on the Police National Computer; may be left open
 * @param cro the number of the criminal record; may be left open
 * @param interpreter whether an interpreter is needed
 */
public record PersonOnForm(
        String crn,
        @Nullable String familyName,
        @Nullable String givenNames,
        @Nullable String otherNames,
        @Nullable LocalDate born,
        @Nullable String gender,
        @Nullable String ethnicity,
        @Nullable String nomsNumber,
        @Nullable String bookingNumber,
        @Nullable String pnc,
        @Nullable String cro,
        @Nullable String language,
        @Nullable Boolean interpreter) {
    /** Nothing answered but the case. */
    public static PersonOnForm blank(String crn) {
        return new PersonOnForm(crn, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    List<Answer> answers() {
        return new Answers()
                .words("crn", crn)
                .words("family-name", familyName)
                .words("given-names", givenNames)
                .mayHaveWords("other-names", otherNames)
                .day("born", born)
                .words("gender", gender)
                .words("ethnicity", ethnicity)
                .words("noms-number", nomsNumber)
                .mayHaveWords("booking-number", bookingNumber)
                .mayHaveWords("pnc", pnc)
                .mayHaveWords("cro", cro)
                .words("language", language)
                .yesNo("interpreter", interpreter)
                .list();
    }
}
