package org.throughcare.service.cases;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * A case as one reader may see it at one instant.
 *
 * @param reader who looks, and as of when
 * @param crn its number in the world
 * @param record everything on record; never shown as it stands
 * @param known what the reader's party knew then
 * @param picture the same, folded
 * @param shell what stands around its pages
 */
public record SeenCase(
        Reader reader, String crn, CaseRecord record, Chronology known, CasePicture picture, CaseShell shell) {
    /** The number of the case in the service. */
    public long person() {
        return record.person();
    }

    /** The date of the instant as of which the reader looks, in London. */
    public LocalDate today() {
        return reader.now().atZone(London.ZONE).toLocalDate();
    }

    /** The entries that the reader may know of, in the order in which they happened. */
    public List<Stated<?>> open() {
        return known.all().stream()
                .filter(stated -> reader.knowsOf(stated.entry()))
                .toList();
    }

    /** The entries whose text the reader may read, in the order in which they happened. */
    public List<Stated<?>> readable() {
        return open().stream().filter(stated -> reader.reads(stated.entry())).toList();
    }
}
