package org.throughcare.service.feeds;

/** Why an item is held. */
public enum HeldBecause {
    /** Its key came before with another body. */
    CHANGED,
    /** It met a fault of ours. */
    FAULT
}
