-- One set of migrations for H2 (PostgreSQL mode) and PostgreSQL: common SQL only.
--
-- "live" is 1 while a row counts and null once it is withdrawn. Both databases take nulls in a unique constraint
-- as different from each other, so a constraint that ends in "live" holds among live rows and lets go of withdrawn ones.
-- ${bytewise} is the collation that lets PostgreSQL answer prefix searches from an index; H2 compares so anyway.

create table speaker (
    id               uuid primary key,
    version          bigint                      not null,
    name             varchar(200)                not null,
    sort_name        varchar(400) ${bytewise}    not null,
    kind             varchar(20)                 not null,
    role             varchar(300),
    holder_id        uuid references speaker (id),
    holder_reason    varchar(1000),
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000)
);
create index speaker_in_name_order on speaker (sort_name, id);
create index speaker_by_holder on speaker (holder_id);

-- Every name of a speaker, the main one and the aliases. A live name belongs to one speaker.
create table speaker_name (
    id          uuid primary key,
    speaker_id  uuid         not null references speaker (id),
    name        varchar(200) not null,
    normal_name varchar(400) not null,
    main        boolean      not null,
    live        smallint,
    constraint one_speaker_per_name unique (normal_name, live)
);
create index speaker_name_by_speaker on speaker_name (speaker_id);

-- The words of every name, accents and case folded: whole words for filters, beginnings of words for lists.
create table speaker_word (
    name_id uuid                     not null references speaker_name (id),
    word    varchar(400) ${bytewise} not null,
    primary key (name_id, word)
);
create index speaker_word_by_word on speaker_word (word, name_id);

create table speaker_same_as (
    speaker_id uuid          not null references speaker (id),
    position   integer       not null,
    url        varchar(2048) not null,
    primary key (speaker_id, position)
);

create table publisher (
    id               uuid primary key,
    version          bigint                      not null,
    name             varchar(200)                not null,
    site             varchar(255) ${bytewise}    not null,
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    constraint one_publisher_per_site unique (site, live)
);

create table article (
    id               uuid primary key,
    version          bigint                      not null,
    url              varchar(2048)               not null,
    canonical_url    varchar(2048)               not null,
    title            varchar(500),
    byline           varchar(300),
    agency           varchar(200),
    agency_key       varchar(400),
    language         varchar(35),
    publisher_id     uuid                        not null references publisher (id),
    published_on     varchar(40),
    published_from   date,
    published_to     date,
    known_by         date                        not null,
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000)
);
create index article_in_publication_order on article (published_from, id);
create index article_by_publisher on article (publisher_id, published_from, id);
create index article_by_agency on article (agency_key, published_from, id);

-- Every URL of an article, the main one and the aliases, in the form that look-ups compare.
create table article_url (
    id         uuid primary key,
    article_id uuid          not null references article (id),
    url        varchar(2048) not null,
    url_key    varchar(2048) not null,
    main       boolean       not null,
    live       smallint,
    constraint one_article_per_url unique (url_key, live)
);
create index article_url_by_article on article_url (article_id);

create table topic (
    id               uuid primary key,
    version          bigint                      not null,
    name             varchar(100)                not null,
    normal_name      varchar(400) ${bytewise}    not null,
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    constraint one_topic_per_name unique (normal_name, live)
);

