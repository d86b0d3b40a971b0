package org.throughcare.service.feeds.outgoing;

import java.util.UUID;

/**
 * An event on its way.
 *
 * @param id its number in the outbox
 * @param event what it is known by for ever: who has it already ignores it
 * @param person whom it is about
 * @param type its name
 * @param body the whole envelope as JSON
 * @param attempts how often it was tried, this time included
 */
record OutgoingEvent(long id, UUID event, long person, String type, String body, int attempts) {}
