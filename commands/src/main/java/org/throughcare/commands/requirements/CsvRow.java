package org.throughcare.commands.requirements;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.document.Refused;

/** One row of comma-separated text: a field may stand in double quotes, and holds a double quote written twice. */
final class CsvRow {
    private CsvRow() {}

    /**
     * The fields, as many as there are.
     *
     * @throws Refused if a quoted field is not closed
     */
    static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < row.length(); at++) {
            char letter = row.charAt(at);
            if (quoted && letter == '"' && at + 1 < row.length() && row.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        if (quoted) {
            throw new Refused("a quoted field is not closed");
        }
        fields.add(field.toString().strip());
        return List.copyOf(fields);
    }
}
