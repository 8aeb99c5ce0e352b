//! Every way to cheat that we know of. A row is covered by the module of its name, or names the feature that is not built yet.

macro_rules! rows {
    (covered { $($module:ident,)* } not_built { $($row:literal waits for $feature:literal,)* }) => {
        /// Each covered row is a module of this test with a note of what it covers: without it, this does not compile.
        const COVERED: &[(&str, &str)] = &[$((stringify!($module), crate::$module::MUST_HAPPEN),)*];
        const NOT_BUILT: &[(&str, &str)] = &[$(($row, $feature),)*];
    };
}

rows! {
    covered {
        forged_or_altered,
        copied_code_or_screenshot,
        code_lifted_live_from_the_screen,
        replay_double_tap_two_tills,
        staff_punch_a_friend,
        staff_punch_faster_than_any_customer,
        leaver_lost_tablet_shared_key,
        stolen_card_by_guess,
        stolen_card_by_recovery_or_upgrade,
        rogue_counter,
        receipts_from_the_bin,
        refund_or_void_after_the_punch,
        clock_turned_back,
        offline_double_spend,
        bad_merchant_or_operator_edits_history,
        flood_guessing_scraping,
        hostile_text,
    }
    not_built {
        "photographed shop code scanned at home" waits for "check-in (there is no static shop code to photograph)",
        "duplicate accounts for the welcome gift" waits for "the welcome gift",
    }
}

#[test]
fn every_row_is_covered_or_names_what_it_waits_for() {
    for (row, note) in COVERED.iter().chain(NOT_BUILT) {
        assert!(!note.is_empty(), "{row} says neither what must happen nor what it waits for");
    }
    let sources = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fraud")).unwrap();
    let names = sources.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut modules: Vec<_> = names.filter_map(|name| Some(name.strip_suffix(".rs")?.to_owned())).collect();
    modules.retain(|module| module != "main" && module != "rows");
    modules.sort_unstable();
    let mut covered: Vec<_> = COVERED.iter().map(|(row, _)| (*row).to_owned()).collect();
    covered.sort_unstable();
    assert_eq!(covered, modules, "a file of tests without a row, or a row without a file");
    for module in modules {
        let file = format!("{}/fraud/{module}.rs", env!("CARGO_MANIFEST_DIR"));
        assert!(std::fs::read_to_string(file).unwrap().contains("#[tokio::test]"), "{module} tests nothing");
    }
}
