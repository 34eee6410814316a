-- What is told in words of the work of people who were made unknown is taken off; that they worked, and what was counted, stays.
grant delete on ability, tolerance, measure, work_wish, match_consent, match_shown, post_need to tongxing_program;
grant update (reason) on placement_contrary, placement_end_contrary, work_check to tongxing_program;
grant update (note) on placement_end, follow_up_done, referral_move, post_step, post_exit, sheltered_step to tongxing_program;
grant update (found, to_do) on follow_up to tongxing_program;
grant update (found) on placement_finding to tongxing_program;
grant update (shown_sealed, explanation, consent_how) on referral to tongxing_program;
grant update (told) on referral_move to tongxing_program;
grant update (said) on refusal_follow to tongxing_program;
grant update (complaint) on work_complaint to tongxing_program;
grant update (answer) on work_complaint_answer to tongxing_program;
