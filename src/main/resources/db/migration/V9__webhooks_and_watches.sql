-- A saved filter of changes; JSON, as the API shows it.
create table watch (
    id         uuid primary key,
    version    bigint                      not null,
    name       varchar(200)                not null,
    filter     varchar                     not null,
    owner      varchar(200)                not null,
    created_at timestamp(6) with time zone not null
);
create index watch_by_owner on watch (owner, id);

-- Where changes are sent. The log of changes is the queue: position is the last change that was looked at, and deliveries
-- are made of the ones that pass the filter, a bounded number ahead. The secrets sign, and so have to be kept readable.
create table webhook (
    id                  uuid primary key,
    version             bigint                      not null,
    url                 varchar(2048)               not null,
    description         varchar(500),
    filter              varchar,
    watch_id            uuid references watch (id),
    source              varchar(2048)               not null,
    secret              varchar(100)                not null,
    former_secret       varchar(100),
    former_secret_until timestamp(6) with time zone,
    state               varchar(20)                 not null,
    paused_because      varchar(1000),
    failing_since       timestamp(6) with time zone,
    owner               varchar(200)                not null,
    position            bigint                      not null,
    leased_until        timestamp(6) with time zone,
    lease               uuid,
    created_at          timestamp(6) with time zone not null
);
create index webhook_by_state on webhook (state, id);
create index webhook_by_watch on webhook (watch_id);

-- Deliveries with the same subject are sent one after the other, in the order of their changes.
create table delivery (
    id              uuid primary key,
    version         bigint                      not null,
    webhook_id      uuid                        not null references webhook (id) on delete cascade,
    position        bigint,
    subject         uuid                        not null,
    type            varchar(100)                not null,
    state           varchar(20)                 not null,
    attempts        integer                     not null,
    created_at      timestamp(6) with time zone not null,
    next_attempt_at timestamp(6) with time zone,
    constraint one_delivery_per_change unique (webhook_id, position)
);
create index delivery_waiting on delivery (webhook_id, state, subject, position);
create index delivery_by_webhook on delivery (webhook_id, id);
create index delivery_by_age on delivery (state, created_at);

create table delivery_attempt (
    delivery_id uuid                        not null references delivery (id) on delete cascade,
    number      integer                     not null,
    at          timestamp(6) with time zone not null,
    millis      bigint                      not null,
    status      integer,
    answer      varchar(1000),
    primary key (delivery_id, number)
);
