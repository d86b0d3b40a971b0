-- Roles that a transaction takes on. None can sign in; the run-time user may take on each of them and has, on its own,
-- no right to anything here: work on nobody's behalf sees nothing.
do
$$
    declare
        wanted text;
    begin
        foreach wanted in array array ['throughcare_person', 'throughcare_engine', 'throughcare_sealer',
            'throughcare_eraser', 'throughcare_victims']
            loop
                if not exists (select 1 from pg_roles where rolname = wanted) then
                    execute format('create role %I nologin', wanted);
                end if;
                execute format('grant %I to ${runtime} with inherit false, set true', wanted);
                execute format('grant usage on schema ${flyway:defaultSchema} to %I', wanted);
            end loop;
        execute 'grant usage on schema ${flyway:defaultSchema} to ${runtime}';
    end
$$;

-- A subject is one source's record of a person, or a post, team or unit. Its name is sealed under its own key and found
-- by a keyed index; "person" says which case the links now make it part of.
create table subject
(
    id            bigint generated always as identity primary key,
    kind          text   not null check (kind in ('PERSON', 'POST', 'TEAM', 'UNIT')),
    name_index    bytea unique,
    name_sealed   bytea,
    key_wrapped   bytea,
    person        bigint references subject,
    last_sequence bigint not null default 0,
    erased_at     timestamptz,
    check (erased_at is null or (key_wrapped is null and name_sealed is null and name_index is null))
);
create index subject_person on subject (person);

-- Every record that was ever one person with a case, so that what was seen then can be seen as it was seen.
create table case_part
(
    person  bigint not null references subject,
    subject bigint not null references subject,
    primary key (person, subject)
);

-- The record. Never updated, never deleted; erasing destroys the key of the subject.
create table entry
(
    subject  bigint      not null,
    sequence bigint      not null check (sequence > 0),
    received timestamptz not null,
    body     bytea       not null,
    primary key (subject, sequence)
) partition by hash (subject);

-- What the system raised, reminded, escalated and closed, as it was shown then. Never updated, never deleted.
create table duty_event
(
    person   bigint      not null,
    sequence bigint      not null check (sequence > 0),
    at       timestamptz not null,
    recorded timestamptz not null,
    body     bytea       not null,
    primary key (person, sequence)
) partition by hash (person);

do
$$
    begin
        for part in 0..15
            loop
                execute format('create table entry_%s partition of entry for values with (modulus 16, remainder %s)',
                               part, part);
                execute format(
                        'create table duty_event_%s partition of duty_event for values with (modulus 16, remainder %s)',
                        part, part);
            end loop;
    end
$$;

-- Projections: rebuilt from the record at any time.
create table case_summary
(
    person       bigint primary key references subject,
    holder       text,
    team         text,
    unit         text,
    prison       text,
    iom          boolean     not null default false,
    supervised   boolean     not null default false,
    recall_open  boolean     not null default false,
    matched      boolean     not null default false,
    rosh         text,
    entries      bigint      not null,
    duty_events  bigint      not null,
    stepped_to   timestamptz not null,
    next_wake    timestamptz,
    body         bytea       not null
);
create index case_summary_holder on case_summary (holder);
create index case_summary_team on case_summary (team);
create index case_summary_unit on case_summary (unit);
create index case_summary_prison on case_summary (prison);

create table duty
(
    person     bigint      not null references subject,
    number     int         not null,
    kind       text        not null,
    class      text        not null,
    party      text        not null,
    roles      text[]      not null,
    raised_at  timestamptz not null,
    due_at     timestamptz not null,
    late       boolean     not null,
    outcome    text        not null,
    outcome_at timestamptz,
    body       bytea       not null,
    primary key (person, number)
);
create index duty_open on duty (person, due_at) where outcome = 'OPEN';

create table identifier
(
    index   bytea  not null,
    kind    text   not null,
    subject bigint not null references subject,
    primary key (index, subject)
);
create index identifier_subject on identifier (subject);

-- The first answer to every command, so that a retry gets the same one.
create table command_key
(
    actor    text        not null,
    key      text        not null,
    request  text        not null,
    answer   jsonb       not null,
    at       timestamptz not null,
    primary key (actor, key)
);

create table outbox
(
    id           bigint generated always as identity primary key,
    event        uuid        not null unique,
    person       bigint      not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    body         bytea       not null,
    recorded_at  timestamptz not null,
    attempts     int         not null default 0,
    next_attempt timestamptz not null,
    delivered_at timestamptz,
    last_failure text
);
create index outbox_waiting on outbox (next_attempt, id) where delivered_at is null;

create table scheduled_tasks
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on scheduled_tasks
    to ${runtime}, throughcare_person, throughcare_engine, throughcare_eraser;

-- People only read here. What they add is written by the engine's role inside their transaction, after the service has
-- decided that they may.
grant select on subject, case_part, entry, duty_event, case_summary, duty, identifier to throughcare_person;
grant select, insert on subject, case_part, entry, duty_event, command_key to throughcare_engine;
grant update (last_sequence, person) on subject to throughcare_engine;
grant select, insert, update, delete on case_summary, duty, identifier to throughcare_engine;
grant select, insert, update on outbox to throughcare_engine;

grant select on entry, duty_event, case_part to throughcare_eraser;
grant select, update (name_index, name_sealed, key_wrapped, erased_at) on subject to throughcare_eraser;
grant select, delete on case_summary, duty, identifier, outbox to throughcare_eraser;
