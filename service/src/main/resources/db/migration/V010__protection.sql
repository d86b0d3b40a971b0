-- What is decided about the data of people: erasures, holds against them, facts that are restricted, and answers to
-- people who ask what is kept of them.

-- A decision to erase, and what became of it. It names no person: "person" and "records" are numbers that lead to nothing
-- once the keys are gone, "keys" are digests of the keys as they were stored.
create table erasure
(
    id           bigint generated always as identity primary key,
    person       bigint      not null,
    reason       text        not null check (reason in ('RETENTION_ENDED', 'NOT_LAWFULLY_HELD', 'COURT_ORDER',
                                                        'REQUEST_UPHELD', 'MADE_IN_ERROR', 'REPLAYED')),
    reference    text        not null check (reference ~ '^[A-Z0-9][A-Z0-9/-]{0,39}$'),
    decided_by   text        not null,
    decided_at   timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    done_at      timestamptz,
    records      bigint[]    not null default '{}',
    keys         text[]      not null default '{}',
    check (approved_by is null or approved_by <> decided_by),
    check ((approved_by is null) = (approved_at is null))
);
create unique index erasure_open on erasure (person) where done_at is null;

-- A reason, set by a person, why the data of a case are kept although their time has come.
create table retention_hold
(
    id        bigint generated always as identity primary key,
    person    bigint      not null references subject,
    kind      text        not null,
    reference text        not null check (reference ~ '^[A-Z0-9][A-Z0-9/-]{0,39}$'),
    set_by    text        not null,
    since     timestamptz not null,
    ended_by  text,
    until     timestamptz,
    check ((ended_by is null) = (until is null))
);
create index retention_hold_standing on retention_hold (person) where until is null;

grant select on erasure, retention_hold to throughcare_person, throughcare_engine;
grant insert, update on erasure, retention_hold to throughcare_engine;
grant select, insert, update on erasure to throughcare_eraser;
grant select, delete on retention_hold to throughcare_eraser;
grant select on command_key to throughcare_eraser;
grant delete on command_key to throughcare_eraser;

-- Facts that are hidden everywhere but in a formal review. "entry_index" is a keyed index of the entry's id.
create table restricted_entry
(
    subject     bigint      not null references subject,
    entry_index bytea       not null,
    reason      bytea       not null,
    set_by      text        not null,
    since       timestamptz not null,
    ended_by    text,
    until       timestamptz,
    primary key (subject, entry_index),
    check ((ended_by is null) = (until is null))
);

-- A person asked what is kept of them; and what was decided of each passage that may say something of somebody else.
create table subject_access
(
    id          bigint generated always as identity primary key,
    person      bigint      not null references subject,
    asked_at    timestamptz not null,
    due_on      date        not null,
    answered_at timestamptz
);
create unique index subject_access_open on subject_access (person) where answered_at is null;

create table subject_access_passage
(
    request     bigint      not null references subject_access on delete cascade,
    entry_index bytea       not null,
    decision    text        not null check (decision in ('INCLUDE', 'REDACT', 'WITHHOLD')),
    body        bytea       not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    primary key (request, entry_index)
);

grant select on restricted_entry, subject_access, subject_access_passage to throughcare_person, throughcare_engine;
grant insert, update on restricted_entry, subject_access, subject_access_passage to throughcare_engine;
grant select, delete on restricted_entry, subject_access, subject_access_passage to throughcare_eraser;
