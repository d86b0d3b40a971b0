-- What somebody has typed of a note and not recorded yet, sealed under the key of the case: one for each member of staff, case
-- and form, theirs alone, and gone when it is recorded.
create table note_draft
(
    staff    bigint      not null references staff,
    person   bigint      not null references subject,
    form     text        not null,
    typed    bytea       not null,
    saved_at timestamptz not null,
    primary key (staff, person, form)
);
create index note_draft_person on note_draft (person);

grant select on note_draft to throughcare_person;
grant select, insert, update, delete on note_draft to throughcare_engine;
grant select, delete on note_draft to throughcare_eraser;

alter table note_draft
    enable row level security;
alter table note_draft
    force row level security;
create policy ones_own on note_draft to throughcare_person, throughcare_engine
    using (staff = (select acting_staff())) with check (staff = (select acting_staff()));
create policy eraser on note_draft to throughcare_eraser using (true);

-- Text messages to people on probation, and what became of each. Number and words are sealed under the key of the case.
create table text_message
(
    id     bigint generated always as identity primary key,
    person bigint      not null references subject,
    staff  bigint      not null references staff,
    number bytea       not null,
    words  bytea       not null,
    state  text        not null check (state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED')),
    at     timestamptz not null
);
create index text_message_person on text_message (person, at);

grant select on text_message to throughcare_person;
grant select, insert, update on text_message to throughcare_engine;
grant select, delete on text_message to throughcare_eraser;

alter table text_message
    enable row level security;
alter table text_message
    force row level security;
create policy engine on text_message to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on text_message for select to throughcare_person using (
    exists (select from case_summary c where c.person = text_message.person offset 0));
