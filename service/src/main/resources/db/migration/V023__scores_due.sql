-- Cases whose actuarial scores may rest on something that has changed. It says that somebody should look, never what changed;
-- whoever looks computes from the record and takes the row away in the same transaction.
create table score_due
(
    subject bigint      primary key references subject,
    since   timestamptz not null
);
create index score_due_since on score_due (since);

alter table score_due enable row level security;
alter table score_due force row level security;
create policy score_due_engine on score_due to throughcare_engine using (true) with check (true);
create policy score_due_eraser on score_due to throughcare_eraser using (true);

grant select, insert, delete on score_due to throughcare_engine;
grant select, delete on score_due to throughcare_eraser;
