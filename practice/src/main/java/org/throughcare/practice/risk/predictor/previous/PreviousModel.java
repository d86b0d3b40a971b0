package org.throughcare.practice.risk.predictor.previous;

/** The predictors of the generation before. */
public enum PreviousModel {
    OGRS3("OGRS3"),
    OGP("OGP"),
    OVP("OVP"),
    SNSV("SNSV"),
    OSP_DIRECT("OSP-DC"),
    OSP_INDIRECT("OSP-I"),
    RSR("RSR");

    private final String shortName;

    PreviousModel(String shortName) {
        this.shortName = shortName;
    }

    /** How the field abbreviates it. */
    public String shortName() {
        return shortName;
    }
}
