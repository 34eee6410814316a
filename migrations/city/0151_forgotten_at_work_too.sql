-- What is told in words of the work of people who were made unknown is taken off; that they worked, and what was counted, stays. The
-- program itself may neither remove nor rewrite such rows: these functions of the owner do it, for nobody else.

create function forget_abilities() returns void language sql security definer
begin atomic
  delete from ability where person_id in (select id from person where anonymised_at is not null);
  delete from tolerance where person_id in (select id from person where anonymised_at is not null);
  delete from measure where person_id in (select id from person where anonymised_at is not null);
  delete from work_wish where person_id in (select id from person where anonymised_at is not null);
  delete from match_consent where person_id in (select id from person where anonymised_at is not null);
end;

create function forget_shown() returns void language sql security definer
begin atomic
  delete from match_shown where person_id in (select id from person where anonymised_at is not null);
end;

create function forget_placements() returns void language sql security definer
begin atomic
  update placement_contrary set reason = '—' where reason <> '—' and placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null));
  update placement_end set note = '' where note <> '' and placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null));
  update placement_end_contrary set reason = '—' where reason <> '—'
    and placement_end_id in (select id from placement_end where placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null)));
  update follow_up set found = '', to_do = case when to_do is null then null else '—' end
    where (found <> '' or to_do <> '—') and placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null));
  update follow_up_done set note = '—' where note <> '—'
    and follow_up_id in (select id from follow_up where placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null)));
  update placement_finding set found = '—' where found <> '—' and placement_id in (select id from placement where person_id in (select id from person where anonymised_at is not null));
end;

create function forget_referrals(nothing text) returns void language sql security definer
begin atomic
  update referral set shown_sealed = nothing, explanation = null, consent_how = '—' where consent_how <> '—' and id in (select id from referral where person_id in (select id from person where anonymised_at is not null));
  update referral_move set told = '{}', note = '' where (told <> '{}' or note <> '') and referral_id in (select id from referral where person_id in (select id from person where anonymised_at is not null));
  update refusal_follow set said = '—' where said <> '—' and referral_id in (select id from referral where person_id in (select id from person where anonymised_at is not null));
end;

create function forget_holders() returns void language sql security definer
begin atomic
  delete from post_need where person_id in (select id from person where anonymised_at is not null);
  update post_step set note = '—' where note <> '—' and post_holding_id in (select id from post_holding where person_id in (select id from person where anonymised_at is not null));
  update post_exit set note = null where note is not null and post_holding_id in (select id from post_holding where person_id in (select id from person where anonymised_at is not null));
end;

create function forget_stays() returns void language sql security definer
begin atomic
  update sheltered_step set note = '—' where note <> '—'
    and stay_id in (select id from sheltered_stay where person_id in (select id from person where anonymised_at is not null));
end;

create function forget_home_work() returns void language sql security definer
begin atomic
  update work_complaint set complaint = '—' where complaint <> '—' and share_id in (select id from work_share where person_id in (select id from person where anonymised_at is not null));
  update work_complaint_answer set answer = '—' where answer <> '—'
    and complaint_id in (select id from work_complaint where share_id in (select id from work_share where person_id in (select id from person where anonymised_at is not null)));
  update work_check set reason = '—' where reason not in ('', '—') and collection_id in (
    select c.id from work_collection c join work_hand_out h on h.id = c.hand_out_id where h.share_id in (select id from work_share where person_id in (select id from person where anonymised_at is not null)));
end;

revoke all on function forget_abilities(), forget_shown(), forget_placements(), forget_referrals(text), forget_holders(), forget_stays(), forget_home_work() from public;
grant execute on function forget_abilities(), forget_shown(), forget_placements(), forget_referrals(text), forget_holders(), forget_stays(), forget_home_work() to tongxing_program;
