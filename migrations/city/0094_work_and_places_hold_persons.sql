-- Home work that is not paid, a post that is held and a place in a workshop hold their person, so that merging and making
-- them unknown wait. Whoever gives work or a place may not see the person's file (an organisation sees none), so placing and
-- releasing a hold run as the owner; they tell nothing of anybody. A cause is named by the program alone.

create function place_hold(of_person integer, of_zh text, of_en text, at timestamptz, of_cause text) returns integer
language sql volatile security definer
begin atomic
  insert into person_hold (person_id, why_zh, why_en, placed_at, cause) values (of_person, of_zh, of_en, at, of_cause)
  on conflict (cause, person_id) where released_at is null do nothing
  returning id;
end;
create function release_holds(of_cause text, at timestamptz) returns bigint language sql volatile security definer
begin atomic
  with gone as (update person_hold set released_at = at where cause = of_cause and released_at is null returning 1)
  select count(*) from gone;
end;
-- Whether a merge must wait: one of the two may live in a district whose holds its reader does not see.
create function are_held(of_persons integer[]) returns boolean language sql stable security definer
begin atomic
  select exists (select 1 from person_hold h where h.released_at is null and h.person_id = any(of_persons));
end;
revoke all on function are_held(integer[]) from public;
grant execute on function are_held(integer[]) to tongxing_program;
revoke all on function place_hold(integer, text, text, timestamptz, text) from public;
revoke all on function release_holds(text, timestamptz) from public;
grant execute on function place_hold(integer, text, text, timestamptz, text), release_holds(text, timestamptz) to tongxing_program;

-- What was under way before.
insert into person_hold (person_id, why_zh, why_en, placed_at, cause)
  select s.person_id, '有居家加工的活还没有结清', 'home work of theirs is not paid yet', now(), 'work_share:' || s.id
  from work_share s join work_order o on o.id = s.order_id where o.state not in ('paid', 'cancelled');
insert into person_hold (person_id, why_zh, why_en, placed_at, cause)
  select person_id, '正在一个岗位上', 'they hold a post', now(), 'post_holding:' || id
  from post_holding where person_id is not null and ended_on is null;
insert into person_hold (person_id, why_zh, why_en, placed_at, cause)
  select person_id, '在辅助性就业机构有一个名额', 'they have a place in a sheltered workshop', now(), 'sheltered_stay:' || id
  from sheltered_stay where upper_inf(during);
