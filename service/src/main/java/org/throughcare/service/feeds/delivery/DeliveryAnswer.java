package org.throughcare.service.feeds.delivery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;

/**
 * What a client is told.
 *
 * @param source as which it sent
 * @param counts how many items became what
 * @param items what became of each, in order
 */
record DeliveryAnswer(String source, Map<String, Integer> counts, List<Item> items) {

    /**
     * What became of one item.
     *
     * @param line its place in the delivery, from 1
     * @param id its own id, or one made from what identifies an event
     * @param status what became of it
     * @param problems what was wrong with it
     */
    record Item(int line, String id, String status, List<Problem> problems) {}

    /**
     * One thing that was wrong.
     *
     * @param path the field; empty for the whole item
     * @param message what was wrong with it
     */
    record Problem(String path, String message) {}

    static DeliveryAnswer of(FeedSource source, List<ItemAnswer> answers) {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.status().word(), 1, Integer::sum));
        return new DeliveryAnswer(
                source.path(),
                counts,
                answers.stream().map(DeliveryAnswer::item).toList());
    }

    private static Item item(ItemAnswer answer) {
        List<Problem> problems = answer.problems().stream()
                .map(problem -> new Problem(problem.place(), problem.what()))
                .toList();
        return new Item(answer.line(), answer.id(), answer.status().word(), problems);
    }
}
