-- Once a second the cases are asked for whose next instant has come: without this every second reads them all.
create index case_summary_next_wake on case_summary (next_wake) where next_wake is not null;
