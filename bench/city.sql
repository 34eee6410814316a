-- A city of 100,000 persons and 20,000 applications, spread over its ten districts. Run by the owner inside the city's schema.
-- The plans are versions 1 (closed, 2018 to 2020) and 2 (running). Every name and number is made up.
create temporary table town as
  select code, left(code, 6) as district, row_number() over (order by code) - 1 as n, count(*) over () as many
  from division where length(code) = 9;
create temporary table stage (state text, weight_to int, stage_index int, stage_role text, passed int);
-- per cent of applications up to weight_to; `passed`: how many stages of the chain lie behind
insert into stage values
  ('draft', 8, null, null, -1), ('submitted', 18, 0, 'district_officer', 0), ('in_review', 30, 1, 'district_officer', 1),
  ('to_publish', 33, 2, 'district_officer', 2), ('on_notice', 38, 2, 'district_officer', 2), ('to_visit', 44, 3, 'district_officer', 3),
  ('to_decide', 48, 4, 'city_officer', 4), ('to_second', 50, 4, 'city_officer', 4), ('returned', 54, 1, null, 1),
  ('granted', 90, null, null, 5), ('refused', 96, null, null, 5), ('withdrawn', 100, null, null, 0);

insert into account (login, name, opened_at, confirmed_at)
  select 'officer.' || code, '经办 ' || name_zh, now(), now() from division where level = 'district' order by code;
insert into role_grant (account_id, city, role, division, granted_at)
  select id, 'taiyuan', 'district_officer', substr(login, 9), now() from account order by id;
insert into account (login, name, opened_at, confirmed_at)
  select 'applicant.' || i, '申请人 ' || i, now(), now() from generate_series(1, 20000) i;

insert into person (account_id, name, name_latin, sex, birth_on, citizen_id_hash, certificate_no_hash, disability_category, disability_grade,
    certificate_valid_from, certificate_valid_to, division, village, registered_at)
  select case when i <= 20000 then 10 + i end,
    substr('赵钱孙李周吴郑王冯陈褚卫', 1 + i % 12, 1) || substr('小大阿新春秋', 1 + i / 12 % 6, 1) || substr('满平安宁和顺康', 1 + i / 72 % 7, 1),
    'Name ' || i, case when i % 2 = 0 then 'female' else 'male' end, date '1960-01-01' + i * 31 % 16000, 'c' || i, 'n' || i,
    (array['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple'])[1 + i % 7], 1 + i % 4,
    '2020-01-01', '2030-01-01', t.code, '第' || i % 40 || '社区', now()
  from generate_series(1, 100000) i join town t on t.n = i * 7 % t.many;
insert into organisation (name, trading_name, kind, credit_code, staff_count, disabled_staff_count, opened_on, division, registered_at)
  select '单位 ' || i, '单位 ' || i, 'company', 'credit' || i, 40, 12, '2019-01-01', t.code, now()
  from generate_series(1, 400) i join town t on t.n = i % t.many;

insert into application (number, plan_version_id, scheme, state, stage_index, stage_role, stage_due_on, person_id, division, account_id, filed_by, answers,
    kept_at, opened_at, submitted_at, stage_since)
  select case when s.state <> 'draft' then '2026-' || substr(p.division, 3, 4) || '-' || lpad(i::text, 5, '0') end, 2, 'self_employment', s.state, s.stage_index,
    s.stage_role, case when s.stage_role is not null then current_date + i % 20 - 4 end, p.id, p.division, p.account_id, p.account_id,
    jsonb_build_object('business_name', '店铺 ' || i, 'licence_no', 'licence' || i, 'opened_on', '2025-01-15', 'trade', '修鞋、配钥匙', 'worker_count', 2, 'address', '东街 ' || i || ' 号'),
    at, at, case when s.state <> 'draft' then at end, at + interval '2 days'
  from generate_series(1, 20000) i
    join person p on p.id = i
    join lateral (select * from stage where weight_to > i * 37 % 100 order by weight_to limit 1) s on true
    cross join lateral (select now() - interval '5 days' - i % 200 * interval '1 day' as at) t;
