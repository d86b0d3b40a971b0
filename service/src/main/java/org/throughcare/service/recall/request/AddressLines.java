package org.throughcare.service.recall.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.papers.AddressesOnForm.AddressUse;
import org.throughcare.practice.recall.papers.AddressesOnForm.KnownAddress;
import org.throughcare.service.web.Text;

/** Addresses as they are typed, one on a line: use, address, source and when it was checked, with bars between (R79). */
final class AddressLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int USE = 0;
    private static final int ADDRESS = 1;
    private static final int SOURCE = 2;
    private static final int VERIFIED = 3;

    private AddressLines() {}

    /** One line; what is not there is said to be not known, never guessed. */
    static KnownAddress read(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() == 1) {
            return new KnownAddress(AddressUse.OTHER, line.strip(), Text.text("recall.address.noSource"), null);
        }
        String source = cell(cells, SOURCE);
        return new KnownAddress(
                use(cell(cells, USE)),
                cell(cells, ADDRESS).isEmpty() ? line.strip() : cell(cells, ADDRESS),
                source.isEmpty() ? Text.text("recall.address.noSource") : source,
                day(cell(cells, VERIFIED)));
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    private static AddressUse use(String words) {
        return Arrays.stream(AddressUse.values())
                .filter(use -> Text.text("recall.address." + use).equalsIgnoreCase(words))
                .findFirst()
                .orElse(AddressUse.OTHER);
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(words, DAY);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
