package org.throughcare.service.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The first bytes of a file, by which it is seen what the file is. */
record FileStart(String text, boolean whole) {
    private static final int MOST = 4_096;
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final String ONE_A_LINE =
            " An import takes one item a line, each in braces; docs/feeds.md says how.";

    /** How files begin that are no text, and what they are. */
    private static final Map<String, String> NO_TEXT = Map.of(
            "\u001f\u008b", "is compressed with gzip; unpack it first (gunzip).",
            "PK\u0003\u0004", "is a ZIP archive or a workbook; unpack it, or save it as lines of JSON, first.",
            "BZh", "is compressed with bzip2; unpack it first (bunzip2).",
            "(\u00b5/\u00fd", "is compressed with zstd; unpack it first (unzstd).",
            "\u00ff\u00fe", "is text in UTF-16; save it in UTF-8 first.",
            "\u00fe\u00ff", "is text in UTF-16; save it in UTF-8 first.");

    /** Reads no more than it needs. */
    static FileStart of(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST);
        return new FileStart(new String(bytes, ISO_8859_1), bytes.length < MOST);
    }

    /** What is wrong with the file, as it reads after its name; empty when it could hold items, one a line. */
    Optional<String> problem() {
        for (Map.Entry<String, String> known : NO_TEXT.entrySet()) {
            if (text.startsWith(known.getKey())) {
                return Optional.of(known.getValue());
            }
        }
        String said = (text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text).stripLeading();
        if (said.isEmpty()) {
            return whole ? Optional.of("is empty: nothing stands in it.") : Optional.empty();
        }
        if (said.charAt(0) == '[') {
            return Optional.of("holds a list." + ONE_A_LINE);
        }
        if (said.charAt(0) != '{') {
            return Optional.of("does not begin with an item in JSON." + ONE_A_LINE);
        }
        return said.lines()
                .findFirst()
                .filter(line -> line.strip().equals("{"))
                .map(_ -> "spreads an item over several lines." + ONE_A_LINE);
    }
}
