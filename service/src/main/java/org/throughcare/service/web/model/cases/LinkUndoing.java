package org.throughcare.service.web.model.cases;

/**
 * The form with which a record is parted from a case, sent to {@code Paths.undoLink}.
 *
 * @param identity whose case it is
 * @param joined the record, and how it came to the case
 * @param reason what was typed
 */
public record LinkUndoing(CaseIdentity identity, JoinedRecord joined, String reason) {}
