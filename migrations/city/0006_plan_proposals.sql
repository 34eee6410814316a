-- A changed plan is proposed by one person and put into force by another; until then it changes nothing.
create table plan_proposal (
  id integer generated always as identity primary key,
  plan text not null,
  source text not null,
  sha256 text not null,
  note text not null,
  -- null: proposed at the command line
  proposed_by integer references shared.account,
  proposed_at timestamptz not null
);
create table plan_proposal_second (
  plan_proposal_id integer primary key references plan_proposal,
  agreed boolean not null,
  note text,
  plan_version_id integer references plan_version,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);
grant select, insert on plan_proposal, plan_proposal_second to tongxing_program;
