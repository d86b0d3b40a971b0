package org.throughcare.service.access;

import java.util.ArrayList;
import java.util.List;

/** Makes relations one connection at a time: {@code Connections.of(Post.INSPECTOR).grant(...).relation()}. */
final class Connections {
    private final Post post;
    private final List<Grant> grants = new ArrayList<>();
    private boolean active = true;
    private boolean holds;
    private boolean sameTeam;
    private boolean sameUnit;
    private boolean samePrison;
    private boolean iom;
    private boolean recallOpen;
    private boolean onCall;
    private boolean excluded;
    private boolean restricted;
    private boolean listed;

    private Connections(Post post) {
        this.post = post;
    }

    /** Somebody in {@code post} whom nothing connects with the case. */
    static Connections of(Post post) {
        return new Connections(post);
    }

    Connections left() {
        active = false;
        return this;
    }

    Connections holds() {
        holds = true;
        return this;
    }

    Connections sameTeam() {
        sameTeam = true;
        return this;
    }

    Connections sameUnit() {
        sameUnit = true;
        return this;
    }

    Connections samePrison() {
        samePrison = true;
        return this;
    }

    Connections iom() {
        iom = true;
        return this;
    }

    Connections recallOpen() {
        recallOpen = true;
        return this;
    }

    Connections onCall() {
        onCall = true;
        return this;
    }

    Connections grant(Grant grant) {
        grants.add(grant);
        return this;
    }

    Connections excluded() {
        excluded = true;
        return this;
    }

    Connections restricted() {
        restricted = true;
        return this;
    }

    Connections listed() {
        restricted = true;
        listed = true;
        return this;
    }

    Relation relation() {
        return new Relation(
                active,
                post,
                holds,
                sameTeam,
                sameUnit,
                samePrison,
                iom,
                recallOpen,
                onCall,
                grants,
                excluded,
                restricted,
                listed);
    }
}
