package org.throughcare.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. None is ever downloaded. */
final class Chromium {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** What to do when there is none. */
    static final String MISSING = "No Chromium found. Install it (Debian and Ubuntu: apt-get install chromium)"
            + " or set CHROMIUM to where it is; without it no page is looked at in a browser.";

    private Chromium() {}

    /** Where it is: in {@code CHROMIUM}, or in one of the usual places. */
    static Optional<Path> find(Map<String, String> environment) {
        return Stream.concat(Stream.ofNullable(environment.get("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
