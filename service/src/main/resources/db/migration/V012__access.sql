-- Programs that use the interface: feeds that send, and partners that read what is shared with them. A partner acts as one
-- member of its staff, so that need-to-know and shares hold for it as for anybody.
create table api_client
(
    id         text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    secret     text        not null,
    kind       text        not null check (kind in ('FEED', 'PARTNER')),
    source     text,
    staff      bigint references staff,
    purpose    text        not null,
    scopes     text[]      not null,
    per_minute int         not null check (per_minute > 0),
    active     boolean     not null default true,
    made_at    timestamptz not null,
    expires    timestamptz not null,
    check ((kind = 'FEED') = (source is not null)),
    check ((kind = 'PARTNER') = (staff is not null))
);

-- Calls of one client in one minute, so that every node counts alike.
create table api_call_count
(
    client text        not null references api_client,
    minute timestamptz not null,
    calls  int         not null,
    primary key (client, minute)
);

-- What tokens are signed with: sealed under a key of its own, which is wrapped under the master key.
create table api_signing_key
(
    id          text primary key,
    key_wrapped bytea       not null,
    key_sealed  bytea       not null,
    made_at     timestamptz not null
);

-- Requests for tokens from one address in one minute, by a keyed index of the address.
create table api_token_request
(
    address  bytea       not null,
    minute   timestamptz not null,
    requests int         not null,
    primary key (address, minute)
);
create index api_token_request_minute on api_token_request (minute);

grant select, insert, update on api_client to throughcare_engine;
grant select, insert, update, delete on api_call_count to throughcare_engine;
grant select, insert, update, delete on api_token_request to throughcare_engine;
grant select, insert, delete on api_signing_key to throughcare_engine;

-- Nobody who acts reads the audit. Whoever reviews an emergency opening, or reads the access log of a case for a formal
-- review, is shown what was done with that one case.
create function acts_in_case(of_case bigint, since timestamptz, until timestamptz)
    returns table
            (
                at    timestamptz,
                actor text,
                act   text,
                route text
            )
    language sql
    stable
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
select l.at, l.actor, l.act, l.route
from audit_leaf l
where l.subject = of_case
  and l.at between since and until
order by l.at, l.id
$$;
revoke all on function acts_in_case(bigint, timestamptz, timestamptz) from public;
grant execute on function acts_in_case(bigint, timestamptz, timestamptz) to throughcare_engine;

-- The number that a case was asked for or opened by, sealed under the key of the case. Nothing was asked for before.
alter table access_request
    add column crn bytea not null;
alter table break_glass
    add column crn bytea not null;
