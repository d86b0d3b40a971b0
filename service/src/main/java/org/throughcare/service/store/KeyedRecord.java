package org.throughcare.service.store;

/**
 * A record of a person and the key that it is sealed under, neither of which says who it is.
 *
 * @param number the number of the record in the store
 * @param key the digest of its key as it is stored, in hexadecimal: a number that was given out anew after an older copy of
 *     the database was put back does not pass for the one that was meant
 */
public record KeyedRecord(long number, String key) {}
