-- What this installation is, such as whether it holds the demonstration.
create table installation
(
    name  text primary key,
    value text        not null,
    at    timestamptz not null
);
grant select, insert on installation to throughcare_engine;
