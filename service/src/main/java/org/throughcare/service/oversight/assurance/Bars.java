package org.throughcare.service.oversight.assurance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.web.Text;

/** Keeps somebody from rating what they had a hand in, or know the level of: a second rating is by somebody else, and blind. */
@Component
class Bars {
    private final EntryAuthors authors;
    private final SampleRows rows;

    Bars(EntryAuthors authors, SampleRows rows) {
        this.authors = authors;
        this.rows = rows;
    }

    /** Why {@code staff} cannot rate {@code drawn}, in words; empty where they can. */
    Optional<String> of(StaffMember staff, SeenCase seen, DrawnCase drawn) {
        if (held(staff, seen)) {
            return Optional.of(Text.text("assurance.bar.held"));
        }
        if (wrote(staff, seen)) {
            return Optional.of(Text.text("assurance.bar.wrote"));
        }
        return knows(staff, seen, drawn) ? Optional.of(Text.text("assurance.bar.seen")) : Optional.empty();
    }

    private static boolean held(StaffMember staff, SeenCase seen) {
        return seen.record().entries().stream()
                .anyMatch(entry -> entry.fact() instanceof Allocated allocated
                        && allocated.to().equals(staff.code()));
    }

    /** Whoever recorded a level, an assessment or a check of one in this case, the one who countersigned among them. */
    private boolean wrote(StaffMember staff, SeenCase seen) {
        List<EntryId> judged = seen.record().entries().stream()
                .filter(entry -> entry.fact() instanceof RiskFact)
                .map(Entry::id)
                .toList();
        return authors.of(seen.person(), judged).contains(staff.username());
    }

    private boolean knows(StaffMember staff, SeenCase seen, DrawnCase drawn) {
        List<String> levels = seen.record().entries().stream()
                .filter(entry -> entry.fact() instanceof RoshRecorded
                        && !entry.times().received().isBefore(drawn.signed().at()))
                .map(entry -> entry.id().value())
                .toList();
        return rows.stoodOnScreen(staff, seen.person(), levels);
    }
}
