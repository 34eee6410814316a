-- A correction of an organisation's entry, with what stood before and why; and what became of it: succeeded by another, or closed.
create table organisation_change (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  made_by integer not null references shared.account,
  made_at timestamptz not null,
  constraint correction_changes_something check (before <> after)
);
create index organisation_change_by_organisation on organisation_change (organisation_id, id);

create table organisation_succession (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  why text not null constraint succession_kind_is_known check (why in ('merger', 'sale', 'inheritance', 'closed')),
  successor_id integer references organisation,
  happened_on date not null,
  reason text not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null,
  constraint only_the_closed_have_no_successor check ((why = 'closed') = (successor_id is null)),
  constraint nobody_succeeds_themselves check (successor_id <> organisation_id)
);
create index organisation_succession_by_organisation on organisation_succession (organisation_id, id);
create table organisation_succession_second (
  succession_id integer primary key constraint succession_is_answered_once references organisation_succession,
  agreed boolean not null,
  -- cases and plaques that went over to the successor
  moved_count integer not null default 0,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

alter table organisation_change enable row level security;
create policy organisation_is_seen on organisation_change using (exists (select 1 from organisation o where o.id = organisation_id));
alter table organisation_succession enable row level security;
create policy organisation_is_seen on organisation_succession using (exists (select 1 from organisation o where o.id = organisation_id));
alter table organisation_succession_second enable row level security;
create policy succession_is_seen on organisation_succession_second using (exists (select 1 from organisation_succession s where s.id = succession_id));

grant select, insert on organisation_change, organisation_succession, organisation_succession_second to tongxing_program;
grant update (name, kind, credit_code, credit_code_note) on organisation to tongxing_program;
-- of whose a case or plaque was before it followed to a successor
alter table application add followed_from integer references organisation;
alter table application drop constraint filing_on_behalf_needs_consent;
alter table application add constraint filing_on_behalf_needs_consent
  check (filed_by is not distinct from account_id or on_behalf_reason is not null or followed_from is not null);
alter table recognition add followed_from integer references organisation;
grant update (organisation_id, account_id, followed_from) on application to tongxing_program;
-- what the register prints since a plaque went over; the name it was hung with stays in its row
create table plaque_name (
  id integer generated always as identity primary key,
  recognition_id integer not null references recognition,
  organisation_id integer not null references organisation,
  shown_name text not null,
  shown_owner text,
  given_at timestamptz not null
);
create index plaque_name_by_recognition on plaque_name (recognition_id, id desc);
create view plaque_shown with (security_invoker = true) as
  select r.id as recognition_id, coalesce(n.shown_name, r.shown_name) as shown_name,
    case when n.id is null then r.shown_owner else n.shown_owner end as shown_owner
  from recognition r left join lateral (select * from plaque_name n where n.recognition_id = r.id order by n.id desc limit 1) n on true;
alter table plaque_name enable row level security;
create policy plaques_are_public on plaque_name for select using (true);
create policy area_names on plaque_name for insert with check (exists (
  select 1 from recognition r where r.id = recognition_id and starts_with(r.division, nullif(current_setting('app.area', true), ''))));
grant select, insert on plaque_name to tongxing_program;
grant select on plaque_shown to tongxing_program;
grant update (organisation_id, followed_from) on recognition to tongxing_program;
