package org.throughcare.practice.risk.predictor.outcome;

/** The predictors that give a score with a band, under the names of the national service. */
public enum Predictor {
    ALL_REOFFENDING_PREDICTOR("ARP"),
    VIOLENT_REOFFENDING_PREDICTOR("VRP"),
    DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR("DC-SRP"),
    IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR("IIC-SRP"),
    SERIOUS_VIOLENT_REOFFENDING_PREDICTOR("SVRP"),
    COMBINED_SERIOUS_REOFFENDING_PREDICTOR("CSRP");

    private final String shortName;

    Predictor(String shortName) {
        this.shortName = shortName;
    }

    /** How the field abbreviates it. */
    public String shortName() {
        return shortName;
    }

    /** Its place among the predictors, where what belongs to each stands in an array. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }
}
