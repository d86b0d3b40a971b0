package org.throughcare.service.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.Sha256;

/** Compares what acts wrote with what stands in the ledgers now. */
@Component
class WrittenComparison {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    WrittenComparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Claim(StoredLeaf leaf, Leaf said, Written written) {
        Place place() {
            return new Place(written.of(), written.sequence());
        }
    }

    private record Place(long of, long sequence) {}

    /** What was found of all that these leaves, which are what was hashed, say was written. */
    List<Finding> compare(List<StoredLeaf> leaves) {
        List<Finding> found = new ArrayList<>();
        for (Ledger ledger : Ledger.values()) {
            List<Claim> claims = new ArrayList<>();
            for (StoredLeaf stored : leaves) {
                Leaf leaf = stored.leaf();
                if (leaf != null) {
                    leaf.act().written().stream()
                            .filter(written -> written.ledger() == ledger)
                            .forEach(written -> claims.add(new Claim(stored, leaf, written)));
                }
            }
            for (int from = 0; from < claims.size(); from += AT_ONCE) {
                compare(ledger, claims.subList(from, Math.min(claims.size(), from + AT_ONCE)), found);
            }
        }
        return found;
    }

    private void compare(Ledger ledger, List<Claim> claims, List<Finding> found) {
        Map<Place, Sha256> bodies = new HashMap<>();
        jdbc.sql("select k.%2$s, k.sequence, k.body from %1$s k join unnest(cast(? as bigint[]), cast(? as bigint[]))"
                                .formatted(ledger.table(), ledger.of())
                        + " as claimed(of, sequence) on k.%s = claimed.of and k.sequence = claimed.sequence"
                                .formatted(ledger.of()))
                .param(claims.stream().mapToLong(claim -> claim.written().of()).toArray())
                .param(claims.stream()
                        .mapToLong(claim -> claim.written().sequence())
                        .toArray())
                .query(row -> {
                    bodies.put(new Place(row.getLong(1), row.getLong(2)), Sha256.digest(row.getBytes(3)));
                });
        for (Claim claim : claims) {
            Sha256 body = bodies.get(claim.place());
            if (!claim.written().hash().equals(body)) {
                found.add(finding(claim, body == null));
            }
        }
    }

    private static Finding finding(Claim claim, boolean missing) {
        Written written = claim.written();
        return missing
                ? new Finding.MissingEntry(
                        written.ledger(),
                        written.of(),
                        written.sequence(),
                        claim.leaf().position(),
                        claim.said().act().at())
                : new Finding.ChangedEntry(
                        written.ledger(),
                        written.of(),
                        written.sequence(),
                        claim.leaf().position(),
                        claim.said().act().at());
    }
}
