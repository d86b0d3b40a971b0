package org.throughcare.service.feeds.facts;

import java.util.List;

/** Reads events of some types. */
interface EventReading {
    /** What the event says, of each person it is about; what is wrong in it is kept as problems of the event. */
    List<About> read(Event event);
}
