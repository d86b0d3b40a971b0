package org.throughcare.service.recall.casework;

import java.util.Set;
import org.throughcare.practice.terms.Party;

/** Who is told of what the casework section does. */
final class Told {
    /** Of what goes on between the section and probation. */
    static final Set<Party> PROBATION = Set.of(Party.PROBATION, Party.PPCS);

    /** Of what everybody who has a part in the recall must know. */
    static final Set<Party> EVERYBODY = Set.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);

    /** Of what concerns somebody in custody. */
    static final Set<Party> INSIDE = Set.of(Party.PROBATION, Party.PPCS, Party.PRISON);

    private Told() {}
}
