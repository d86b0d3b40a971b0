package org.throughcare.service.access;

/** What a program can be let do. Every address below {@code /api} is reached with one of these and no other way. */
public enum ClientScope {
    /** Send what happened: {@code /api/feeds}. */
    FEED_SEND("feed.send", "/api/feeds/**", ClientCaller.Kind.FEED),
    /** Read what is shared: {@code /api/v1}. */
    CASE_READ("case.read", "/api/v1/**", ClientCaller.Kind.PARTNER),
    /** Have actuarial scores calculated from what is sent: {@code /api/risk}. Opens nothing of the record. */
    RISK_SCORE("risk.score", "/api/risk/**", ClientCaller.Kind.CALCULATOR),
    /** Bring what people answered when they checked in: {@code /api/check-ins}. Opens nothing of the record. */
    CHECK_IN_SEND("check-in.send", "/api/check-ins/**", ClientCaller.Kind.CHECK_INS);

    private final String name;
    private final String addresses;
    private final ClientCaller.Kind kind;

    ClientScope(String name, String addresses, ClientCaller.Kind kind) {
        this.name = name;
        this.addresses = addresses;
        this.kind = kind;
    }

    /** As tokens say it. */
    public String scopeName() {
        return name;
    }

    /** The addresses that it opens, as a pattern. */
    public String addresses() {
        return addresses;
    }

    /** What a program is that can be let do it. */
    public ClientCaller.Kind kind() {
        return kind;
    }
}
