package org.throughcare.service.access;

import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;

/** Finds the number of a case in the service by its number in the world, whoever may see it. */
@Component
public class CaseNumbers {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("need-to-know");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;

    CaseNumbers(JdbcClient jdbc, Transactions transactions, Keyring keyring) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
    }

    /** The case with this CRN, in capitals or not, with or without spaces around it; text that is no CRN is no case's. */
    public OptionalLong byCrn(String crn) {
        byte[] index = keyring.index(IdentifierKind.CRN.name(), canonical(crn));
        long found = transactions.lookingUp(
                LOOKING_UP, () -> jdbc.sql("""
                                select coalesce(min(s.person), -1) from identifier i join subject s on s.id = i.subject
                                where i.index = ? and i.kind = 'CRN'""").param(index).query(Long.class).single());
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    /** A CRN as it is stored and shown. */
    public static String canonical(String crn) {
        return crn.strip().toUpperCase(Locale.ROOT);
    }
}
