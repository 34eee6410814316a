-- Lists as officers keep them, persons entered twice, the certificate's life, and what a person may ask of their file.

-- A choice of filters, order and columns. What was searched for may be a name, so it lies sealed; named ones are kept, others are the last used.
create table person_list (
  id integer generated always as identity primary key,
  account_id integer not null references shared.account,
  name text,
  choice_sealed text not null,
  kept_at timestamptz not null
);
create index person_list_by_account on person_list (account_id, id);

-- A merge names who survives and which columns are read from the other; it rewrites nothing. It is in force once no hold stands.
create table person_merge (
  id integer generated always as identity primary key,
  survivor_id integer not null references person,
  merged_id integer not null references person,
  taken text[] not null,
  reason text not null,
  merged_by integer references shared.account,
  merged_at timestamptz not null,
  in_force_at timestamptz,
  constraint nobody_is_merged_into_themselves check (survivor_id <> merged_id)
);
create index person_merge_by_survivor on person_merge (survivor_id);
create index person_merge_by_merged on person_merge (merged_id);
create table person_unmerge (
  merge_id integer primary key references person_merge,
  reason text not null,
  undone_by integer references shared.account,
  undone_at timestamptz not null
);
-- What makes a merge wait: money under way, a case on public notice.
create table person_hold (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  why_zh text not null,
  why_en text not null,
  placed_at timestamptz not null,
  released_at timestamptz
);
create index person_hold_by_person on person_hold (person_id) where released_at is null;

-- Two entries that may be one person, and what an officer said of them.
create table person_pair (
  id integer generated always as identity primary key,
  first_id integer not null references person on delete cascade,
  second_id integer not null references person on delete cascade,
  why text not null constraint pair_has_a_known_reason check (why in ('same_number', 'name_birth_village')),
  found_at timestamptz not null,
  different_by integer references shared.account,
  different_at timestamptz,
  constraint pair_is_found_once unique (first_id, second_id),
  constraint pair_is_in_order check (first_id < second_id)
);
create table person_sweep (
  swept_on date primary key,
  pair_count integer not null,
  swept_at timestamptz not null
);

create table person_certificate_event (
  id integer generated always as identity primary key,
  person_id integer not null references person on delete cascade,
  event text not null constraint certificate_event_is_known check (event in ('issued', 'renewed', 'moved_in', 'moved_out', 'lost', 'reissued', 'cancelled', 'regraded')),
  happened_on date not null,
  note text not null default '',
  source_id integer not null references person_source,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index person_certificate_event_by_person on person_certificate_event (person_id, id);

-- A finding that was kept all the same, with the reason an officer gave.
create table person_confirmation (
  id integer generated always as identity primary key,
  person_id integer not null references person on delete cascade,
  check_name text not null,
  reason text not null,
  confirmed_by integer references shared.account,
  confirmed_at timestamptz not null
);
create index person_confirmation_by_person on person_confirmation (person_id);

-- A sealed field that somebody opened, and why.
create table person_reveal (
  id integer generated always as identity primary key,
  person_id integer not null references person on delete cascade,
  field text not null,
  reason text not null,
  revealed_by integer references shared.account,
  revealed_at timestamptz not null
);
create index person_reveal_by_person on person_reveal (person_id);

create table person_correction (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  wish_sealed text not null,
  asked_by integer not null references shared.account,
  asked_at timestamptz not null,
  answer text,
  answered_by integer references shared.account,
  answered_at timestamptz
);
create index person_correction_open on person_correction (person_id) where answered_at is null;

create table consent_withdrawal (
  consent_id integer primary key references consent,
  withdrawn_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);

create view merge_in_force with (security_invoker = true) as
  select m.* from person_merge m
  where m.in_force_at is not null and not exists (select 1 from person_unmerge u where u.merge_id = m.id);

-- Whoever was merged, and who stands for them now.
create view person_survivor with (security_invoker = true) as
  with recursive up as (
    select merged_id as id, survivor_id from merge_in_force
    union
    select up.id, m.survivor_id from up join merge_in_force m on m.merged_id = up.survivor_id
  )
  select up.id, up.survivor_id from up where not exists (select 1 from merge_in_force m where m.merged_id = up.survivor_id);

-- Persons as they read today: survivors, with the fields their merges take from the others.
create view person_now with (security_invoker = true) as
  select n.* from person p
  cross join lateral jsonb_populate_record(p, coalesce((
    select jsonb_object_agg(c.name, to_jsonb(b) -> c.name)
    from merge_in_force m join person b on b.id = m.merged_id cross join lateral unnest(m.taken) as c (name)
    where m.survivor_id = p.id), '{}'::jsonb)) n
  where not exists (select 1 from merge_in_force m where m.merged_id = p.id);

alter table person_list enable row level security;
create policy holder_keeps on person_list using (account_id = nullif(current_setting('app.account', true), '')::integer);
alter table person_merge enable row level security;
create policy person_is_seen on person_merge using (survivor_id in (select id from person));
alter table person_hold enable row level security;
create policy person_is_seen on person_hold using (person_id in (select id from person));
alter table person_pair enable row level security;
create policy both_are_seen on person_pair using (first_id in (select id from person) and second_id in (select id from person));
alter table person_certificate_event enable row level security;
create policy person_is_seen on person_certificate_event using (person_id in (select id from person));
alter table person_confirmation enable row level security;
create policy person_is_seen on person_confirmation using (person_id in (select id from person));
alter table person_reveal enable row level security;
create policy person_is_seen on person_reveal using (person_id in (select id from person));
alter table person_correction enable row level security;
create policy person_is_seen on person_correction using (person_id in (select id from person));

grant select, insert on person_list, person_merge, person_unmerge, person_hold, person_pair, person_sweep, person_certificate_event,
  person_confirmation, person_reveal, person_correction, consent_withdrawal to tongxing_program;
grant update (choice_sealed) on person_list to tongxing_program;
grant update (in_force_at) on person_merge to tongxing_program;
grant update (released_at) on person_hold to tongxing_program;
grant update (different_by, different_at) on person_pair to tongxing_program;
grant update (wish_sealed, answer, answered_by, answered_at) on person_correction to tongxing_program;
grant select on merge_in_force, person_survivor, person_now to tongxing_program;