insert into application (number, plan_version_id, scheme, state, organisation_id, division, filed_by, on_behalf_reason, kept_at, opened_at, submitted_at, stage_since)
  select 'B-' || id, 1 + id % 2, 'employment_base', 'granted', id, division, 1, 'paper', now(), now(), now(), now() from organisation order by id;

create temporary table passed as
  select a.id, a.division, a.account_id, a.submitted_at, s.state, s.passed, o.id as officer
  from application a join stage s on s.state = a.state join account o on o.login = 'officer.' || left(a.division, 6) where a.person_id is not null;
insert into application_move (application_id, move, from_state, to_state, stage_index, note, clause, made_by, made_as, made_at)
  select p.id, m.move, m.from_state, m.to_state, m.stage_index, m.note, null, case when m.by = 'applicant' then p.account_id when m.by = 'district_officer' then p.officer end, m.by,
    p.submitted_at + m.step * interval '6 hours'
  from passed p join (values
    (0, 'submit', 'draft', 'submitted', null::int, null, 'applicant', 0, array[]::text[]),
    (1, 'accept', 'submitted', 'in_review', 0, null, 'district_officer', 1, array[]::text[]),
    (2, 'pass', 'in_review', 'to_publish', 1, null, 'district_officer', 2, array[]::text[]),
    (3, 'post_notice', 'to_publish', 'on_notice', 2, null, 'district_officer', 2, array['on_notice']),
    (3, 'post_notice', 'to_publish', 'on_notice', 2, null, 'district_officer', 3, array[]::text[]),
    (4, 'close_notice', 'on_notice', 'to_visit', 2, null, 'system', 3, array[]::text[]),
    (5, 'record_visit', 'to_visit', 'to_decide', 3, null, 'district_officer', 4, array[]::text[]),
    (6, 'propose', 'to_decide', 'to_second', 4, null, 'city_officer', 5, array[]::text[]),
    (6, 'propose', 'to_decide', 'to_second', 4, null, 'city_officer', 4, array['to_second']),
    (7, 'second_grant', 'to_second', 'granted', 4, null, 'city_officer', 5, array['granted']),
    (7, 'second_refuse', 'to_second', 'refused', 4, '不符合条件', 'city_officer', 5, array['refused']),
    (7, 'return', 'in_review', 'returned', 1, '请重拍执照照片', 'district_officer', 1, array['returned']),
    (7, 'withdraw', 'submitted', 'withdrawn', 0, null, 'applicant', 0, array['withdrawn'])
  ) m (step, move, from_state, to_state, stage_index, note, by, needs, only_for) on p.passed >= m.needs and (m.only_for = array[]::text[] or p.state = any (m.only_for))
  order by p.id, m.step;
insert into document (application_id, kind, file_name, media_type, byte_count, sha256, given_by, given_at)
  select p.id, k, k || '.jpg', 'image/jpeg', 100000, encode(sha256((k || p.id)::bytea), 'hex'), p.account_id, p.submitted_at
  from passed p, unnest(array['licence', 'premises']) k where p.passed >= 0 order by p.id;
insert into site_visit (application_id, visited_on, found, as_described, visited_by, recorded_at)
  select id, current_date - 20, '店面整洁，与申报一致', true, officer, submitted_at + interval '30 hours' from passed where passed >= 4 order by id;
insert into decision (application_id, outcome, reason, clause, verdict, proposed_by, proposed_at)
  select id, case when state = 'refused' then 'refuse' else 'grant' end, '经审核', '第一条', '{}', officer, submitted_at + interval '36 hours'
  from passed where state in ('granted', 'refused', 'to_second') order by id;
insert into decision_second (decision_id, agreed, seconded_by, seconded_at)
  select d.id, true, d.proposed_by, d.proposed_at from decision d join passed p on p.id = d.application_id where p.state <> 'to_second';

