package org.throughcare.service.feeds.items;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.feeds.FeedSource;

/** Ids of entries, made from where they come from: what is sent again gets the same ids, on every machine. */
final class EntryIds {
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private EntryIds() {}

    /** The id of the fact of this number in the item {@code key}, about one record. */
    static EntryId numbered(FeedSource source, String key, Subject subject, int number) {
        return of(source.path(), key, subject.toString(), Integer.toString(number));
    }

    /** The id under which later events find a fact about one record again. */
    static EntryId named(FeedSource source, Subject subject, String name) {
        return of(source.path(), "named", subject.toString(), name);
    }

    /** The id of the entry that the item {@code id} of a source makes. */
    static EntryId ofItem(FeedSource source, String id) {
        return of(source.path(), "item", id);
    }

    /** The entry that an item cites: by its own id when {@code cited} has the form of one, otherwise by that of its item. */
    static EntryId cited(FeedSource source, String cited) {
        return ENTRY.matcher(cited).matches() ? new EntryId(cited) : ofItem(source, cited);
    }

    private static EntryId of(String... parts) {
        ByteBuffer digest = ByteBuffer.wrap(digest(parts));
        long high = (digest.getLong() & ~0xF000L) | VERSION_8;
        long low = (digest.getLong() & (VARIANT >>> 1) - 1) | VARIANT;
        return new EntryId(new UUID(high, low).toString());
    }

    private static byte[] digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
