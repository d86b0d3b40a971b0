package org.throughcare.practice.risk.assessment;

/**
 * Whether an assessor considered a topic that the record holds something on (R2).
 *
 * @param considered whether it was considered
 * @param why why not, where it was not; otherwise what was made of it, which may be blank
 */
public record TopicAnswer(boolean considered, String why) {}
