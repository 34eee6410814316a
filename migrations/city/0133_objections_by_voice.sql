-- An objection may be spoken. Whoever handles it writes down what was heard, for those who cannot hear it.
alter table objection add column voice_sha256 text, add column voice_media_type text;
alter table objection add constraint objection_says_something check (text <> '' or voice_sha256 is not null);
alter table objection_answer add column heard text;
