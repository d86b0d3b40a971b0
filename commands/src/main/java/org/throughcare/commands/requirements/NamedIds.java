package org.throughcare.commands.requirements;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughcare.commands.document.Refused;

/**
 * The ids in a name: R61 in {@code R61RecallDecisionTest}, {@code r61AMissedAppointment} and {@code second_R61_miss}. An id
 * is a word of its own; R61 is not in {@code R612}, {@code PR61} or {@code R61st}.
 */
final class NamedIds {
    private static final Pattern ID =
            Pattern.compile("(?:(?<![A-Z])(?=[RN])|(?<![A-Za-z0-9])(?=[rn]))(?:[Rr]\\d+|[Nn]\\d{2})(?![0-9a-z])");

    private NamedIds() {}

    /**
     * The ids in {@code name}, in capitals.
     *
     * @throws Refused if it names one that does not exist
     */
    static Set<String> in(String name) {
        Set<String> ids = ID.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(id -> (id.startsWith("r") ? "R" : id.startsWith("n") ? "N" : id.substring(0, 1)) + id.substring(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> unknown = new LinkedHashSet<>(ids);
        unknown.removeAll(RequirementList.ids());
        if (!unknown.isEmpty()) {
            throw new Refused(name + " names " + String.join(", ", unknown)
                    + ", which does not exist; ids are R1 to R132 and N01 to N12");
        }
        return ids;
    }
}
