package org.throughcare.service.people.search;

import org.throughcare.practice.identity.search.SearchHit;

/**
 * Somebody who was found and of whom the reader may know.
 *
 * @param hit who, and why
 * @param open whether the case is open to the reader; otherwise its CRN may be shown and nothing else
 */
record Hit(SearchHit hit, boolean open) {}
