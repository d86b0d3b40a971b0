package org.throughcare.service.protection;

import java.time.LocalDate;
import org.throughcare.practice.policy.Mark;

/**
 * A hold that is looked for before anything is erased.
 *
 * @param why what it protects, in words
 * @param from the first day on which it is in force
 * @param source where it comes from
 * @param mark how far it can be relied on
 */
record HoldRule(Hold hold, String why, LocalDate from, String source, Mark mark) {}
