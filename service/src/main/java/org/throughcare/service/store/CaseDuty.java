package org.throughcare.service.store;

import org.throughcare.practice.replay.RaisedDuty;

/**
 * A duty of a case as it stands.
 *
 * @param person the case
 * @param number its number in the case
 * @param late whether its due time came while it was open
 * @param duty the duty
 */
public record CaseDuty(long person, int number, boolean late, RaisedDuty duty) {}
