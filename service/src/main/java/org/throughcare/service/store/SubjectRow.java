package org.throughcare.service.store;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.keys.SubjectKey;

/**
 * A subject as the store knows it.
 *
 * @param id its number in the store
 * @param subject what the record calls it
 * @param key what everything about it is sealed under
 * @param person the number of the record whose case it is part of, or null for a post, team or unit
 * @param lastSequence how many entries it has
 */
record SubjectRow(
        long id, Subject subject, SubjectKey key, @Nullable Long person, long lastSequence) {}
