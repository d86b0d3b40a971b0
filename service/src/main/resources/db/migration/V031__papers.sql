-- Papers as they left, both files sealed under the key of the case, byte by byte. The content is the hash of what stood on the
-- paper; a paper that was kept is never kept again with other bytes.
create table paper_kept
(
    person    bigint      not null references subject,
    kind      text        not null,
    reference text        not null,
    version   int         not null check (version > 0),
    pdf       bytea       not null,
    docx      bytea       not null,
    content   text        not null check (content ~ '^[0-9a-f]{64}$'),
    staff     bigint      not null references staff,
    at        timestamptz not null,
    primary key (person, kind, reference, version)
);

grant select on paper_kept to throughcare_person;
grant select, insert on paper_kept to throughcare_engine;
grant select, delete on paper_kept to throughcare_eraser;

alter table paper_kept
    enable row level security;
alter table paper_kept
    force row level security;
create policy engine on paper_kept to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on paper_kept for select to throughcare_person using (
    exists (select from case_summary c where c.person = paper_kept.person offset 0));
