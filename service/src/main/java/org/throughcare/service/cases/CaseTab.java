package org.throughcare.service.cases;

import java.util.function.UnaryOperator;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The places in a case that stand beneath the bar of its pages, in their order. */
public enum CaseTab {
    OVERVIEW(Paths::caseOf),
    CHRONOLOGY(Paths::chronology),
    DUE(Paths::due),
    RISK(Paths::risk),
    COMPLIANCE(Paths::compliance),
    PERSON(Paths::person);

    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> address;

    CaseTab(UnaryOperator<String> address) {
        this.address = address;
    }

    /** What it is called. */
    String label() {
        return Text.text("cases.tab." + name());
    }

    /** Where it is for the case with the number {@code crn}. */
    String address(String crn) {
        return address.apply(crn);
    }
}
