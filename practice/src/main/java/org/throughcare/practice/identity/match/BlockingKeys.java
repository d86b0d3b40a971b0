package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.Postcode;

/** The keys of one record under every {@link Block}: two records are candidates when they share a key. */
public final class BlockingKeys {
    private static final int FEW = 2;

    private final Set<String> keys = new HashSet<>();
    private final Identity identity;
    private final List<PlainName> names;

    private BlockingKeys(Profile profile) {
        identity = profile.identity();
        names = profile.names();
    }

    /** The keys of {@code identity}, each beginning with the name of its block. */
    public static Set<String> of(Identity identity) {
        return of(Profile.of(identity));
    }

    /** As {@link #of(Identity)}, for a record made ready before. */
    public static Set<String> of(Profile profile) {
        BlockingKeys made = new BlockingKeys(profile);
        made.numbers();
        made.births();
        if (!made.names.isEmpty()) {
            made.names();
        }
        return made.keys;
    }

    private void numbers() {
        identity.identifiers().pncs().forEach(pnc -> add(Block.PNC, pnc));
        identity.identifiers().cros().forEach(cro -> add(Block.CRO, cro));
        identity.identifiers().defendants().forEach(number -> add(Block.DEFENDANT, number));
        for (OverrideMarker marker : identity.overrides()) {
            add(Block.DECISION, marker.scope(), marker.marker());
        }
    }

    private void births() {
        for (LocalDate born : identity.births()) {
            identity.postcodes().forEach(postcode -> add(Block.BIRTH_AND_POSTCODE, born, postcode));
            identity.sentenced().forEach(day -> add(Block.BIRTH_AND_SENTENCE, born, day));
        }
    }

    private void names() {
        PlainName first = names.getFirst();
        PlainName last = names.getLast();
        for (Postcode postcode : identity.postcodes()) {
            add(Block.NAME_AND_POSTCODE, first.first(), first.last(), postcode);
            add(Block.INITIALS_AND_POSTCODE, initials(first), postcode);
        }
        for (LocalDate day : identity.sentenced()) {
            add(Block.INITIALS_AND_SENTENCE, initials(first), day);
        }
        add(Block.WHOLE_NAME_WITH_MIDDLE, first.first(), first.middle(), first.last());
        for (LocalDate born : identity.births()) {
            for (Postcode postcode : identity.postcodes()) {
                add(Block.BIRTH_DISTRICT_AND_FORENAME, born, postcode.outward(), start(first.first()));
            }
            add(Block.LAST_NAME_AND_BIRTH, last.first(), last.last(), born);
            add(Block.FIRST_FORENAME_LAST_SURNAME_AND_BIRTH, first.first(), last.last(), born);
            add(Block.INITIALS_AND_BIRTH, initials(first), born);
            add(Block.EXCHANGED_NAMES_AND_BIRTH, sorted(first), born);
        }
        if (!identity.births().isEmpty() && !identity.postcodes().isEmpty()) {
            add(
                    Block.LAST_BIRTH_DISTRICT_AND_SURNAME,
                    identity.births().getLast(),
                    identity.postcodes().getFirst().outward(),
                    start(first.last()));
        }
    }

    private static String initials(PlainName name) {
        String first = start(name.first());
        String last = start(name.last());
        return first.isEmpty() || last.isEmpty() ? "" : first + " " + last;
    }

    private static String start(String name) {
        return name.substring(0, Math.min(FEW, name.length()));
    }

    /** Both names in the order of the alphabet, so that a record with the two exchanged has the same key. */
    private static String sorted(PlainName name) {
        if (!name.whole()) {
            return "";
        }
        return name.first().compareTo(name.last()) < 0
                ? name.first() + " " + name.last()
                : name.last() + " " + name.first();
    }

    /** No key is made where a part is missing. */
    private void add(Block block, Object... parts) {
        StringBuilder key = new StringBuilder(block.name());
        for (Object part : parts) {
            String text = part.toString();
            if (text.isEmpty()) {
                return;
            }
            key.append('|').append(text);
        }
        keys.add(key.toString());
    }
}
