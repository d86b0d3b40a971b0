package org.throughcare.service.web.model.risk;

import java.util.List;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * The form with which completed training is recorded, and how many of a unit have it.
 *
 * @param unit the unit
 * @param recorded how many of those who assess have each training, as sentences; nobody is named
 * @param fields what is asked
 */
public record TrainingPage(String unit, List<String> recorded, List<Field> fields) {
    public TrainingPage {
        recorded = List.copyOf(recorded);
        fields = List.copyOf(fields);
    }
}
