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

-- What was under way before holds had causes.
insert into person_hold (person_id, why_zh, why_en, placed_at, cause)
  select person_id, '有一件申请正在办理', 'a case of theirs is being decided', now(), 'application:' || id from application
  where person_id is not null and state not in ('draft', 'granted', 'refused', 'withdrawn');
insert into person_hold (person_id, why_zh, why_en, placed_at, cause)
  select person_id, '有一笔补贴已批准、还没有拨付', 'an award of theirs is granted and not paid yet', now(), 'award:' || id from award
  where person_id is not null and total_fen > 0;