insert into notice (title_zh, title_en, division, shown_from, shown_to, content, sha256, posted_by, posted_at)
  select '公示', 'Notice', substr(login, 9), current_date - 3 - 14 * w, current_date + 6 - 14 * w, '{"lines": []}', 'none', id, now()
  from account, generate_series(0, 9) w where login like 'officer.%' order by id, w;
insert into notice_closing select id, now() from notice where shown_to < current_date;
insert into notice_item (notice_id, application_id, stage_index)
  select n.id, p.id, 2 from passed p join lateral (
    select id from notice where division = left(p.division, 6) and (shown_to >= current_date) = (p.state = 'on_notice') order by id offset p.id % 9 * (p.state <> 'on_notice')::int limit 1) n on true
  where p.passed >= 3 or p.state = 'on_notice' order by p.id;

insert into award (application_id, plan_version_id, scheme, person_id, business_key, division, total_fen, granted_on, granted_at)
  select a.id, 2, a.scheme, a.person_id, 'licence' || a.id, a.division, 1500000, current_date - a.id % 200, now() from application a where a.state = 'granted' and a.person_id is not null order by a.id;
insert into award_row (award_id, line, row_name, purse, amount_fen, says)
  select w.id, r.line, r.name, r.purse, r.amount, jsonb_build_object('phrase', jsonb_build_object('zh', r.name, 'en', r.name), 'values', '{}'::jsonb)
  from award w, (values (1, 'city', 'city_project', 1000000), (2, 'district', 'district_purse', 500000)) r (line, name, purse, amount) order by w.id, r.line;
insert into ledger_entry (debit_account, credit_account, amount_fen, application_id, award_row_id, plan_version_id, says, division, entered_at)
  select 'purse/' || r.purse || '/committed', 'purse/' || r.purse || '/available', r.amount_fen, w.application_id, r.id, 2, r.row_name, w.division, now()
  from award_row r join award w on w.id = r.award_id order by r.id;
insert into recognition (application_id, plan_version_id, category, organisation_id, plaque_number, shown_name, division, valid_from, recognised_at)
  select a.id, a.plan_version_id, case when a.id % 5 < 2 then 'massage_shop' else 'employment_base' end, a.organisation_id, 'P' || a.id, '单位 ' || a.organisation_id, a.division,
    case when a.plan_version_id = 1 then date '2019-03-01' else date '2025-06-01' end, now()
  from application a where a.organisation_id is not null order by a.id;
insert into placement (plan_version_id, person_id, organisation_id, employment_form, started_on, monthly_wage_fen, contract_sha256, division, recorded_at)
  select 1 + i % 2, p.id, 1 + i % 400, 'quota', case when i % 2 = 0 then date '2018-02-01' else date '2025-02-01' end + i % 500, 220000, encode(sha256(i::text::bytea), 'hex'), p.division, now()
  from generate_series(1, 6000) i join person p on p.id = 20000 + i order by i;
insert into course_completion (plan_version_id, person_id, course_zh, course_en, completed_on, cost_to_person_fen, register_sha256, division, recorded_at)
  select 1 + i % 2, p.id, '按摩', 'Massage', case when i % 2 = 0 then date '2018-02-01' else date '2025-02-01' end + i % 500, 0, encode(sha256((i / 40)::text::bytea), 'hex'), p.division, now()
  from generate_series(1, 8000) i join person p on p.id = 30000 + i order by i;
insert into household (head_name, registered_poor, division, registered_at)
  select '户主 ' || i, i % 3 > 0, t.code, now() from generate_series(1, 1500) i join town t on t.n = i % t.many order by i;
insert into household_link (plan_version_id, household_id, organisation_id, given, linked_on, evidence_sha256, division, recorded_at)
  select 1 + id % 2, id, 1 + id % 400, '鸡苗', case when id % 2 = 0 then date '2019-05-01' else date '2025-05-01' end, encode(sha256(id::text::bytea), 'hex'), division, now() from household order by id;
insert into audit (at, account_id, role, division, action, subject, outcome)
  select made_at, made_by, made_as, '140100', 'case.' || move, 'application:' || application_id, 'done' from application_move order by id;
analyze;
