-- What claims are called elsewhere: one id in each scheme.
create table claim_external_id (
    claim_id    uuid                     not null references claim (id),
    scheme      varchar(50) ${bytewise}  not null,
    external_id varchar(400) ${bytewise} not null,
    primary key (claim_id, scheme)
);
create index claim_external_id_by_id on claim_external_id (external_id, scheme, claim_id);
