package org.throughcare.service.store;

import java.util.List;

/**
 * What another part of the service keeps of people beside the record, and how it lets go of that. Called inside the
 * transaction that erases, with the rights of the eraser: what cannot be let go of undoes the whole erasure.
 */
public interface ErasedWith {
    /** Lets go of everything kept of these records, by their numbers; what is not there is no fault. */
    void erase(List<Long> records);
}
