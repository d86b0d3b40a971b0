-- What victims asked for. A store of its own: sealed under keys that no case has, read only by those who are named, and
-- joined to a case by nothing but a keyed index that the rest of the service cannot make.
do
$$
    begin
        if not exists (select 1 from pg_roles where rolname = 'throughcare_conflict') then
            create role throughcare_conflict nologin;
        end if;
        grant throughcare_conflict to ${runtime} with inherit false, set true;
        grant usage on schema ${flyway:defaultSchema} to throughcare_conflict;
    end
$$;

create table victim_contact
(
    id          bigint generated always as identity primary key,
    of_case     bytea       not null,
    key_wrapped bytea       not null,
    body        bytea       not null,
    keeper      bigint      not null references staff,
    since       timestamptz not null,
    ended_at    timestamptz
);
create index victim_contact_of_case on victim_contact (of_case);

create table victim_named_user
(
    contact  bigint      not null references victim_contact,
    staff    bigint      not null references staff,
    named_by bigint      not null references staff,
    since    timestamptz not null,
    until    timestamptz,
    primary key (contact, staff)
);

-- Where the person of the case must not be. Its own key, so that asking whether a place conflicts opens nothing else.
create table victim_area
(
    id          bigint generated always as identity primary key,
    contact     bigint      not null references victim_contact,
    of_case     bytea       not null,
    key_wrapped bytea       not null,
    body        bytea       not null,
    since       timestamptz not null,
    until       timestamptz
);
create index victim_area_of_case on victim_area (of_case) where until is null;

alter table victim_contact enable row level security;
alter table victim_contact force row level security;
alter table victim_named_user enable row level security;
alter table victim_named_user force row level security;
alter table victim_area enable row level security;
alter table victim_area force row level security;

create policy of_those_named on victim_named_user for select to throughcare_victims using (
    staff = acting_staff() or named_by = acting_staff());
create policy to_those_named on victim_contact for select to throughcare_victims using (
    (select s.active from staff s where s.id = acting_staff())
        and (keeper = acting_staff()
        or exists (select from victim_named_user u
                   where u.contact = victim_contact.id and u.staff = acting_staff() and u.until is null)));
create policy by_its_keeper on victim_contact for insert to throughcare_victims with check (
    keeper = acting_staff()
        and exists (select from staff s
                    where s.id = acting_staff() and s.active and s.post = 'VICTIM_LIAISON_OFFICER'));
create policy changed_by_its_keeper on victim_contact for update to throughcare_victims
    using (keeper = acting_staff()) with check (true);
create policy named_by_the_keeper on victim_named_user for insert to throughcare_victims with check (
    named_by = acting_staff()
        and exists (select from victim_contact c where c.id = contact and c.keeper = acting_staff()));
create policy to_those_named on victim_area for select to throughcare_victims using (
    exists (select from victim_contact c where c.id = victim_area.contact));
create policy by_the_keeper on victim_area for insert to throughcare_victims with check (
    exists (select from victim_contact c where c.id = contact and c.keeper = acting_staff() and c.of_case = victim_area.of_case));
create policy lifted_by_the_keeper on victim_area for update to throughcare_victims
    using (exists (select from victim_contact c where c.id = victim_area.contact and c.keeper = acting_staff()));
create policy asked_of on victim_area for select to throughcare_conflict using (until is null);

grant select, insert on victim_contact, victim_named_user, victim_area to throughcare_victims;
grant update (body, ended_at, keeper) on victim_contact to throughcare_victims;
grant update (until) on victim_area to throughcare_victims;
grant select (of_case, key_wrapped, body, id, until) on victim_area to throughcare_conflict;
grant insert on audit_leaf, audit_unsealed to throughcare_conflict;
