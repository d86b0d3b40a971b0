package org.throughcare.service.oversight;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.InDiary;
import org.throughcare.service.store.CaseStanding.Outcome;
import org.throughcare.service.store.ListedCase;

/**
 * Contacts in person of many cases in a span of time, added up.
 *
 * @param people how many people came or were visited
 * @param contacts how often
 * @param minutes how long it took together, of those of which it is on record
 * @param withoutLength of how many contacts nobody recorded how long they took
 */
record SeenInPerson(int people, int contacts, int minutes, int withoutLength) {
    /** What the diaries of {@code cases} hold from {@code from} on and before {@code until}. */
    static SeenInPerson of(List<ListedCase> cases, Instant from, Instant until) {
        int people = 0;
        int contacts = 0;
        int minutes = 0;
        int without = 0;
        for (ListedCase one : cases) {
            CaseStanding standing = one.summary().standing();
            List<InDiary> seen = standing == null
                    ? List.of()
                    : standing.diary().stream()
                            .filter(entry -> inPerson(entry)
                                    && !entry.at().isBefore(from)
                                    && entry.at().isBefore(until))
                            .toList();
            people += seen.isEmpty() ? 0 : 1;
            contacts += seen.size();
            for (InDiary entry : seen) {
                if (entry.minutes() == null) {
                    without++;
                } else {
                    minutes += entry.minutes();
                }
            }
        }
        return new SeenInPerson(people, contacts, minutes, without);
    }

    private static boolean inPerson(InDiary entry) {
        MeetingForm form = entry.form();
        return (entry.outcome() == Outcome.KEPT || entry.outcome() == Outcome.DID_NOT_COMPLY)
                && form != null
                && switch (form) {
                    case OFFICE, HOME, ELSEWHERE -> true;
                    case PHONE, VIDEO -> false;
                };
    }
}
