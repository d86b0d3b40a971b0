package org.throughcare.service.work.caseload;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.service.access.Area;
import org.throughcare.service.store.CasesOf;

/**
 * A list of cases that somebody is offered.
 *
 * @param key as it stands in an address
 * @param name what it is called
 * @param of which cases
 * @param columns what stands on its rows
 * @param atMost the parts of a case that its rows may rest on, whatever is open to the reader
 * @param inParts whether need-to-know may open only parts of its cases, so that each has to be asked for
 */
record ListOfCases(String key, String name, CasesOf of, List<CaseColumn> columns, Set<Area> atMost, boolean inParts) {
    ListOfCases {
        columns = List.copyOf(columns);
        atMost = EnumSet.copyOf(atMost);
    }
}
