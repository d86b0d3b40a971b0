package org.throughcare.commands.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughcare.practice.calendar.BankHoliday;
import org.throughcare.practice.calendar.Division;

/**
 * Bank holidays kept as text, one to a line: {@code division,date,name,projected}.
 *
 * <p>Lines may be blank or begin with {@code #}. Every command needs the days before it can answer, so the form is one
 * that a fresh process reads in some 40 ms; the same days as YAML took some 300 ms.
 *
 * <p>A row is refused, by file and line, if it has not four fields, names no division, gives no date in ISO form or no
 * name, says neither {@code true} nor {@code false}, or repeats a date of its division.
 */
public final class BankHolidayFile {

    private static final String BUILT_IN = "bank-holidays.csv";
    private static final String HEADER = "division,date,name,projected";
    private static final Map<String, Division> DIVISIONS = Map.of(
            "england-and-wales", Division.ENGLAND_AND_WALES,
            "scotland", Division.SCOTLAND,
            "northern-ireland", Division.NORTHERN_IRELAND);

    private final String name;
    private final Map<Division, Map<LocalDate, Integer>> lines = new HashMap<>();
    private final List<BankHoliday> holidays = new ArrayList<>();

    private BankHolidayFile(String name) {
        this.name = name;
    }

    /** The days that come with Throughcare, of all three divisions from 2015 to 2030. */
    public static List<BankHoliday> builtIn() {
        try (InputStream file = BankHolidayFile.class.getResourceAsStream("/org/throughcare/commands/" + BUILT_IN);
                var reader = new InputStreamReader(Objects.requireNonNull(file, BUILT_IN), UTF_8)) {
            return read(BUILT_IN, reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + BUILT_IN, e);
        }
    }

    /**
     * The days of a file, in its order.
     *
     * @throws IllegalArgumentException if a row is refused; the message says which and why
     * @throws UncheckedIOException if the file cannot be read as UTF-8 text
     */
    public static List<BankHoliday> read(Path file) {
        try {
            return read(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static List<BankHoliday> read(String name, List<String> lines) {
        var file = new BankHolidayFile(name);
        boolean headed = false;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                file.add(number, line);
            } else if (line.equals(HEADER)) {
                headed = true;
            } else {
                throw file.refused(number, "the first row must be \"" + HEADER + "\"");
            }
        }
        return List.copyOf(file.holidays);
    }

    private void add(int number, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 4) {
            throw refused(number, "\"" + line + "\" has " + fields.length + " fields, not the four of " + HEADER);
        }
        Division division = division(number, fields[0]);
        LocalDate date = date(number, fields[1]);
        Integer earlier = lines.computeIfAbsent(division, _ -> new HashMap<>()).putIfAbsent(date, number);
        if (earlier != null) {
            throw refused(number, division.title() + " already keeps " + date + ", on line " + earlier);
        }
        if (fields[2].isBlank()) {
            throw refused(number, "the day on " + date + " has no name");
        }
        holidays.add(new BankHoliday(division, date, fields[2].strip(), projected(number, fields[3])));
    }

    private Division division(int number, String field) {
        Division division = DIVISIONS.get(field);
        if (division == null) {
            throw refused(number, "\"" + field + "\" is not one of england-and-wales, scotland and northern-ireland");
        }
        return division;
    }

    private LocalDate date(int number, String field) {
        try {
            return LocalDate.parse(field);
        } catch (DateTimeParseException _) {
            throw refused(number, "\"" + field + "\" is not a date such as 2022-06-03");
        }
    }

    private boolean projected(int number, String field) {
        return switch (field) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(number, "projected is \"" + field + "\", neither true nor false");
        };
    }

    private IllegalArgumentException refused(int number, String reason) {
        return new IllegalArgumentException(name + ", line " + number + ": " + reason);
    }
}
