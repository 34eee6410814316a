-- A placement with what is known of it, what it is proved by, how it ended, what was found afterwards, and what looks wrong.

alter table placement
  -- null: not asked when it was recorded
  add insured boolean,
  add channel text constraint channel_is_known check (channel in ('referral', 'fair', 'programme', 'own', 'family', 'school', 'other')),
  add workplace text constraint workplace_is_known check (workplace in ('at_unit', 'lodging', 'at_home')),
  add wage_before_fen bigint constraint wage_before_is_not_negative check (wage_before_fen >= 0),
  -- people without a certificate who found work through it; counted apart
  add others_hired_count integer not null default 0 constraint others_are_not_negative check (others_hired_count >= 0);
create index placement_by_person on placement (person_id);
create index placement_by_organisation on placement (organisation_id);
create index placement_by_start on placement (started_on, id);

-- What a plan may ask for beside the contract.
create table placement_evidence (
  id integer generated always as identity primary key,
  placement_id integer not null references placement,
  kind text not null constraint evidence_kind_is_known check (kind in ('wages', 'insurance', 'certificate', 'visit')),
  sha256 text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index placement_evidence_by_placement on placement_evidence (placement_id);
create index placement_evidence_by_file on placement_evidence (sha256);

-- A placement that never was: it counts nowhere, and stays to be seen.
create table placement_contrary (
  placement_id integer constraint placement_is_taken_back_once primary key references placement,
  reason text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
-- Leaving. The second may stand only where the first was answered by a contrary row: `nth` counts those.
create table placement_end (
  id integer generated always as identity primary key,
  placement_id integer not null references placement,
  nth integer not null,
  ended_on date not null,
  why text not null constraint leaving_reason_is_known check (why in ('own_wish', 'better_job', 'health', 'dismissed', 'contract_over', 'unit_closed', 'not_adapted', 'moved', 'died', 'other')),
  note text not null default '',
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint worker_leaves_once unique (placement_id, nth)
);
create table placement_end_contrary (
  placement_end_id integer constraint leaving_is_taken_back_once primary key references placement_end,
  reason text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);

-- What was found afterwards, of the worker and of the employer, in a way that suits them.
create table follow_up (
  id integer generated always as identity primary key,
  placement_id integer not null references placement,
  mark text not null constraint mark_is_known check (mark in ('week_1', 'month_1', 'month_3', 'month_6', 'month_12')),
  whom text not null constraint whom_is_known check (whom in ('worker', 'employer')),
  way text not null constraint way_is_known check (way in ('message', 'letter', 'sign_video', 'visit', 'phone', 'own_page')),
  reached boolean not null,
  met_on date not null,
  -- null: not reached
  at_work boolean,
  monthly_wage_fen bigint constraint wage_found_is_not_negative check (monthly_wage_fen >= 0),
  found text not null default '',
  -- what is to be done, by whom and until when
  to_do text,
  to_do_by text constraint to_do_by_is_known check (to_do_by in ('officer', 'employer', 'worker')),
  to_do_until date,
  evidence_sha256 text,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint who_was_reached_was_asked check (reached = (at_work is not null)),
  constraint what_is_to_do_has_somebody check ((to_do is null) = (to_do_by is null))
);
create index follow_up_by_placement on follow_up (placement_id, id);
create index follow_up_to_do on follow_up (id) where to_do is not null;
create table follow_up_done (
  follow_up_id integer constraint what_was_to_do_is_done_once primary key references follow_up,
  done_on date not null,
  note text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
-- The question that the program itself sent, once a mark and side.
create table follow_up_asked (
  placement_id integer not null references placement,
  mark text not null,
  whom text not null,
  asked_at timestamptz not null,
  primary key (placement_id, mark, whom)
);
-- What an officer found about something that looked wrong.
create table placement_finding (
  id integer generated always as identity primary key,
  placement_id integer not null references placement,
  alarm text not null constraint alarm_is_known check (alarm in ('two_units', 'no_wages', 'certificate_expired', 'far_home', 'unseen')),
  outcome text not null constraint finding_is_known check (outcome in ('in_order', 'put_right', 'nominal')),
  found text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index placement_finding_by_placement on placement_finding (placement_id, alarm, id);

-- Placements that stand, each with the leaving that stands.
create view placement_standing with (security_invoker = true) as
  select p.*, e.id as end_id, e.ended_on, e.why as ended_why
  from placement p
  left join placement_end e on e.placement_id = p.id and not exists (select 1 from placement_end_contrary c where c.placement_end_id = e.id)
  where not exists (select 1 from placement_contrary x where x.placement_id = p.id);

-- People work in other districts than they live in. Of an organisation anywhere in the city only what is on its licence is told.
create view employer as select id, trading_name, credit_code, division from organisation;

create policy person_sees on placement for select using (
  person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table placement_evidence enable row level security;
create policy placement_is_seen on placement_evidence using (placement_id in (select id from placement));
alter table placement_contrary enable row level security;
create policy placement_is_seen on placement_contrary using (placement_id in (select id from placement));
alter table placement_end enable row level security;
create policy placement_is_seen on placement_end using (placement_id in (select id from placement));
alter table placement_end_contrary enable row level security;
create policy leaving_is_seen on placement_end_contrary using (placement_end_id in (select id from placement_end));
alter table follow_up enable row level security;
create policy placement_is_seen on follow_up using (placement_id in (select id from placement));
alter table follow_up_done enable row level security;
create policy follow_up_is_seen on follow_up_done using (follow_up_id in (select id from follow_up));
alter table follow_up_asked enable row level security;
create policy placement_is_seen on follow_up_asked using (placement_id in (select id from placement));
alter table placement_finding enable row level security;
create policy placement_is_seen on placement_finding using (placement_id in (select id from placement));

-- What looks like a placement in name only. Rosters lie in the employer's district, so it runs as the owner and checks the area itself.
-- Quiet while a finding of the last half year stands. Far from home: between a county and another district (GB/T 2260: from 21 up).
create function placement_alarms(today date) returns table (placement_id integer, alarm text)
language sql stable security definer
begin atomic
  with standing as (
    select p.id, p.person_id, coalesce(v.survivor_id, p.person_id) as who, p.organisation_id, p.started_on, p.insured, p.workplace, p.division
    from placement p left join person_survivor v on v.id = p.person_id
    where starts_with(p.division, nullif(current_setting('app.area', true), ''))
      and not exists (select 1 from placement_contrary x where x.placement_id = p.id)
      and not exists (select 1 from placement_end e where e.placement_id = p.id and e.ended_on <= today
        and not exists (select 1 from placement_end_contrary c where c.placement_end_id = e.id))
      and p.started_on > today - 730
  ), at_work as (
    select s.id as staff_id, coalesce(v.survivor_id, s.person_id) as who, s.organisation_id
    from staff s left join person_survivor v on v.id = s.person_id left join staff_end e on e.staff_id = s.id
    where s.contract_from <= today and (s.contract_to is null or s.contract_to >= today) and (e.ended_on is null or e.ended_on >= today)
  ), raised as (
    select s.id, 'two_units' as alarm from standing s
      where exists (select 1 from standing o where o.who = s.who and o.organisation_id <> s.organisation_id)
         or exists (select 1 from at_work a where a.who = s.who and a.organisation_id <> s.organisation_id)
    union all
    select s.id, 'no_wages' from standing s join at_work a on a.who = s.who and a.organisation_id = s.organisation_id
      where s.started_on <= today - 92 and not exists (
        select 1 from staff_month m where m.staff_id = a.staff_id and m.wage_fen > 0 and m.month >= to_char(today - 92, 'YYYY-MM'))
    union all
    select s.id, 'certificate_expired' from standing s join person n on n.id = s.who
      where n.certificate_valid_to < today or n.certificate_status = 'cancelled'
    union all
    select s.id, 'far_home' from standing s join organisation o on o.id = s.organisation_id
      where s.workplace = 'at_unit' and left(o.division, 6) <> left(s.division, 6)
        and greatest(substr(o.division, 5, 2), substr(s.division, 5, 2)) >= '21'
    union all
    select s.id, 'unseen' from standing s
      where s.insured and s.started_on <= today - 92
        and not exists (select 1 from follow_up f where f.placement_id = s.id and f.whom = 'worker' and f.reached)
  )
  select distinct r.id, r.alarm from raised r
  where not exists (select 1 from placement_finding f where f.placement_id = r.id and f.alarm = r.alarm and f.recorded_at > today - 183)
  order by 1, 2;
end;
revoke all on function placement_alarms(date) from public;
grant execute on function placement_alarms(date) to tongxing_program;

grant select, insert on placement_evidence, placement_contrary, placement_end, placement_end_contrary, follow_up, follow_up_done, follow_up_asked,
  placement_finding to tongxing_program;
grant select on placement_standing, employer to tongxing_program;
