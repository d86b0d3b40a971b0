package org.throughcare.service.web;

import java.util.random.RandomGenerator;

/** Short references that a person can read out over the telephone: no letter that sounds or looks like another. */
final class Reference {
    private static final String LETTERS = "23456789CFGHJKQRVWX";
    private static final int LENGTH = 8;

    private Reference() {}

    /** "K7RV-24QX"; of 19 to the power of 8. */
    static String next(RandomGenerator random) {
        StringBuilder said = new StringBuilder(LENGTH + 1);
        for (int place = 0; place < LENGTH; place++) {
            if (place == LENGTH / 2) {
                said.append('-');
            }
            said.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return said.toString();
    }
}
