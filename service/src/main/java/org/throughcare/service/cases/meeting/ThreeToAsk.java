package org.throughcare.service.cases.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.Unknown;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.overview.UnknownShown;
import org.throughcare.service.web.Text;

/**
 * Three things to ask the person, each with a reason on the record: first what nobody knows and the person can say, then how
 * what they are working on goes, and what they would like to be asked.
 */
final class ThreeToAsk {
    private static final int THREE = 3;

    private ThreeToAsk() {}

    static List<String> of(SeenCase seen) {
        Set<String> ask = new LinkedHashSet<>();
        UnknownShown.unknown(seen).stream()
                .map(Unknown::kind)
                .filter(ThreeToAsk::canBeSaidByThePerson)
                .forEach(kind -> ask.add(Text.text("cases.ask." + kind)));
        ask.add(Text.text("cases.ask.going"));
        ask.add(Text.text("cases.ask.harder"));
        ask.add(Text.text("cases.ask.theirs"));
        return new ArrayList<>(ask).subList(0, THREE);
    }

    private static boolean canBeSaidByThePerson(Unknown.Kind kind) {
        return switch (kind) {
            case ADDRESS_AT_RELEASE, ADDRESS, REASON_FOR_ABSENCE, TELEPHONE -> true;
            case LEVEL_OF_RISK,
                    ASSESSMENT_OF_THIS_SENTENCE,
                    APPOINTMENT_OUTCOME,
                    SAFEGUARDING_ANSWER,
                    POLICE_CHECK,
                    PROTECTIVE_MEASURE,
                    ANSWER_TO_A_REQUEST,
                    NOT_SENT -> false;
        };
    }
}
