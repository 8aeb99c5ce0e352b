//! What every engine must do. Written against `dyn Ledger`; an engine is run through all of it by [`suite`].

use super::harness::{Counter, Engine, Holder, Shop, T0, Told, Want, fresh};

pub mod approval;
pub mod cards;
pub mod chain;
pub mod claims;
pub mod clock;
pub mod clones;
pub mod coupons;
pub mod erase;
pub mod history;
pub mod late;
pub mod moves;
pub mod papers;
pub mod punches;
pub mod quarantine;
pub mod races;
pub mod records;
pub mod redemption;
pub mod restore;
pub mod reversal;
pub mod rules;
pub mod velocity;

/// One test for each function of the suite.
macro_rules! suite {
    ($engine:ident) => {
        $crate::conformance::tests! { $engine:
            punches {
                ten_punches_give_one_reward,
                the_receipt_is_that_of_the_event,
                a_replay_names_the_first_use,
                a_code_the_verifier_refused_is_recorded,
                a_card_frozen_after_the_check_gets_nothing,
                a_device_revoked_after_the_check_gets_nothing,
                only_who_is_signed_on_can_punch,
                the_days_are_counted,
            }
            chain {
                a_repeat_gets_the_first_answer,
                an_answer_that_was_forgotten_is_not_given_again,
            }
            late {
                a_queue_is_counted_when_it_comes,
                a_late_code_lies_near_its_entry,
                a_day_late_and_no_later,
                an_entry_is_not_older_than_the_one_before_it,
                a_device_was_not_there_before_its_enrolment,
                two_hundred_late_entries_of_a_device_a_day,
                a_card_is_punched_late_once_in_twelve_hours,
                only_punches_come_late,
                a_late_entry_names_its_own_store_and_who_was_signed_on,
                the_same_code_online_and_late_counts_once,
                two_devices_without_network_count_a_code_once,
            }
            quarantine {
                a_gap_holds_up_what_follows_until_somebody_decides,
                a_fork_is_kept_and_holds_up_what_follows,
                what_could_never_count_is_not_kept,
                the_queue_of_a_revoked_device_waits,
                the_queue_of_a_person_who_left_waits,
                a_card_that_our_key_signed_and_nobody_made_raises_an_alarm,
                nothing_is_settled_twice,
                an_accepted_entry_still_has_to_be_good,
                a_code_used_meanwhile_is_remembered_however_long_it_takes,
                quarantine_has_an_end,
                it_survives_a_restart_and_belongs_to_its_merchant,
            }
            restore {
                a_code_from_before_a_restore_is_refused,
                what_counters_send_again_is_merged,
                what_was_sent_long_ago_is_merged_as_it_was_then,
                what_was_used_before_the_backup_is_remembered_while_merging,
                every_device_is_confirmed_anew,
                a_reward_needs_a_second_person_until_all_is_merged,
                a_voucher_needs_a_second_person_until_all_is_merged,
                an_invite_from_before_waits_until_all_is_merged,
                a_coupon_from_before_is_refused,
                a_restore_is_ended_once_and_survives_a_restart,
                what_was_recalled_stays_so,
                a_card_that_moved_stays_with_its_new_key,
            }
            clones {
                one_code_shown_twice_draws_no_flag,
                a_copy_of_a_code_is_no_showing,
                two_tabs_of_one_phone_draw_no_flag,
                late_entries_out_of_their_order_draw_no_flag,
                a_copied_key_draws_one_flag_a_day,
                whoever_falls_behind_draws_a_flag,
                what_a_rule_refuses_is_watched_all_the_same,
                an_answer_to_a_challenge_is_watched,
                only_good_codes_are_watched,
                a_code_behind_a_gap_is_watched,
                another_holders_key_begins_anew,
            }
            papers {
                a_card_on_paper_is_punched_an_hour_apart,
                a_reward_of_a_paper_card_needs_a_second_person,
                a_second_person_redeems_once,
                a_voucher_redeems_its_reward_once,
                a_reward_on_a_voucher_is_not_redeemed_otherwise,
                a_voucher_taken_late_is_no_late_punch,
                a_move_calls_the_vouchers_back,
                a_voucher_taken_before_a_move_stays_taken,
                no_voucher_without_a_reward,
            }
            coupons {
                a_coupon_gives_one_punch_to_one_card,
                a_sale_has_one_coupon,
                a_sale_earns_by_its_coupon_or_by_a_scan,
                a_coupon_of_an_undone_sale_gives_nothing,
                a_coupon_is_claimed_by_the_key_of_the_card,
                a_coupon_that_was_never_made_gives_nothing,
                a_coupon_is_good_for_its_time,
                a_card_claims_so_many_coupons_a_day,
                the_rules_of_the_program_hold_for_coupons,
                a_program_that_counts_money_has_no_coupons,
                a_race_for_a_receipt_has_one_winner,
            }
            races {
                the_same_code_at_two_counters_counts_once,
                the_same_reward_is_redeemed_once,
                an_invite_makes_one_card,
                no_update_of_a_record_is_lost,
            }
            rules {
                what_a_rule_refuses_burns_nothing,
                the_day_limit_goes_by_the_clock_of_the_store,
                a_sale_earns_once,
                a_closed_program_takes_no_punch_and_gives_no_card,
            }
            velocity {
                a_card_gets_so_many_in_any_hour,
                punches_are_counted_not_scans,
                a_person_gives_so_many_in_an_hour_at_all_counters,
                a_person_gives_so_many_in_a_day_of_the_shop,
                a_person_gives_one_card_so_many_in_a_day,
                a_device_gives_so_many_in_an_hour_whoever_works_there,
                a_reversal_gives_no_room_back,
                what_comes_at_once_is_judged_by_the_servers_clock,
                a_reversed_punch_that_came_at_once_keeps_nobody_waiting,
                counts_of_days_long_gone_are_forgotten,
                late_entries_are_counted_by_their_own_times,
                late_entries_are_counted_by_their_arrival_too,
                late_entries_sent_backwards_are_counted_all_the_same,
            }
            approval {
                a_second_person_lets_the_first_entry_through,
                nothing_is_approved_twice,
                nobody_approves_alone,
                nobody_punches_or_approves_their_own_card,
                an_entry_waits_for_ten_minutes,
                everything_but_the_limit_is_looked_at_again,
                a_code_used_in_the_meantime_is_not_approved,
                approval_waives_no_other_rule,
                so_many_wait_and_no_more,
            }
            moves {
                a_recovery_code_moves_a_card_at_once,
                only_the_holder_puts_a_recovery_code_on_record,
                a_new_recovery_code_replaces_the_old_one,
                a_recovery_code_moves_its_card_once,
                rewards_wait_a_day_after_a_move,
                a_challenge_from_before_a_move_redeems_nothing_after_it,
                a_paper_card_moves_to_a_phone_by_two_people,
                nobody_moves_a_card_alone,
                a_claim_code_is_good_for_ten_minutes,
                a_lost_phones_card_moves_after_a_day,
                the_lost_phone_stops_the_move_by_showing_the_card,
                the_holder_stops_the_move,
                a_code_drawn_before_the_claim_stops_nothing,
                another_approved_code_ends_the_one_that_is_pending,
                a_freeze_stops_what_is_pending,
                a_card_moves_ten_times_a_day,
                a_code_of_a_device_that_was_revoked_moves_nothing,
                a_phone_that_is_here_is_not_moved_by_its_code,
                what_moved_is_nobodys_but_the_new_keys,
                a_frozen_card_does_not_move,
                a_race_for_a_claim_code_has_one_winner,
            }
            erase {
                an_erased_card_is_nobodys_and_its_chain_verifies,
                its_codes_are_unknown_for_good,
                only_its_merchant_erases_a_card,
                the_same_phone_gets_a_new_card,
                a_card_is_erased_while_a_challenge_waits,
                a_card_is_erased_while_it_waits_for_a_second_person,
                a_card_is_erased_while_it_moves,
                a_card_that_moved_before_is_erased_whole,
                a_card_is_erased_while_it_waits_in_quarantine,
                a_sale_of_an_erased_card_stays_used_up,
                nothing_else_names_an_erased_card,
                a_recall_erases_again,
            }
            redemption {
                a_reward_is_redeemed_and_then_spent,
                asking_to_redeem_burns_the_code_and_earns_nothing,
                a_code_that_finds_no_reward_is_not_burnt,
                three_wrong_pairs_of_digits_end_it,
                an_expired_challenge_redeems_nothing,
                what_changed_since_the_check_counts,
                a_challenge_that_the_ledger_did_not_make_is_unknown,
                a_late_entry_asks_for_no_redemption,
            }
            reversal {
                a_punch_is_reversed_once,
                a_reversal_of_a_spent_reward_leaves_a_debt,
                only_a_punch_of_the_same_store_and_day_is_reversed,
                a_reversed_sale_stays_used_up,
            }
            claims {
                an_invite_makes_a_card_and_the_same_key_gets_it_again,
                an_invite_that_is_not_good_makes_no_card,
                a_join_link_makes_one_card_for_each_key,
            }
            history {
                a_history_is_a_chain_and_survives_a_restart,
                a_history_is_read_in_pages,
            }
            cards {
                cards_are_listed_newest_first_in_pages,
                a_card_is_only_its_merchants,
                the_freeze_list_holds_what_is_frozen_moved_or_erased_and_no_more,
            }
            records {
                a_record_belongs_to_one_merchant,
                a_batch_is_written_whole_or_not_at_all,
                an_update_hands_back_what_it_refuses,
            }
            clock {
                a_clock_that_went_back_decides_nothing,
                what_could_be_forgotten_is_refused,
                pruning_is_done_in_pieces,
            }
        }
    };
}

macro_rules! tests {
    ($engine:ident: $($module:ident { $($test:ident),* $(,)? })*) => {
        $(mod $module {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                crate::conformance::$module::$test::<crate::$engine>().await;
            })*
        })*
    };
}

pub(crate) use {suite, tests};

/// Punches a card so often.
pub async fn punch<E: Engine>(shop: &Shop<E>, counter: &mut Counter, holder: &mut Holder, times: usize) {
    use tenthcup_ledger::Answer;
    for _ in 0..times {
        let answer = counter.punch(shop, holder).await;
        assert!(matches!(answer, Answer::Punched(_)), "{answer:?}");
    }
}
