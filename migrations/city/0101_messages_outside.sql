-- What reaches people outside the house: their wishes, errands (news to one person, told by one way after another), letters in batches.

-- How somebody wants to be told; the newest row of a holder counts.
create table message_wish (
  id integer generated always as identity primary key,
  person_id integer references person on delete cascade,
  account_id integer references shared.account,
  division text not null,
  -- null: whatever suits best
  channel text constraint wished_channel_is_known check (channel in ('sms', 'email', 'voice', 'letter')),
  email_sealed text,
  locale text not null constraint wished_locale_is_known check (locale in ('zh-Hans', 'zh-Hant', 'en')),
  easy_read boolean not null default false,
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null,
  constraint wish_is_of_a_person_or_an_account check ((person_id is null) <> (account_id is null))
);
create index message_wish_by_person on message_wish (person_id, id);
create index message_wish_by_account on message_wish (account_id, id);

create table message_read (
  message_id integer primary key references message,
  account_id integer not null references shared.account,
  read_at timestamptz not null
);
create index message_read_by_account on message_read (account_id, message_id);

create table letter_batch (
  id integer generated always as identity primary key,
  division text not null,
  made_by integer not null references shared.account,
  made_at timestamptz not null,
  posted_by integer references shared.account,
  posted_at timestamptz
);

create table errand (
  id bigint generated always as identity primary key,
  person_id integer references person on delete cascade,
  -- of an organisation, which has no file of a person
  account_id integer references shared.account,
  division text not null,
  whom text not null constraint errand_whom_is_known check (whom in ('self', 'guardian')),
  kind text not null constraint errand_kind_is_known check (kind in ('step', 'news', 'answer', 'decision')),
  channel text not null constraint errand_channel_is_known check (channel in ('sms', 'email', 'voice', 'letter')),
  -- why this way, as a name in the words
  reason text not null,
  state text not null constraint errand_state_is_known check (state in ('waiting', 'sent', 'delivered', 'printed', 'done')),
  tries smallint not null default 0,
  -- ways that were given up
  passed_over text[] not null default '{}',
  -- the desk must look: the way to this person is wrong
  attention text constraint errand_attention_is_known check (attention in ('wrong_phone', 'wrong_email', 'not_reached', 'no_address', 'no_font')),
  batch_id integer references letter_batch,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  constraint errand_is_to_a_person_or_an_account check ((person_id is null) <> (account_id is null))
);
-- several news of an hour are told at once: there is one errand that has not been tried
create unique index errand_waits_once on errand (coalesce(person_id, 0), coalesce(account_id, 0), whom) where state = 'waiting' and passed_over = '{}';
create index errand_due on errand (due_at) where state = 'waiting' and channel in ('sms', 'email');
create index errand_at_desk on errand (channel, division, id) where state = 'waiting';
create index errand_wanting_attention on errand (division, id) where attention is not null;
create index errand_by_person on errand (person_id, id);
create index errand_by_batch on errand (batch_id);

create table errand_item (
  id bigint generated always as identity primary key,
  errand_id bigint not null references errand on delete cascade,
  application_id integer references application,
  reference text not null default '',
  -- what was said, for a letter or a call; never sent by SMS or e-mail
  said_sealed text,
  told_at timestamptz not null
);
create index errand_item_by_errand on errand_item (errand_id, id);

-- every try and turn of an errand
create table errand_event (
  id bigint generated always as identity primary key,
  errand_id bigint not null references errand on delete cascade,
  channel text not null,
  what text not null constraint errand_event_is_known check (what in ('chosen', 'sent', 'delivered', 'failed', 'refused', 'given_up', 'printed', 'posted', 'rung', 'no_answer', 'seen_to')),
  -- a code of the way's, or a note of an officer, sealed
  why text not null default '',
  note_sealed text,
  made_by integer references shared.account,
  made_at timestamptz not null
);
create index errand_event_by_errand on errand_event (errand_id, id);

-- what was told to somebody made unknown is forgotten: looked for every round, so found by index
create index person_made_unknown on person (anonymised_at) where anonymised_at is not null;

alter table message_wish enable row level security;
create policy area_sees on message_wish using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer
  or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table message_read enable row level security;
create policy holder_reads on message_read using (account_id = nullif(current_setting('app.account', true), '')::integer);
alter table letter_batch enable row level security;
create policy area_sees on letter_batch using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table errand enable row level security;
create policy area_sees on errand using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table errand_item enable row level security;
create policy errand_is_seen on errand_item using (exists (select 1 from errand e where e.id = errand_id));
alter table errand_event enable row level security;
create policy errand_is_seen on errand_event using (exists (select 1 from errand e where e.id = errand_id));

grant select, insert on message_wish, message_read, letter_batch, errand, errand_item, errand_event to tongxing_program;
grant update (email_sealed) on message_wish to tongxing_program;
grant update (posted_by, posted_at) on letter_batch to tongxing_program;
grant update (kind, channel, reason, state, tries, passed_over, attention, batch_id, due_at) on errand to tongxing_program;
grant update (said_sealed) on errand_item to tongxing_program;
grant update (note_sealed) on errand_event to tongxing_program;
