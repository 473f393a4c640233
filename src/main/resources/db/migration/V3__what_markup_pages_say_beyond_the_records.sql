-- Google's Fact Check Tools API knows some things of a review that no record has a place for. A page is an article with
-- rated evidence; either row is missing where that did not come in through the API.
create table kept_page (
    article_id       uuid primary key references article (id),
    author_name      varchar(200),
    author_image_url varchar(2048)
);

-- claim_recorded: whether the claim came in with the markup. claim_date_given, claim_author_given: whether the markup says
-- when and by whom, or the claim's day and speaker stand in for want of better.
create table kept_markup (
    evidence_id        uuid primary key references evidence (id),
    position           integer not null,
    url                varchar(2048),
    claim_recorded     boolean not null,
    claim_date_given   boolean not null,
    claim_author_given boolean not null,
    claim_location     varchar(1000),
    author_job_title   varchar(300),
    author_image_url   varchar(2048),
    author_same_as     varchar(2048),
    rating_image_url   varchar(2048)
);
