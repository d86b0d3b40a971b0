-- The private addresses at which a member of staff's diary can be read by a calendar. Only what the secret in the address
-- hashes to is kept; one stands for each member of staff, and revoking it ends it at once.
create table calendar_feed
(
    staff   bigint      primary key references staff,
    secret  bytea       not null unique,
    made_at timestamptz not null
);

grant select on calendar_feed to throughcare_person;
grant select, insert, update, delete on calendar_feed to throughcare_engine;

alter table calendar_feed
    enable row level security;
alter table calendar_feed
    force row level security;
create policy engine on calendar_feed to throughcare_engine using (true) with check (true);
create policy ones_own on calendar_feed for select to throughcare_person using (staff = (select acting_staff()));
