-- A rotation of keys reaches every sealed text: also those that only their holder sees, and those nobody changes otherwise.
create policy sealed_again on person_list for all using (current_setting('app.sealing', true) = 'yes');
create policy sealed_again_seen on objection for select using (current_setting('app.sealing', true) = 'yes');
create policy sealed_again on objection for update using (current_setting('app.sealing', true) = 'yes');
create policy sealed_again on errand for select using (current_setting('app.sealing', true) = 'yes');
create policy sealed_again on message_wish for all using (current_setting('app.sealing', true) = 'yes');
grant update (contact_sealed) on objection to tongxing_program;
grant update (payload_sealed) on outbox to tongxing_program;
grant update (shown_sealed) on referral to tongxing_program;
