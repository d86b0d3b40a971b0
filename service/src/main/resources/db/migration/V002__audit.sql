-- The audit. A leaf is one act; it is written in the transaction of the act, with the hash of all that stands in it.
-- What is in "detail" is sealed under the key of the subject, so that erasing does not touch the log. There are no
-- foreign keys: checking them would write to every leaf again, and verification looks at more than they do.
create table audit_leaf
(
    id               uuid primary key,
    at               timestamptz not null,
    actor            text        not null,
    role             text        not null,
    act              text        not null,
    subject          bigint,
    route            text        not null,
    detail           bytea,
    written_in       text[],
    written_of       bigint[],
    written_sequence bigint[],
    written_hash     bytea[],
    leaf_hash        bytea       not null check (octet_length(leaf_hash) = 32)
);
create index audit_leaf_subject on audit_leaf (subject, at);

-- Leaves that wait for their place. Transactions commit in another order than they begin, so a place is given only to
-- what can be seen here; what commits later gets a later place.
create table audit_unsealed
(
    leaf uuid not null
);

-- The order of the log: position from 0, without gaps.
create table audit_position
(
    position bigint primary key check (position >= 0),
    leaf     uuid not null unique
);

-- What was vouched for: the root of RFC 9162 over the first "size" leaves. "edge" has the hashes of the complete
-- subtrees, so that the next seal reads no earlier leaf again.
create table audit_seal
(
    size      bigint primary key check (size > 0),
    root      bytea       not null,
    edge      bytea       not null,
    sealed_at timestamptz not null,
    key_id    text        not null,
    signature text        not null
);

-- Whoever owns the tables can take this away, but nobody alters the audit by mistake.
create function audit_only_grows() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The audit is never altered: % on % is refused', tg_op, tg_table_name;
end
$$;

do
$$
    declare
        kept text;
    begin
        foreach kept in array array ['audit_leaf', 'audit_position', 'audit_seal']
            loop
                execute format('create trigger only_grows before update or delete or truncate on %I
                                for each statement execute function audit_only_grows()', kept);
            end loop;
    end
$$;

grant insert on audit_leaf, audit_unsealed
    to throughcare_person, throughcare_engine, throughcare_eraser, throughcare_victims;
grant select on audit_leaf to throughcare_sealer;
grant select, delete on audit_unsealed to throughcare_sealer;
grant select, insert on audit_position, audit_seal to throughcare_sealer;
grant select on audit_seal to throughcare_person, throughcare_engine;

-- Verification compares what acts wrote with what stands there now; it sees ciphertext only.
grant select on entry, duty_event to throughcare_sealer;
create policy compared_with_the_audit on entry for select to throughcare_sealer using (true);
create policy compared_with_the_audit on duty_event for select to throughcare_sealer using (true);
