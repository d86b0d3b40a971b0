package org.throughcare.service.web.model.oversight;

import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * With whom a senior meets for supervision.
 *
 * @param unit the unit
 * @param practitioners address and name of each, in the order of the alphabet
 */
public record AgendaChoice(String unit, List<Choice> practitioners) {
    public AgendaChoice {
        practitioners = List.copyOf(practitioners);
    }
}
