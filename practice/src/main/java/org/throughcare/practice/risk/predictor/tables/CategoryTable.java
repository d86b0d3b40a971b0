package org.throughcare.practice.risk.predictor.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What each category of offence weighs in each regression, as exact decimals. */
public final class CategoryTable {
    private static final String HEADER =
            "actuarialCategory,ARP_STATIC,ARP_DYNAMIC,VRP_STATIC,VRP_DYNAMIC,SVRP_STATIC,SVRP_DYNAMIC,sumOf";
    private static final List<String> COLUMNS = List.of(HEADER.split(",", -1));

    private final SourceTable source;
    private final List<String> names = new ArrayList<>();
    private final List<String[]> rows;

    public CategoryTable(SourceTable source) {
        this.source = source;
        rows = source.rows(HEADER);
        rows.forEach(row -> names.add(row[0]));
    }

    public SourceTable source() {
        return source;
    }

    /** The categories in the order of the table; a category is known by its place here. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The weights of one predictor's variant, {@code static} or {@code dynamic}, category by category. */
    public List<BigDecimal> weights(String predictor, String variant) {
        int column = COLUMNS.indexOf(predictor + ("static".equals(variant) ? "_STATIC" : "_DYNAMIC"));
        return rows.stream().map(row -> new BigDecimal(row[column])).toList();
    }
}
