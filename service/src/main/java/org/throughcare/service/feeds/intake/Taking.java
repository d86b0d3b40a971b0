package org.throughcare.service.feeds.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.facts.Lane;
import org.throughcare.service.feeds.items.ReadItem;

/**
 * Takes sound items into the record, a hundred in one transaction. Where that fails each is taken in one of its own, so
 * that one bad item never costs the others, and what meets a fault of ours is kept apart for a person.
 */
@Component
class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_TRIES = 4;

    private final Transactions transactions;
    private final OneTransaction one;
    private final Quarantine quarantine;
    private final Turns turns;

    Taking(Transactions transactions, OneTransaction one, Quarantine quarantine, Turns turns) {
        this.turns = turns;
        this.transactions = transactions;
        this.one = one;
        this.quarantine = quarantine;
    }

    /** A sound item and its place in the delivery. */
    record Sound(int line, ReadItem.Ready item) {}

    /** What became of each, in any order. What bears on harm is taken first. */
    List<ItemAnswer> take(FeedSource source, List<Sound> items) {
        List<ItemAnswer> answers = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            List<Sound> ordered = new ArrayList<>(items);
            ordered.removeIf(sound -> sound.item().lane() != lane);
            ordered.sort(Comparator.comparing(
                            (Sound sound) -> sound.item().filed().getFirst().subject())
                    .thenComparingInt(Sound::line));
            for (int from = 0; from < ordered.size(); from += AT_ONCE) {
                List<Sound> some = ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE));
                answers.addAll(turns.in(lane, () -> together(source, some)));
            }
        }
        return answers;
    }

    private List<ItemAnswer> together(FeedSource source, List<Sound> items) {
        try {
            return transactions.as(acting(source), () -> answers(source, items));
        } catch (RuntimeException failure) {
            if (unreachable(failure)) {
                throw failure;
            }
            return items.stream().map(item -> alone(source, item, 1)).toList();
        }
    }

    private ItemAnswer alone(FeedSource source, Sound item, int tried) {
        try {
            return transactions.as(
                    acting(source), () -> answers(source, List.of(item)).getFirst());
        } catch (TransientDataAccessException passing) {
            if (unreachable(passing) || tried == MOST_TRIES) {
                throw passing;
            }
            return alone(source, item, tried + 1);
        } catch (RuntimeException failure) {
            if (unreachable(failure)) {
                throw failure;
            }
            LOG.error(
                    "An item of the kind {} could not be taken in; it is kept apart.",
                    item.item().kind(),
                    failure);
            transactions.run(acting(source), () -> quarantine.fault(source, item.item()));
            return ItemAnswer.of(item.line(), item.item().id(), Status.QUARANTINED);
        }
    }

    private List<ItemAnswer> answers(FeedSource source, List<Sound> items) {
        List<Status> statuses = one.take(source, items.stream().map(Sound::item).toList());
        List<ItemAnswer> answers = new ArrayList<>();
        for (Sound item : items) {
            answers.add(ItemAnswer.of(item.line(), item.item().id(), statuses.get(answers.size())));
        }
        return answers;
    }

    private static Acting acting(FeedSource source) {
        return new Acting.Engine("feed:" + source.path());
    }

    /** Whether nothing can be said of the item because the database could not be asked. */
    private static boolean unreachable(RuntimeException failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException;
    }
}
