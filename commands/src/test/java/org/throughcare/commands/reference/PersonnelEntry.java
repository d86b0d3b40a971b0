package org.throughcare.commands.reference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Feeds the entry about a personnel process that the reference case keeps back. */
final class PersonnelEntry {
    private PersonnelEntry() {}

    static String fedInto(String caseFile) {
        JsonNode whole = JsonMapper.shared().readTree(caseFile);
        for (JsonNode node : whole.get("entries")) {
            if (node instanceof ObjectNode entry && entry.get("id").asString().equals("JM-041")) {
                entry.remove("fed");
                entry.remove("notFedBecause");
                entry.put("kind", "PERSONNEL_PROCESS");
                entry.putObject("fact").put("state", "ended");
            }
        }
        return whole.toString();
    }
}
