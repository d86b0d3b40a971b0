package org.throughcare.service.people.details;

import java.util.List;
import org.throughcare.service.access.Area;

/** The headings under which the details of a person stand, in the order of the page. */
public enum DetailGroup {
    NAMES(Area.IDENTITY, "name", "called"),
    ABOUT(Area.IDENTITY, "born", "sex", "gender", "language"),
    NUMBERS(Area.IDENTITY, "number"),
    ADDRESSES(Area.ADDRESSES, "address"),
    REACH(Area.ADDRESSES, "contact", "way"),
    PEOPLE(Area.CIRCUMSTANCES, "someone", "household", "relationship", "child"),
    CIRCUMSTANCES(Area.CIRCUMSTANCES, "circumstance", "employment"),
    NEEDS(Area.CIRCUMSTANCES, "need", "adjustment"),
    CONNECTIONS(Area.CIRCUMSTANCES, "connection");

    private final Area area;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> forms;

    DetailGroup(Area area, String... forms) {
        this.area = area;
        this.forms = List.of(forms);
    }

    /** The part of a case they belong to. */
    public Area area() {
        return area;
    }

    /** The keys of the forms with which they are recorded. */
    public List<String> forms() {
        return forms;
    }
}
