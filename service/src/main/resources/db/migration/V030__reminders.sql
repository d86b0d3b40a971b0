-- Appointments ahead, and when the person is to be reminded of each. A row says that a reminder was taken in hand before
-- anything is sent, so that nobody is reminded twice of the same appointment, whatever is cut off in between.
create table reminder
(
    person      bigint      not null references subject,
    appointment text        not null,
    at          timestamptz not null,
    remind_at   timestamptz not null,
    state       text        not null check (state in ('AHEAD', 'TAKEN', 'SENT', 'FAILED', 'NO_WAY')),
    primary key (person, appointment)
);
create index reminder_ahead on reminder (remind_at) where state = 'AHEAD';

-- From which change of a case on it has to be looked again.
create table reminder_mark
(
    only_one boolean primary key default true check (only_one),
    mark     bigint not null
);

grant select, insert, update, delete on reminder, reminder_mark to throughcare_engine;
grant select, delete on reminder to throughcare_eraser;

alter table reminder
    enable row level security;
alter table reminder
    force row level security;
alter table reminder_mark
    enable row level security;
alter table reminder_mark
    force row level security;
create policy engine on reminder to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy engine on reminder_mark to throughcare_engine using (true) with check (true);
