-- Who may use the API. Of a key's secret there is only its SHA-256; of the one before, until its time is up.
create table api_key (
    id                  uuid primary key,
    version             bigint                      not null,
    name                varchar(100) ${bytewise}    not null,
    role                varchar(20)                 not null,
    network             varchar(50),
    requests_per_minute integer,
    lookup              varchar(16)                 not null,
    hash                varchar(64)                 not null,
    former_hash         varchar(64),
    former_until        timestamp(6) with time zone,
    made_by             varchar(300)                not null,
    made_at             timestamp(6) with time zone not null,
    expires_at          timestamp(6) with time zone,
    revoked_at          timestamp(6) with time zone,
    revoked_reason      varchar(1000),
    last_used_at        timestamp(6) with time zone,
    constraint one_key_per_name unique (name),
    constraint one_key_per_lookup unique (lookup)
);
