package org.throughcare.service.feeds.facts;

import java.util.List;
import org.throughcare.service.feeds.PersonNumber;

/**
 * What an event says of one person.
 *
 * @param numbers the numbers that name them
 * @param said what it says
 */
public record About(List<PersonNumber> numbers, List<Said> said) {
    public About {
        numbers = List.copyOf(numbers);
        said = List.copyOf(said);
    }
}
