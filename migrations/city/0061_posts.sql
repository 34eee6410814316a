-- Posts that outlive whoever holds them: public-welfare posts, commissioners' posts, reserved stalls. A post is filled,
-- falls vacant and is filled again; one holder at a time, and nobody in two posts at once.

create table post (
  id integer generated always as identity primary key,
  kind text not null constraint post_kind_is_known check (kind in ('public_welfare_post', 'commissioner', 'reserved_stall')),
  title text not null,
  -- whose post it is; null: the township's own
  organisation_id integer references organisation,
  division text not null references shared.division,
  place text not null,
  monthly_pay_fen bigint constraint pay_is_not_negative check (monthly_pay_fen >= 0),
  weekly_hours smallint constraint hours_are_those_of_a_week check (weekly_hours between 1 and 60),
  fund_source text not null constraint fund_source_is_known check (fund_source in ('employment_fund', 'levy', 'local_budget', 'organisation', 'nobody')),
  opened_on date not null,
  registered_by integer references shared.account,
  registered_at timestamptz not null
);
create index post_by_division on post (division, kind, id);

-- Who waits for a post of a kind. Being placed or withdrawing ends it, as a row.
create table post_wait (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  kind text not null constraint waited_for_kind_is_known check (kind in ('public_welfare_post', 'commissioner', 'reserved_stall')),
  division text not null references shared.division,
  waiting_since date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index post_wait_by_person on post_wait (person_id);
create index post_wait_by_division on post_wait (division, kind);
create table post_wait_end (
  post_wait_id integer constraint waiting_ends_once primary key references post_wait,
  why text not null constraint waiting_ends_for_a_known_reason check (why in ('placed', 'withdrawn')),
  ended_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);

-- What is known of somebody's need, each with its paper. The newest row of a kind stands; a kind without a row is unknown.
create table post_need (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  need text not null constraint need_is_known check (need in ('hard_to_employ', 'zero_employment_household', 'low_income', 'registered_poor', 'long_unemployed')),
  holds boolean not null,
  told_on date not null,
  document text not null,
  document_sha256 text,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index post_need_by_person on post_need (person_id, need, id);

create table post_holding (
  id integer generated always as identity primary key,
  post_id integer not null references post,
  -- null: held by somebody who is not in the register; of them no more is kept than that they hold it
  person_id integer references person,
  division text not null references shared.division,
  started_on date not null,
  -- the last day of the term; null where no rule sets one
  term_ends_on date,
  term_rule text,
  -- the last day in the post; null while it lasts
  ended_on date,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint holding_ends_after_its_beginning check (ended_on is null or ended_on >= started_on),
  -- ranges of one number stand for the number, so that no extension is needed
  constraint post_has_one_holder_at_a_time exclude using gist (int4range(post_id, post_id, '[]') with &&, daterange(started_on, ended_on, '[]') with &&),
  constraint nobody_holds_two_posts_at_once exclude using gist (int4range(person_id, person_id, '[]') with &&, daterange(started_on, ended_on, '[]') with &&)
    where (person_id is not null)
);
create index post_holding_by_person on post_holding (person_id);

alter table post enable row level security;
create policy area_sees on post using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table post_wait enable row level security;
create policy area_sees on post_wait using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table post_wait_end enable row level security;
create policy wait_is_seen on post_wait_end using (exists (select 1 from post_wait w where w.id = post_wait_id));
alter table post_need enable row level security;
create policy person_is_seen on post_need using (exists (select 1 from person p where p.id = person_id));
alter table post_holding enable row level security;
create policy area_sees on post_holding using (starts_with(division, nullif(current_setting('app.area', true), '')));

-- Who holds a post may have moved to another district, whose register its reader does not see: of them only what the count
-- needs is told, and only to whom the post's area belongs. It runs as the owner, so it checks the area itself.
create function holders_on(on_day date) returns table (
  post_id integer, holding_id integer, started_on date, term_ends_on date, term_rule text, ended_on date, person_id integer,
  name text, counted boolean
) language sql stable security definer
begin atomic
  select h.post_id, h.id, h.started_on, h.term_ends_on, h.term_rule, h.ended_on, n.person_id, n.name,
    coalesce((n.certificate_status not in ('cancelled', 'moved_out') and n.certificate_valid_to >= on_day) or n.veteran_grade between 1 and 8, false)
  from post_holding h
  left join person_survivor v on v.id = h.person_id
  left join person_now n on n.person_id = coalesce(v.survivor_id, h.person_id)
  where daterange(h.started_on, h.ended_on, '[]') @> on_day and starts_with(h.division, nullif(current_setting('app.area', true), ''));
end;
-- How often somebody of the reader's area was placed on a public welfare post, wherever in the city that was: a limit that
-- stopped at the district's edge would be none. Days only.
create function placements_before() returns table (person_id integer, started_on date) language sql stable security definer
begin atomic
  select coalesce(v.survivor_id, h.person_id), h.started_on
  from post_holding h
  join post o on o.id = h.post_id and o.kind = 'public_welfare_post'
  left join person_survivor v on v.id = h.person_id
  join person p on p.id = coalesce(v.survivor_id, h.person_id)
  where starts_with(p.division, nullif(current_setting('app.area', true), ''))
  order by h.started_on;
end;
revoke all on function placements_before() from public;
grant execute on function placements_before() to tongxing_program;
revoke all on function holders_on(date) from public;
grant execute on function holders_on(date) to tongxing_program;
grant select, insert on post, post_wait, post_wait_end, post_need, post_holding to tongxing_program;
grant update (ended_on) on post_holding to tongxing_program;
