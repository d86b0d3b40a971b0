package org.throughcare.service.web.model.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.OverviewPage.Involved;

/**
 * What somebody needs who has never met the person and has them in front of them, or on the telephone, now.
 *
 * @param shell what stands around it
 * @param stages the stages of the sentence, or null where none is known or open to the reader
 * @param risk the level by group and setting, or null where none is on record or the reader does not see it
 * @param lives where the person lives or was last said to live, with whether that was checked; empty where nothing is on record
 * @param reached telephone numbers
 * @param conditions what they must keep to
 * @param standing protective orders in force
 * @param adjustments what is done differently for them
 * @param due what is open, the one due first first
 * @param contacts the last contacts
 * @param ask whom to ask: posts and those involved
 */
public record DutyOfficerView(
        CaseShell shell,
        @Nullable StageBar stages,
        @Nullable RiskInContext risk,
        List<String> lives,
        List<String> reached,
        List<String> conditions,
        List<String> standing,
        List<String> adjustments,
        List<OpenDuty> due,
        List<CaseEntry> contacts,
        List<Involved> ask) {
    public DutyOfficerView {
        lives = List.copyOf(lives);
        reached = List.copyOf(reached);
        conditions = List.copyOf(conditions);
        standing = List.copyOf(standing);
        adjustments = List.copyOf(adjustments);
        due = List.copyOf(due);
        contacts = List.copyOf(contacts);
        ask = List.copyOf(ask);
    }
}
