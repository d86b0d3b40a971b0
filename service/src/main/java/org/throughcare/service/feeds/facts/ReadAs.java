package org.throughcare.service.feeds.facts;

import java.util.List;

/** The ways to read an event. */
@SuppressWarnings("ImmutableEnumChecker")
public enum ReadAs {
    RELEASE(CustodyMovements::release),
    RECEPTION(CustodyMovements::reception),
    RELEASE_DATE(CustodyMovements::releaseDate),
    ALERT(PrisonAlerts::set),
    ALERT_ENDED(PrisonAlerts::ended),
    ALERT_DELETED(PrisonAlerts::deleted),
    INCIDENT(PrisonIncidents::reported),
    ADJUDICATION(Adjudications::recorded),
    HEARING(CourtHearings::resulted),
    CHARGE(PoliceEvents::charge),
    CALL_OUT(PoliceEvents::callOut),
    INTELLIGENCE(PoliceEvents::intelligence),
    ARREST(PoliceEvents::arrest),
    RECALL_ARREST(PoliceEvents::recallArrest),
    RECALL_ATTEMPT(PoliceEvents::recallAttempt),
    VIOLATION(Monitoring::violation),
    TAG_FITTED(Monitoring::fitted),
    TAG_REMOVED(Monitoring::removed),
    ASSESSMENT(CaseManagement::assessment),
    ALLOCATION(CaseManagement::allocation),
    REGISTRATION(Registrations::registered),
    PLACEMENT(Placements::approvedPremises),
    ACCOMMODATION(Placements::accommodation),
    REFERRAL(Services::referral),
    SESSION(Services::session),
    TREATMENT(Services::treatment),
    TEST(Services::test),
    NOTE(Notes::noted),
    KEPT(Event::kept);

    private final EventReading reading;

    ReadAs(EventReading reading) {
        this.reading = reading;
    }

    /** What the event says when it is read so. */
    public List<About> read(Event event) {
        return reading.read(event);
    }
}
