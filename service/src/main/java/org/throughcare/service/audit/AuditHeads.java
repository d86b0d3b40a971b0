package org.throughcare.service.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** The signed heads for whoever collects them; they tell nothing about anybody. */
@Component
public class AuditHeads {
    private static final int MOST = 10_000;

    private final Transactions transactions;
    private final Seals seals;
    private final Acting.Sealer self;

    AuditHeads(Transactions transactions, Seals seals, AuditSettings settings) {
        this.transactions = transactions;
        this.seals = seals;
        self = new Acting.Sealer(settings.node());
    }

    /**
     * The next heads of more than {@code size} leaves, the smallest first: at most {@code limit} and never more than
     * 10,000. Whoever collects heads asks again with the size of the last one.
     */
    public List<SignedHead> after(long size, int limit) {
        return transactions.as(
                self,
                () -> seals.after(size, Math.clamp(limit, 0, MOST)).stream()
                        .map(Seal::signed)
                        .toList());
    }
}
