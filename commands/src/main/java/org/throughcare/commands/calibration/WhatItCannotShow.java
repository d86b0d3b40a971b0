package org.throughcare.commands.calibration;

import java.util.List;

/** What invented people cannot show, said with every report (A9). */
final class WhatItCannotShow {
    static final List<String> LINES = List.of(
            "What this cannot show",
            "  Everybody here is invented, and what happens to them is drawn from the predictors themselves. It shows that the",
            "  report finds what is there to be found. It says nothing of how the predictors do with real people, and it",
            "  cannot prove that they are fair to anybody.",
            "  Outcomes stand for what is on record. Where what people do afterwards is put on record more often of some than",
            "  of others, a predictor can match the record in every group and still be wrong about people: see",
            "  --outcomes-too. Only data from outside the record can show that.",
            "  A difference is to be explained or changed. That none shows is no proof that there is none: small groups have",
            "  wide intervals.");

    private WhatItCannotShow() {}
}
