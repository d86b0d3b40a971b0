package org.throughcare.commands.requirements;

import java.util.List;

/**
 * One line of the list.
 *
 * @param id R1 to R132; A1 to A14 for an amendment; N01 to N12 for what must never be done
 * @param section the heading it stands under
 * @param statement what is asked, in one line
 * @param amendedBy the amendments that override it
 * @param lacking what is still missing where something touches it but does not keep it all; empty when nothing is known to
 */
record Requirement(String id, String section, String statement, List<String> amendedBy, String lacking) {
    Requirement {
        amendedBy = List.copyOf(amendedBy);
    }
}