-- speaker_id is the speaker as recorded; voice_id is the one speaker whom all linked names stand for.
-- twin_guard is 1, or null where the claim is withdrawn or became another's twin when two speakers were linked.
-- publisher_id repeats the source's, status and counts repeat what the evidence says: lists filter by them.
create table claim (
    id               uuid primary key,
    version          bigint                      not null,
    speaker_id       uuid                        not null references speaker (id),
    voice_id         uuid                        not null references speaker (id),
    source_id        uuid                        not null references article (id),
    publisher_id     uuid                        not null references publisher (id),
    quote            varchar,
    text_normal      varchar                     not null,
    statement        varchar(10000),
    text_hash        varchar(64)                 not null,
    quote_type       varchar(20)                 not null,
    kind             varchar(20),
    language         varchar(35),
    said_on          varchar(40)                 not null,
    said_from        date                        not null,
    said_to          date                        not null,
    status           varchar(20)                 not null,
    corroborating    integer                     not null,
    contradicting    integer                     not null,
    qualifying       integer                     not null,
    mentioning       integer                     not null,
    not_independent  integer                     not null,
    unreviewed       integer                     not null,
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    twin_guard       smallint,
    constraint one_claim_per_utterance unique (text_hash, voice_id, source_id, twin_guard)
);
-- One index for each filter that many claims can pass, each ending in the order of the list, so that a page of 20
-- reads 20 rows however many there are.
create index claim_in_said_order on claim (said_from, id);
create index claim_by_voice on claim (voice_id, said_from, id);
create index claim_by_speaker on claim (speaker_id);
create index claim_by_publisher on claim (publisher_id, said_from, id);
create index claim_by_kind on claim (kind, said_from, id);
create index claim_by_quote_type on claim (quote_type, said_from, id);
create index claim_by_language on claim (language, said_from, id);
create index claim_by_status on claim (status, said_from, id);
create index claim_by_recorded_at on claim (recorded_at, id);
create index claim_by_source on claim (source_id);

create table claim_topic (
    claim_id uuid not null references claim (id),
    topic_id uuid not null references topic (id),
    primary key (claim_id, topic_id)
);
create index claim_topic_by_topic on claim_topic (topic_id, claim_id);

create table appearance (
    id               uuid primary key,
    version          bigint                      not null,
    claim_id         uuid                        not null references claim (id),
    article_id       uuid                        not null references article (id),
    source           boolean                     not null,
    exact            varchar(10000),
    prefix           varchar(500),
    suffix           varchar(500),
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    constraint one_appearance_per_article unique (article_id, claim_id, live)
);
create index appearance_by_claim on appearance (claim_id, id);

create table evidence (
    id                  uuid primary key,
    version             bigint                      not null,
    claim_id            uuid                        not null references claim (id),
    article_id          uuid                        not null references article (id),
    speaker_id          uuid references speaker (id),
    stance              varchar(20)                 not null,
    excerpt             varchar(10000),
    rationale           varchar(10000),
    review_state        varchar(20)                 not null,
    independent         boolean                     not null,
    dependence          varchar(20),
    independence_reason varchar(1000),
    independence_ruling boolean,
    ruling_reason       varchar(1000),
    copy_of_id          uuid references evidence (id),
    rating_words        varchar(500),
    rating_value        double precision,
    rating_best         double precision,
    rating_worst        double precision,
    rating_explanation  varchar(2000),
    recorded_at         timestamp(6) with time zone not null,
    changed_at          timestamp(6) with time zone not null,
    live                smallint,
    withdrawn_at        timestamp(6) with time zone,
    withdrawn_reason    varchar(1000),
    constraint one_link_per_article unique (article_id, claim_id, live)
);
create index evidence_by_claim on evidence (claim_id, stance, id);
create index evidence_by_stance on evidence (stance, id);
create index evidence_by_speaker on evidence (speaker_id);

create table relation (
    id               uuid primary key,
    version          bigint                      not null,
    from_claim_id    uuid                        not null references claim (id),
    to_claim_id      uuid                        not null references claim (id),
    type             varchar(20)                 not null,
    note             varchar(2000),
    review_state     varchar(20)                 not null,
    recorded_at      timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    live             smallint,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    constraint one_relation_per_pair unique (from_claim_id, to_claim_id, type, live)
);
create index relation_by_target on relation (to_claim_id, type);
create index relation_by_type on relation (type, from_claim_id);

-- Answers to requests that carried an Idempotency-Key, replayed for a day.
create table recorded_answer (
    idempotency_key varchar(255) primary key,
    fingerprint     varchar(64)                 not null,
    status          integer                     not null,
    location        varchar(500),
    etag            varchar(100)                not null,
    body            varchar                     not null,
    recorded_at     timestamp(6) with time zone not null
);
create index recorded_answer_by_age on recorded_answer (recorded_at);

-- Rows to lock when a rule spans rows that do not exist yet.
create table guard (
    name varchar(50) primary key
);
insert into guard (name) values ('SUPERSEDES');
