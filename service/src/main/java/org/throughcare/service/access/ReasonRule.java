package org.throughcare.service.access;

/** How much a reason must say, wherever one is asked for. */
public interface ReasonRule {
    /** The fewest characters, without spaces around them, that a reason must have. */
    int leastReason();

    /** Whether {@code reason} says too little. */
    boolean tooShort(String reason);
}
