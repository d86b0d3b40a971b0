package org.throughcare.service.web.model.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the person behind a case, under headings: each detail with who said so and when, whether it was
 * checked, and whether it is over.
 *
 * @param shell what stands around it
 * @param mayRecord whether the reader may add to it
 * @param groups the headings that are open to the reader
 * @param mayLink whether the reader may part records from it
 * @param joined the records that were joined to the case
 */
public record PersonDetails(
        CaseShell shell, boolean mayRecord, List<Group> groups, boolean mayLink, List<JoinedRecord> joined) {
    /**
     * One heading.
     *
     * @param key the id of the heading on the page
     * @param details what stands now first, then what is over
     * @param adding the keys of the forms that add to it
     */
    public record Group(String key, String title, List<Detail> details, List<String> adding) {
        public Group {
            details = List.copyOf(details);
            adding = List.copyOf(adding);
        }
    }

    /**
     * One detail.
     *
     * @param says it in words
     * @param marks what must be seen of it at once, such as that nobody checked it
     * @param notes what was said of it later
     * @param known who said so and when
     * @param id the entry that states it
     * @param over whether it is no longer so
     * @param follow where it leads, or null
     * @param further the keys of the forms that say something of it
     */
    public record Detail(
            String says,
            List<Mark> marks,
            List<String> notes,
            String known,
            String id,
            boolean over,
            @Nullable Follow follow,
            List<String> further) {
        public Detail {
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
            further = List.copyOf(further);
        }
    }

    /** A word on a colour. */
    public record Mark(String words, String colour) {}

    /** A link. */
    public record Follow(String address, String words) {}

    public PersonDetails {
        groups = List.copyOf(groups);
        joined = List.copyOf(joined);
    }
}
