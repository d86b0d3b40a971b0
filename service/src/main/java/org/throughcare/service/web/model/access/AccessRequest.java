package org.throughcare.service.web.model.access;

/**
 * The form to ask for access with, sent to {@code Paths.ACCESS_REQUEST} as {@code reason}.
 *
 * @param crn the case
 * @param decidedBy who decides, in words: a name and a role
 * @param reason what was typed before
 */
public record AccessRequest(String crn, String decidedBy, String reason) {}
