package org.throughcare.service.papers.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * A letter of a case.
 *
 * @param shell what stands around the page
 * @param title what it is
 * @param paper what stands on it, or null where it was kept in other words than those of today
 * @param keptAt when it was kept as it left, or null where nobody has taken it out yet
 * @param pdf where the PDF is; empty where the reader may not take it out
 * @param docx where the DOCX is; empty where the reader may not take it out
 * @param noAddress whether the record has no address to send it to
 * @param welshPreferred whether the person prefers Welsh, in which the letter is not written yet
 */
public record LetterPage(
        CaseShell shell,
        String title,
        @Nullable Paper paper,
        @Nullable Instant keptAt,
        String pdf,
        String docx,
        boolean noAddress,
        boolean welshPreferred) {}
