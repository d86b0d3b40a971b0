package org.throughcare.service.store;

import java.util.stream.Collectors;

/** Which rows of summaries, called {@code c}, make up a list of cases; what it is of is bound as {@code of}. */
final class CasesOfRows {
    private CasesOfRows() {}

    static String where(CasesOf of) {
        return switch (of) {
            case CasesOf.Everywhere _ -> " :of = '' ";
            case CasesOf.Holder _ -> " c.holder = :of ";
            case CasesOf.Team _ -> " c.team = :of ";
            case CasesOf.Unit _ -> " c.unit = :of ";
            case CasesOf.Prison _ -> " c.prison = :of ";
            case CasesOf.Recalls _ -> " c.recall_open and :of = '' ";
            case CasesOf.Iom _ -> " c.iom and c.unit = :of ";
            case CasesOf.These _ -> " c.person = any(cast(string_to_array(:of, ',') as bigint[])) ";
        };
    }

    static String value(CasesOf of) {
        return switch (of) {
            case CasesOf.Everywhere _, CasesOf.Recalls _ -> "";
            case CasesOf.Holder holder -> holder.code();
            case CasesOf.Team team -> team.name();
            case CasesOf.Unit unit -> unit.name();
            case CasesOf.Prison prison -> prison.name();
            case CasesOf.Iom iom -> iom.unit();
            case CasesOf.These these ->
                these.persons().stream().map(String::valueOf).collect(Collectors.joining(","));
        };
    }
}
