-- Home work orders: materials, training and collection come to the door. A piece rate is agreed before work begins; what was
-- handed out, collected, checked, settled and paid are rows that are never changed.

create table work_order (
  id integer generated always as identity primary key,
  -- null: the district itself runs it
  organisation_id integer references organisation,
  division text not null references shared.division,
  product text not null,
  piece_count integer not null constraint order_asks_for_pieces check (piece_count > 0),
  due_on date not null,
  -- told by who opens it, with its document, where neither plan nor law file knows one
  hourly_minimum_fen bigint constraint hourly_minimum_is_positive check (hourly_minimum_fen > 0),
  minimum_document text,
  state text not null constraint order_state_is_known check (state in ('opened', 'at_work', 'to_settle', 'settled', 'paid', 'cancelled')),
  since timestamptz not null,
  opened_by integer references shared.account,
  opened_at timestamptz not null,
  constraint told_minimum_names_its_document check ((hourly_minimum_fen is null) = (minimum_document is null))
);
create index work_order_by_division on work_order (division, id);
create index work_order_by_organisation on work_order (organisation_id);

create table work_order_move (
  id integer generated always as identity primary key,
  order_id integer not null references work_order,
  move text not null,
  made_by integer references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
create index work_order_move_by_order on work_order_move (order_id, id);

create table work_share (
  id integer generated always as identity primary key,
  order_id integer not null references work_order,
  -- of the order, so that who sees a share is told by its own row
  organisation_id integer references organisation,
  order_division text not null,
  person_id integer not null references person,
  -- where the worker lives
  division text not null,
  piece_count integer not null constraint share_has_pieces check (piece_count > 0),
  added_by integer references shared.account,
  added_at timestamptz not null,
  constraint worker_has_one_share_of_an_order unique (order_id, person_id)
);
create index work_share_by_person on work_share (person_id);
create index work_share_by_division on work_share (division, id);

-- A change of rate is a new agreement; each hand-out keeps the one that stood when its work began.
create table work_rate (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  rate_fen bigint not null constraint rate_is_positive check (rate_fen > 0),
  per_pieces integer not null constraint rate_is_per_round_number check (per_pieces in (1, 10, 100, 1000)),
  from_on date not null,
  agreed_how text not null constraint agreement_way_is_known check (agreed_how in ('signed', 'fingerprint', 'sign_language', 'voice', 'guardian')),
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_rate_by_share on work_rate (share_id, id);

create table work_hand_out (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  rate_id integer not null references work_rate,
  piece_count integer not null constraint something_is_handed_out check (piece_count > 0),
  handed_on date not null,
  receipt_how text not null constraint receipt_way_is_known check (receipt_how in ('signed', 'fingerprint', 'sign_language', 'voice', 'guardian')),
  receipt_sha256 text,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_hand_out_by_share on work_hand_out (share_id, id);

create table work_training (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  trained_on date not null,
  taught text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_training_by_share on work_training (share_id, id);

create table work_collection (
  id integer generated always as identity primary key,
  hand_out_id integer not null references work_hand_out,
  -- made for the first time, made again, or materials taken back as they were
  collects text not null constraint collection_kind_is_known check (collects in ('made', 'rework', 'unmade')),
  piece_count integer not null constraint something_is_collected check (piece_count > 0),
  -- as the worker tells
  hours integer not null constraint hours_are_not_negative check (hours >= 0),
  collected_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_collection_by_hand_out on work_collection (hand_out_id, id);

create table work_check (
  collection_id integer constraint collection_is_checked_once primary key references work_collection,
  good_count integer not null constraint good_is_not_negative check (good_count >= 0),
  rework_count integer not null constraint rework_is_not_negative check (rework_count >= 0),
  spoilt_count integer not null constraint spoilt_is_not_negative check (spoilt_count >= 0),
  spoilt_by text constraint spoilt_cause_is_known check (spoilt_by in ('material', 'transport', 'worker')),
  reason text not null,
  checked_by integer references shared.account,
  checked_at timestamptz not null,
  constraint what_is_not_good_has_a_reason check (rework_count + spoilt_count = 0 or reason <> ''),
  constraint what_is_spoilt_has_a_cause check ((spoilt_count = 0) = (spoilt_by is null))
);

create table work_settlement (
  share_id integer constraint share_is_settled_once primary key references work_share,
  hours integer not null,
  total_fen bigint not null,
  -- null: no hourly minimum wage is known there
  hourly_minimum_fen bigint,
  minimum_document text,
  settled_by integer references shared.account,
  settled_at timestamptz not null
);
create table work_complaint (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  told_by text not null constraint teller_is_known check (told_by in ('worker', 'family', 'commissioner')),
  complaint text not null,
  filed_by integer not null references shared.account,
  filed_at timestamptz not null
);
create index work_complaint_by_share on work_complaint (share_id, id);
create table work_complaint_answer (
  complaint_id integer constraint complaint_is_answered_once primary key references work_complaint,
  upheld boolean not null,
  answer text not null,
  owed_fen bigint not null constraint owed_is_not_negative check (owed_fen >= 0),
  answered_by integer not null references shared.account,
  answered_at timestamptz not null,
  constraint only_what_is_upheld_is_owed check (upheld or owed_fen = 0)
);
create table work_settlement_row (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  kind text not null constraint settlement_row_kind_is_known check (kind in ('good', 'spoilt_elsewhere', 'spoilt_own', 'complaint')),
  piece_count integer not null,
  rate_fen bigint not null,
  per_pieces integer not null,
  amount_fen bigint not null constraint settlement_takes_nothing_away check (amount_fen >= 0),
  complaint_id integer references work_complaint,
  entered_by integer references shared.account,
  entered_at timestamptz not null
);
create index work_settlement_row_by_share on work_settlement_row (share_id, id);
create table work_payment (
  id integer generated always as identity primary key,
  share_id integer not null references work_share,
  amount_fen bigint not null constraint payment_is_positive check (amount_fen > 0),
  paid_on date not null,
  proof_sha256 text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_payment_by_share on work_payment (share_id, id);

-- A round of one day: which doors, in which order. What to bring and collect is read from the shares, not written down twice.
create table work_round (
  id integer generated always as identity primary key,
  organisation_id integer references organisation,
  division text not null references shared.division,
  visit_on date not null,
  visitor text not null,
  made_by integer references shared.account,
  made_at timestamptz not null
);
create index work_round_by_day on work_round (visit_on, id);
create table work_stop (
  id integer generated always as identity primary key,
  round_id integer not null references work_round,
  position integer not null constraint stops_are_numbered_from_one check (position > 0),
  share_id integer not null references work_share,
  constraint stop_has_a_place_of_its_own unique (round_id, position),
  constraint door_is_visited_once_a_round unique (round_id, share_id)
);
create index work_stop_by_share on work_stop (share_id);
