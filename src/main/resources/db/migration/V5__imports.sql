-- A file that came in, and how far it has been worked through. Rows are counted in the transaction that records them, so that
-- an import goes on after a crash without doubles and without gaps.
create table import_job (
    id            uuid primary key,
    version       bigint                      not null,
    format        varchar(20)                 not null,
    on_duplicate  varchar(20)                 not null,
    dry_run       boolean                     not null,
    mapping       varchar(4000),
    state         varchar(20)                 not null,
    failure       varchar(1000),
    spool         varchar(40)                 not null,
    split         boolean                     not null,
    size          bigint                      not null,
    position      bigint                      not null,
    line          bigint                      not null,
    rows_read     bigint                      not null,
    recorded      bigint                      not null,
    unchanged     bigint                      not null,
    updated       bigint                      not null,
    refused       bigint                      not null,
    withdrawn     bigint                      not null,
    busy_millis   bigint                      not null,
    reason        varchar(1000),
    submitted_at  timestamp(6) with time zone not null,
    started_at    timestamp(6) with time zone,
    finished_at   timestamp(6) with time zone
);
create index import_job_by_state on import_job (state, id);

-- A row that was refused, where it stands in the spooled file, and why: JSON, as in the errors of a problem.
create table import_refusal (
    id         uuid primary key,
    import_id  uuid    not null references import_job (id),
    row_number bigint  not null,
    line       bigint,
    place      varchar(500),
    position   bigint  not null,
    length     integer not null,
    errors     varchar not null,
    constraint one_refusal_per_row unique (import_id, row_number)
);

-- Which row of which import made a record; null where it came in otherwise.
alter table speaker add column import_id uuid;
alter table speaker add column import_row bigint;
alter table publisher add column import_id uuid;
alter table publisher add column import_row bigint;
alter table article add column import_id uuid;
alter table article add column import_row bigint;
alter table topic add column import_id uuid;
alter table topic add column import_row bigint;
alter table claim add column import_id uuid;
alter table claim add column import_row bigint;
alter table appearance add column import_id uuid;
alter table appearance add column import_row bigint;
alter table evidence add column import_id uuid;
alter table evidence add column import_row bigint;
alter table relation add column import_id uuid;
alter table relation add column import_row bigint;
create index claim_by_import on claim (import_id, live, id);
create index evidence_by_import on evidence (import_id, live, id);
create index article_by_import on article (import_id, live, id);
