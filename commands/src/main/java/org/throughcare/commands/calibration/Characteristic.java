package org.throughcare.commands.calibration;

/** What the report is broken down by. */
enum Characteristic {
    AREA("Area"),
    ETHNICITY("Ethnicity"),
    SEX("Sex"),
    AGE("Age"),
    DISABILITY("Disability");

    private final String title;

    Characteristic(String title) {
        this.title = title;
    }

    /** What it is called. */
    String title() {
        return title;
    }
}
