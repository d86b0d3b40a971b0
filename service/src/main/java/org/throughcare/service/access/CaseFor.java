package org.throughcare.service.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a controller the case of its address as an {@link Opening.Opened}, opened for an act. The address holds its CRN as
 * {@code {crn}}. Where it does not open, the controller is not called: the request is answered with a page not found, with
 * whom to ask, or with a refusal.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface CaseFor {
    /** What is meant to be done with the case. */
    Act value();
}
