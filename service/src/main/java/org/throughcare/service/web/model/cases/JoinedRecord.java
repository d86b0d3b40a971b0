package org.throughcare.service.web.model.cases;

/**
 * A record of another source, or another case, that was joined to a case.
 *
 * @param id its number in the service
 * @param source who keeps it, in words
 * @param number what it is called there
 * @param by whose act joined it: a post, or its numbers
 * @param when since when the two are joined, in words
 * @param reason why; never empty
 */
public record JoinedRecord(long id, String source, String number, String by, String when, String reason) {}
