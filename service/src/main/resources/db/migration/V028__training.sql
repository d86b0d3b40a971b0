-- Since when somebody is in their grade, and what they are trained in: asked by the rules of countersigning.
alter table staff
    add column in_grade_since date;

create table staff_training
(
    staff        bigint      not null references staff,
    training     text        not null,
    completed_on date        not null,
    recorded_by  bigint      not null references staff,
    recorded_at  timestamptz not null,
    primary key (staff, training)
);

grant select, insert, update on staff_training to throughcare_engine;
