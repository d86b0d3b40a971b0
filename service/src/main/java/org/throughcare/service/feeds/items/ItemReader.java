package org.throughcare.service.feeds.items;

import java.time.Instant;
import java.util.List;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problem;
import org.throughcare.service.feeds.FeedSource;

/** Reads items of one source as received at one instant: events in the shared envelope, and facts of the case format. */
public final class ItemReader {
    private final FeedSource source;
    private final Instant received;
    private final String apart;

    /** Reads what {@code source} sent and came at {@code received}. */
    public ItemReader(FeedSource source, Instant received) {
        this(source, received, "");
    }

    private ItemReader(FeedSource source, Instant received, String apart) {
        this.source = source;
        this.received = received;
        this.apart = apart;
    }

    /** The same for an item that is another although its key is one that came before; {@code mark} tells the two apart. */
    public ItemReader apart(String mark) {
        return new ItemReader(source, received, mark);
    }

    /** The item that one line holds. */
    public ReadItem read(String line) {
        try {
            return read(JsonDocument.read("", line));
        } catch (FileRefused refused) {
            return new ReadItem.Declined(
                    "", List.of(new Problem("", refused.problems().getFirst().replaceFirst("^[,:] (line 1, )?", ""))));
        }
    }

    /** The item that {@code node} is: an event when it names its type as one, otherwise a fact. */
    public ReadItem read(Node node) {
        if (!(node instanceof Node.Fields fields)) {
            return new ReadItem.Declined(
                    "", List.of(new Problem("", "must be an object in curly brackets, not " + node.inWords())));
        }
        return fields.named().containsKey("eventType")
                ? new EventItem(source, received, apart).read(fields)
                : new FactItem(source, received, apart).read(fields);
    }
}
