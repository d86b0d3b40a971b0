package org.throughcare.service.web.model.caseload;

import java.util.List;

/**
 * What is said before a list of cases is taken out of the service.
 *
 * @param list what the list is called
 * @param rows how many cases would be in it
 * @param filter what it is narrowed by, in words; empty where it is not
 * @param columns the columns it would have, in words
 * @param query the filter as in an address
 * @param back where the list is
 */
public record CaseExport(String list, int rows, List<String> filter, List<String> columns, String query, String back) {
    public CaseExport {
        filter = List.copyOf(filter);
        columns = List.copyOf(columns);
    }
}
