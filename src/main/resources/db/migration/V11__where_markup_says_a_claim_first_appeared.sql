-- As given: it may be the page itself, which stands in as the claim's source where nothing is given.
alter table kept_markup add column claim_first_appearance varchar(2048);
