-- A hold says what it is for, so that whoever placed it can release it; and an award is paid on a day, which ends its hold.

alter table person_hold add cause text;
create unique index a_cause_holds_a_person_once on person_hold (cause, person_id) where released_at is null;

create table award_payment (
  award_id integer primary key constraint award_is_paid_once references award,
  paid_on date not null,
  note text not null default '',
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
alter table award_payment enable row level security;
create policy award_is_seen on award_payment using (exists (select 1 from award w where w.id = award_id));
grant select, insert on award_payment to tongxing_program;
