package org.throughcare.service.papers;

import java.util.List;
import java.util.Map;

/** How wide the columns of Part A are, in hundredths. */
final class PartAColumns {
    private static final Map<List<String>, List<Integer>> SHARES = Map.of(
            List.of("use", "address", "source", "verified"), List.of(15, 40, 25, 20),
            List.of("vulnerability", "details"), List.of(30, 70),
            List.of("code", "wording", "account"), List.of(15, 45, 40),
            List.of("measure", "details", "on"), List.of(30, 45, 25),
            List.of("link", "details"), List.of(35, 65),
            List.of("attachment", "need", "is-attached"), List.of(50, 25, 25));

    private PartAColumns() {}

    static List<Integer> shares(List<String> columns) {
        List<Integer> shares = SHARES.get(columns);
        if (shares == null) {
            throw new IllegalArgumentException("Part A has no table with the columns " + columns);
        }
        return shares;
    }
}
