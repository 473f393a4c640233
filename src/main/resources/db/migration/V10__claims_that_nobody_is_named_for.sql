-- A source may not say who said what it reports: such a claim has no speaker, and says so. unattributed is 1 then, else
-- null, so that the same words from the same source are one claim here too.
alter table claim alter column speaker_id drop not null;
alter table claim alter column voice_id drop not null;
alter table claim add column unattributed smallint;
alter table claim add constraint speaker_or_unattributed check (
    speaker_id is not null and voice_id is not null and unattributed is null
    or speaker_id is null and voice_id is null and unattributed = 1
);
alter table claim add constraint one_unattributed_claim_per_utterance unique (
    unattributed, text_hash, source_id, twin_guard
);

-- Whether markup names an author shows in its claim now.
alter table kept_markup drop column claim_author_given;
