-- One act: who did something, when and why. An import is one, however many batches it takes.
create table revision (
    id          uuid primary key,
    recorded_at timestamp(6) with time zone not null,
    actor       varchar(255)                not null,
    reason      varchar(1000),
    import_id   uuid,
    restored_id uuid
);

-- What became of a record by an act, in the order of the commits: positions are gapless, and recorded_at never goes back.
-- claim_id: the claim that it is, or that it is evidence on. state: JSON, as it was from then on.
-- next_position: the next change of the same record; null while the state is the current one.
create table change (
    position      bigint primary key,
    revision_id   uuid                        not null references revision (id),
    kind          varchar(20)                 not null,
    record_id     uuid                        not null,
    action        varchar(20)                 not null,
    claim_id      uuid,
    state         varchar                     not null,
    recorded_at   timestamp(6) with time zone not null,
    next_position bigint
);
create index change_by_revision on change (revision_id, position);
create index change_by_record on change (record_id, position);
create index change_by_claim on change (claim_id, position);
create index change_by_kind on change (kind, position);
create index change_by_recorded_at on change (recorded_at, position);

-- The speakers and topics that a change concerns.
create table change_subject (
    subject_id uuid   not null,
    position   bigint not null,
    primary key (subject_id, position)
);

-- The last change. Whoever records changes holds the row until his commit, so that the order of the positions is that of the
-- commits. It is the last lock that any transaction takes. complete: all that was on record before the log is in it.
create table change_head (
    name        varchar(10) primary key,
    position    bigint                      not null,
    recorded_at timestamp(6) with time zone not null,
    complete    boolean                     not null
);
insert into change_head (name, position, recorded_at, complete)
values ('LAST', 0, timestamp with time zone '1970-01-01 00:00:00+00', false);

-- On whose behalf an import runs, and who had it withdrawn, in which revision.
alter table import_job add column actor varchar(255) default 'system' not null;
alter table import_job add column withdrawn_by varchar(255);
alter table import_job add column withdrawal_id uuid;
update import_job set withdrawn_by = 'system', withdrawal_id = id where state = 'WITHDRAWING';

-- What was on record before there was a history, or came in past it, in the order of time, until the log has taken it up.
create table change_backlog (
    number      bigint primary key,
    kind        varchar(20)                 not null,
    record_id   uuid                        not null,
    action      varchar(20)                 not null,
    recorded_at timestamp(6) with time zone not null
);
create index change_backlog_by_record on change_backlog (record_id);

-- What readers ask to have corrected, and what became of it. contact is for editors alone.
create table correction (
    id            uuid primary key,
    version       bigint                      not null,
    claim_id      uuid                        not null references claim (id),
    problem       varchar(4000)               not null,
    proposed_text varchar(10000),
    source_url    varchar(2048),
    contact       varchar(320),
    state         varchar(20)                 not null,
    reply         varchar(4000),
    submitted_at  timestamp(6) with time zone not null,
    submitted_by  varchar(255)                not null,
    decided_at    timestamp(6) with time zone,
    decided_by    varchar(255)
);
create index correction_by_claim on correction (claim_id, id);
create index correction_by_state on correction (state, id);
