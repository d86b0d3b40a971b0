package org.throughcare.service.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a command is known by, so that a retry gets the first answer and changes nothing.
 *
 * @param actor who gave the command; keys of different people never meet
 * @param key chosen by the giver, at most 200 characters
 * @param request a digest of what was asked, in hexadecimal: the same key with another request is refused
 */
public record CommandKey(String actor, String key, String request) {
    /** The longest key, in characters. */
    public static final int LONGEST = 200;

    public CommandKey {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException("a command needs a key of 1 to " + LONGEST + " characters");
        }
    }

    /** The key of a command whose content is {@code content}. */
    public static CommandKey of(String actor, String key, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new CommandKey(actor, key, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
