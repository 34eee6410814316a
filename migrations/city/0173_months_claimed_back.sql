-- Money claimed back in part, for months in which an obligation was not kept: proposed with its reckoning, put to the body, decided by another person.

create table month_claim (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  award_id integer not null references award,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  obligation text not null,
  months text[] not null constraint claim_is_of_a_month check (cardinality(months) > 0),
  amount_fen bigint not null constraint month_claim_is_positive check (amount_fen > 0),
  -- how the sum came about, in words
  reckoning jsonb not null,
  clause text not null,
  note text not null,
  -- the last day to answer
  answer_by date not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create index month_claim_by_application on month_claim (application_id);
create table month_claim_answer (
  month_claim_id integer constraint month_claim_is_answered_once primary key references month_claim,
  text text not null,
  on_paper boolean not null,
  received_on date not null,
  given_by integer not null references shared.account,
  given_at timestamptz not null
);
create table month_claim_second (
  month_claim_id integer constraint month_claim_is_decided_once primary key references month_claim,
  agreed boolean not null,
  note text,
  -- the claim that was made of it
  award_claim_id integer references award_claim,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

alter table month_claim enable row level security;
create policy area_sees on month_claim using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table month_claim_answer enable row level security;
create policy claim_is_seen on month_claim_answer using (exists (select 1 from month_claim c where c.id = month_claim_id));
alter table month_claim_second enable row level security;
create policy claim_is_seen on month_claim_second using (exists (select 1 from month_claim c where c.id = month_claim_id));
grant select, insert on month_claim, month_claim_answer, month_claim_second to tongxing_program;
