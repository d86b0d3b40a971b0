package org.throughcare.service.recall;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.Refusal;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** Says to whoever is refused why, where the recall stands, and who brought it there when. */
@Component
class RefusalWords {
    private final WhoDid who;

    RefusalWords(WhoDid who) {
        this.who = who;
    }

    String of(Refusal refusal, List<Recall> recalls, StaffMember staff) {
        String why = Text.text("recall.refused." + refusal, staff.post().title());
        return switch (refusal) {
            case NOT_NOW, ALREADY_OPEN, NONE_OPEN, CONTENT_CHANGED, ANOTHER_STAGE_FIRST, NOT_SIGNED ->
                recalls.isEmpty() ? why : why + " " + stands(recalls.getLast());
            case NOT_THIS_ROLE, TYPE_NOT_CHOSEN, SAME_PERSON, TYPE_NOT_CONFIRMED, BEFORE_REVOCATION -> why;
        };
    }

    private String stands(Recall recall) {
        Stated<?> last = recall.moves().getLast().entry();
        return Text.text(
                "recall.stands.since", recall.state().inWords(), PageDates.dayAndTime(last.occurred()), who.did(last));
    }
}
