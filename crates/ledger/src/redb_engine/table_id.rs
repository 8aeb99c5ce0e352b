//! Every table has a number, which the journal writes, and a name, which redb knows it by. Neither is ever given to another table.

macro_rules! tables {
    ($($number:literal $table:ident $name:literal),* $(,)?) => {
        /// A table of rows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub(super) enum TableId {
            $($table = $number),*
        }

        impl TableId {
            pub(super) const ALL: &[Self] = &[$(Self::$table),*];

            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Self::$table => $name),*
                }
            }

            /// The table with this number; none when a newer program gave it.
            pub(super) fn numbered(number: u8) -> Option<Self> {
                match number {
                    $($number => Some(Self::$table),)*
                    _ => None,
                }
            }
        }
    };
}

tables! {
    0 Meta "meta",
    1 Records "records",
    2 RecordOwners "record_owners",
    3 Cards "cards",
    4 CardList "card_list",
    5 CardCounts "card_counts",
    6 Joined "joined",
    7 Events "events",
    8 Feed "feed",
    9 Burnt "burnt",
    10 Sales "sales",
    11 Redeemed "redeemed",
    12 Reversed "reversed",
    13 Chains "chains",
    14 Answers "answers",
    15 Challenges "challenges",
    16 Refusals "refusals",
    17 Totals "totals",
    18 Expiries "expiries",
    19 Coupons "coupons",
    20 Vouched "vouched",
    21 Given "given",
    22 Waiting "waiting",
    23 Moves "moves",
    24 CardMoves "card_moves",
    25 Quarantine "quarantine",
    26 QuarantineList "quarantine_list",
    27 QuarantineCounts "quarantine_counts",
    28 QuarantineCodes "quarantine_codes",
    29 Late "late",
    30 Alarms "alarms",
    31 CloneAlarms "clone_alarms",
    32 Showings "showings",
    33 Restores "restores",
    34 Erased "erased",
    35 Frozen "frozen",
}

#[cfg(test)]
mod tests {
    use super::TableId;

    #[test]
    fn numbers_are_places_and_names_are_given_once() {
        for (place, table) in TableId::ALL.iter().enumerate() {
            assert_eq!(*table as usize, place);
            assert_eq!(TableId::numbered(u8::try_from(place).unwrap()), Some(*table));
            assert_eq!(TableId::ALL.iter().filter(|other| other.name() == table.name()).count(), 1);
        }
        assert_eq!(TableId::numbered(u8::try_from(TableId::ALL.len()).unwrap()), None);
    }
}
