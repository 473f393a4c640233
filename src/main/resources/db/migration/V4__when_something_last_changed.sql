-- Feeds say when something last changed: Last-Modified. Each index answers that for its table by its last entry alone.
create index claim_by_changed_at on claim (changed_at);
create index evidence_by_changed_at on evidence (changed_at);
create index article_by_changed_at on article (changed_at);
create index appearance_by_changed_at on appearance (changed_at);
create index speaker_by_changed_at on speaker (changed_at);
create index publisher_by_changed_at on publisher (changed_at);
create index topic_by_changed_at on topic (changed_at);
create index relation_by_changed_at on relation (changed_at);
