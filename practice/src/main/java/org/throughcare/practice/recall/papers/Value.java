package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One thing that was answered. How it reads in a language is said where it is printed. */
public sealed interface Value {
    /** It in the canonical content that signatures are bound to. */
    String canonical();

    /** In somebody's own words, without space around them and with one kind of line end. */
    record Written(String words) implements Value {
        public Written {
            words = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        }

        @Override
        public String canonical() {
            return '"' + words.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {
        @Override
        public String canonical() {
            return yes ? "yes" : "no";
        }
    }

    /** A date. */
    record Day(LocalDate day) implements Value {
        @Override
        public String canonical() {
            return day.toString();
        }
    }

    /** An instant; printed in the time of London. */
    record Moment(Instant at) implements Value {
        @Override
        public String canonical() {
            return at.toString();
        }
    }

    /** A whole number. */
    record Count(int number) implements Value {
        @Override
        public String canonical() {
            return Integer.toString(number);
        }
    }

    /**
     * One of a list of the form.
     *
     * @param list which list, in lower case with hyphens
     * @param choice which of it, in lower case with hyphens
     */
    record Chosen(String list, String choice) implements Value {
        /** The choice {@code constant} of the list that its type is. */
        static Chosen of(Enum<?> constant) {
            String list = constant.getDeclaringClass()
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            return new Chosen(list, constant.name().replace('_', '-').toLowerCase(Locale.ROOT));
        }

        @Override
        public String canonical() {
            return list + ":" + choice;
        }
    }

    /**
     * A row of a table, or a choice with its details.
     *
     * @param cells from left to right
     */
    record Row(List<Value> cells) implements Value {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String canonical() {
            return cells.stream().map(Value::canonical).collect(Collectors.joining(" | "));
        }
    }

    /** A cell of a row in which nothing is given. */
    record Nothing() implements Value {
        @Override
        public String canonical() {
            return "-";
        }
    }
}
