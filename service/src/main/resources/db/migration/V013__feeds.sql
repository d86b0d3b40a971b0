-- What the record of a source says at most once, such as a name or a number of the person. By keyed index only: nothing
-- can be read from it.
create table feed_once
(
    subject bigint not null references subject,
    name    bytea  not null,
    primary key (subject, name)
);

-- What came and could not be taken in as it stood: its key came before with another body, or it met a fault. The body is
-- sealed under the key of the record it is about, at the place "quarantine/" and its number.
create table feed_quarantine
(
    id          bigint generated always as identity primary key,
    source      text        not null,
    kind        text        not null,
    subject     bigint      not null references subject,
    key_index   bytea       not null,
    body_hash   bytea       not null,
    why         text        not null check (why in ('CHANGED', 'FAULT')),
    received    timestamptz not null,
    body        bytea,
    decision    text check (decision in ('TAKEN_IN', 'SET_ASIDE')),
    reason      bytea,
    decided_by  text,
    decided_at  timestamptz,
    unique (source, key_index, body_hash),
    check ((decision is null) = (decided_at is null))
);
create index feed_quarantine_waiting on feed_quarantine (received, id) where decision is null;

-- How many items came from whom, by day and by what became of them; and when the last one came.
create table feed_tally
(
    source text        not null,
    day    date        not null,
    status text        not null,
    items  bigint      not null,
    last   timestamptz not null,
    primary key (source, day, status)
);

-- What a client may still send: tokens that fill up again with time, one lane apart from the other.
create table feed_rate
(
    client text             not null,
    lane   text             not null,
    tokens double precision not null,
    at     timestamptz      not null,
    primary key (client, lane)
);

-- What a source was expected to send by when. Not sending it is itself a fact.
create table feed_expectation
(
    subject     bigint      not null references subject,
    cause       text        not null,
    rule        text        not null,
    due         timestamptz not null,
    noticed_at  timestamptz,
    met_at      timestamptz,
    primary key (subject, cause, rule)
);
create index feed_expectation_open on feed_expectation (due) where noticed_at is null and met_at is null;

-- An event waits for those before it of the same person.
create index outbox_person on outbox (person, id) where delivered_at is null;

-- Which receiver already has an event; an event is delivered when all that are named have it.
create table outbox_sent
(
    event    uuid        not null references outbox (event) on delete cascade,
    receiver text        not null,
    sent_at  timestamptz not null,
    primary key (event, receiver)
);

grant select, insert, delete on feed_once to throughcare_engine;
grant select, insert, update on feed_tally, feed_rate, feed_expectation, feed_quarantine to throughcare_engine;
grant select, insert on outbox_sent to throughcare_engine;
grant select on feed_tally, feed_quarantine to throughcare_person;
grant select, delete on feed_once, feed_quarantine, feed_expectation to throughcare_eraser;
