package org.throughcare.practice.identity.search;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;

/**
 * One way in which births, places or numbers of a record can answer a part.
 *
 * @param worth what it is worth
 * @param how in which way
 * @param answers whether a code on a card does
 * @param slots gives all slots that have such a code
 */
record Tier(float worth, How how, LongPredicate answers, Consumer<IntConsumer> slots) {}
