package org.throughcare.bench.faults;

/**
 * What the next start finds.
 *
 * @param acknowledged how many commands were acknowledged
 * @param stored how many entries there are, without doubles
 * @param lost how many acknowledged ones are not there
 * @param doubled how many are there more than once
 * @param audited whether the audit, worked out again, agrees with the record
 */
record Found(int acknowledged, int stored, int lost, int doubled, boolean audited) {
    private static final String MARK = "found";

    String line() {
        return String.join(
                " ",
                MARK,
                Integer.toString(acknowledged),
                Integer.toString(stored),
                Integer.toString(lost),
                Integer.toString(doubled),
                Boolean.toString(audited));
    }

    static boolean isOne(String line) {
        return line.startsWith(MARK + " ");
    }

    static Found read(String line) {
        String[] words = line.split(" ", -1);
        return new Found(
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                Boolean.parseBoolean(words[5]));
    }

    boolean whole() {
        return lost == 0 && doubled == 0 && audited && acknowledged > 0;
    }

    String words() {
        return acknowledged + " acknowledged, " + stored + " stored, " + lost + " lost, " + doubled + " doubled, audit "
                + (audited ? "sound" : "NOT sound");
    }
}
