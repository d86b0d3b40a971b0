package org.throughcare.practice.risk.predictor.needs;

/** Which programme pathway needs and risks point to; OMISSION where too little is known to say. */
public enum Pathway {
    ALTERNATIVE,
    MODERATE,
    HIGH,
    OMISSION
}
