package org.throughcare.journeys;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who holds cases in the small demonstration. */
final class Practitioners {
    private static final int TEAMS = 2;

    private Practitioners() {}

    /** What those of the first teams of a unit sign in with. */
    static List<String> of(String unit) {
        return IntStream.rangeClosed(1, TEAMS)
                .mapToObj(team -> unit + "-" + team)
                .flatMap(team -> Stream.of(team + "-po1", team + "-po2", team + "-pso"))
                .toList();
    }

    /** Signs in as one of a unit on whose first page something waits to be weighed, and says who it was. */
    static String whereSomethingWaits(Visit visit, String unit) {
        for (String username : of(unit)) {
            visit.forget();
            visit.signIn(username, DemonstrationTest.PASSWORD);
            if (visit.page().locator("main a:has-text('Weigh this')").count() > 0) {
                return username;
            }
        }
        throw new AssertionError("nothing waits to be weighed by any practitioner of " + unit);
    }
}
