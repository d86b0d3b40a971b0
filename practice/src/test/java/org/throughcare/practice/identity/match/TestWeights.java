package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Weights that the specifications count with: each level a round number of bits. */
final class TestWeights {
    private static final String LEVELS = """
            NAME_SAME 16 rarity
            NAME_CLOSE 7 rarity
            NAME_REVERSED 14
            NAME_ALIAS 11
            NAME_ALIAS_PARTS 9
            NAME_BOTH_NEAR 3
            NAME_FIRST 0
            NAME_LAST 3
            NAME_OTHER -8
            BIRTH_SAME 14
            BIRTH_ALIAS_FEW 10
            BIRTH_ALIAS_MANY 9
            BIRTH_SLIP 3
            BIRTH_YEARS -4
            BIRTH_OTHER -9
            POSTCODE_RAREST 15
            POSTCODE_RARE 12
            POSTCODE_SELDOM 7
            POSTCODE_COMMON 5
            POSTCODE_OTHER -2
            MIDDLE_SAME 6
            MIDDLE_CLOSE 4
            MIDDLE_OTHER -5
            PNC_AND_CRO_SAME 30
            PNC_SAME 22
            CRO_SAME 22
            CORE_SAME 14
            BOTH_DIFFERENT -14
            IDENTIFIER_OTHER -10
            SENTENCE_ONE 11
            SENTENCE_FEW 9
            SENTENCE_SEVERAL 8
            SENTENCE_MANY 7
            SENTENCE_NEAR 1
            SENTENCE_OTHER -1
            OVERRIDE_SAME 160
            OVERRIDE_DIFFERENT -160
            OVERRIDE_OTHER 0
            DEFENDANT_SAME 20
            DEFENDANT_OTHER 0
            """;

    private static final Map<Limit, Double> LIMITS = new EnumMap<>(Map.ofEntries(
            Map.entry(Limit.NAME_CLOSE, 0.9),
            Map.entry(Limit.NAME_NEAR, 0.7),
            Map.entry(Limit.MIDDLE_CLOSE, 0.85),
            Map.entry(Limit.BIRTHS_FEW, 3.0),
            Map.entry(Limit.BIRTH_YEARS, 5.0),
            Map.entry(Limit.POSTCODE_RAREST, 0.00001),
            Map.entry(Limit.POSTCODE_RARE, 0.0001),
            Map.entry(Limit.POSTCODE_SELDOM, 0.001),
            Map.entry(Limit.SENTENCES_FEW, 3.0),
            Map.entry(Limit.SENTENCES_SEVERAL, 8.0),
            Map.entry(Limit.SENTENCE_DAYS, 14.0),
            Map.entry(Limit.TWIN_NAMES, 0.9)));

    static final MatchWeights WEIGHTS =
            new MatchWeights("the specifications", LocalDate.of(2000, 1, 1), Math.pow(2, -22), -5, levels(), LIMITS);

    static final MatchThresholds THRESHOLDS = new MatchThresholds(20, 14, 14);

    private TestWeights() {}

    private static Map<Level, LevelWeight> levels() {
        Map<Level, LevelWeight> levels = new EnumMap<>(Level.class);
        LEVELS.lines().map(line -> line.split(" ")).forEach(parts -> {
            int bits = Integer.parseInt(parts[1]);
            levels.put(
                    Level.valueOf(parts[0]),
                    new LevelWeight(Math.pow(2, Math.min(0, bits)), Math.pow(2, -Math.max(0, bits)), parts.length > 2));
        });
        return levels;
    }
}
