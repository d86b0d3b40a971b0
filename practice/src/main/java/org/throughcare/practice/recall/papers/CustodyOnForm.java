package org.throughcare.practice.recall.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person is in custody, what an arrest must reckon with, and whom the police name (section 9).
 *
 * @param custody null is unanswered
 * @param custodyAddress where they are held; asked only in custody
 * @param arrestIssues what those who arrest must know; asked only at large
 * @param police who at the local police is spoken to
 */
public record CustodyOnForm(
        @Nullable CustodyNow custody,
        @Nullable String custodyAddress,
        @Nullable Detailed arrestIssues,
        PoliceContact police) {
    /** Where the person is now. */
    public enum CustodyNow {
        NO,
        POLICE,
        PRISON
    }

    /**
     * Whom the police name for this recall. Only the name must be given.
     *
     * @param name of the officer or the desk
     */
    public record PoliceContact(
            @Nullable String name,
            @Nullable String telephone,
            @Nullable String email) {}

    /** Nothing answered. */
    public static CustodyOnForm blank() {
        return new CustodyOnForm(null, null, null, new PoliceContact(null, null, null));
    }

    List<Answer> answers() {
        Answers answers = new Answers().chosen("custody", custody);
        switch (custody) {
            case null -> answers.unanswered("custody-address", "arrest-issues");
            case NO -> answers.notApplicable("custody-address").detailed("arrest-issues", arrestIssues);
            case POLICE, PRISON ->
                answers.words("custody-address", custodyAddress).notApplicable("arrest-issues");
        }
        return answers.words("police-name", police.name())
                .mayHaveWords("police-telephone", police.telephone())
                .mayHaveWords("police-email", police.email())
                .list();
    }
}
