-- What the search index has yet to hear of: written in the transaction of the change, deleted once the index has it on disk.
-- More than one row may name the same record.
create table index_task (
    id        bigint generated always as identity primary key,
    kind      varchar(20) not null,
    record_id uuid        not null
);

-- Which index holds all that is on record. An index that is not listed here, or under another mapping, is built anew.
create table search_index (
    location varchar(500) primary key,
    mapping  varchar(64)                 not null,
    built_at timestamp(6) with time zone not null
);

-- Whoever brings the index up to date, or builds it, holds the row: of several instances one at a time.
insert into guard (name) values ('INDEX');
insert into guard (name) values ('INDEX_BUILD');
