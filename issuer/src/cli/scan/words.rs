//! Verdicts in a line each. The first word says what came of it.

use jiff::tz::TimeZone;
use tenthcup_token::{Reason, Timestamp};
use tenthcup_verifier::TillRefusal;

use crate::i18n::{Language, text};
use crate::till::{News, Outcome, Sent, Verdict, Word};

/// A refusal by this till itself.
pub(super) fn refused(refusal: &TillRefusal) -> String {
    let said = format!("refused {}: {}", refusal.reason.code(), sentence(refusal.reason.code()));
    match refusal.first_seen {
        Some(first) => format!("{said} First at {}.", time_of_day(first)),
        None => said,
    }
}

/// What staff are told of a scan at an enrolled till.
pub(super) fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Answered(verdict) => self::verdict(verdict),
        Outcome::Rejected(problem) => format!("refused {}: {}", problem.code, problem.detail),
        Outcome::Provisional { card, exposure } => {
            let what = card.map_or_else(|| "voucher".to_owned(), |card| card.to_string());
            format!("provisional {what}: counts when the service says so. {exposure}.")
        }
        Outcome::Refused(refusal) => refused(refusal),
        Outcome::Open(refusal) => format!(
            "undecided {}: it was sent, no answer came, and this till cannot tell. It is kept and sent again.",
            refusal.reason.code()
        ),
        Outcome::Undecided(problem) => {
            format!("undecided {}: {} Scan again in a moment.", problem.code, problem.detail)
        }
        Outcome::Kept(problem) => {
            format!("undecided {}: {} It is kept and sent again.", problem.code, problem.detail)
        }
    }
}

fn verdict(verdict: &Verdict) -> String {
    let word = match verdict.verdict {
        Word::Accepted => "accepted",
        Word::Redeemed => "redeemed",
        Word::Reversed => "reversed",
        Word::Challenge => "challenge",
        Word::Used | Word::Refused => "refused",
        Word::Quarantined => "quarantined",
    };
    let mut said = word.to_owned();
    if let Some(card) = &verdict.card {
        let (short, program) = (&card.short, &card.program_name);
        said +=
            &format!(" {short}: {program}, {} of {}, {} rewards", card.progress, card.needed, card.rewards);
    }
    if let Some(code) = &verdict.reason {
        said += &format!(" {code}: {}", sentence(code));
    }
    if let Some(first) = &verdict.first {
        said +=
            &format!(" First at {} at {}, {}.", time_of_day(first.at), first.store_name, first.device_name);
    }
    said
}

/// What is said beside the verdicts.
pub(in crate::cli) fn news(news: &News) -> String {
    match news {
        News::Online => "the service answers".to_owned(),
        News::Away(why) => format!(
            "no answer from the service ({why}): this till goes on by itself, and sends what it signs when there is one"
        ),
        News::Sent(Sent { counted, used, refused, quarantined }) => format!(
            "sent what waited: {counted} counted, {used} used before, {refused} refused, {quarantined} wait for the manager"
        ),
        News::HeldBack(seconds) => format!("what waits is sent in {seconds} s, when it counts as late"),
        News::Passing(why) => format!("the service answers, but cannot decide: {why}"),
        News::Revoked => {
            "this till was revoked, or the service does not know it: it only sends what it signed before"
                .to_owned()
        }
        News::OtherService => {
            "another service answers there than the one this till was enrolled at; nothing was sent to it"
                .to_owned()
        }
        News::NotTakenAlong(fault) => format!("what the service gives to take along is not used: {fault}"),
        News::SendAgain(entries) => {
            format!("the service was put back to an older state; the last {entries} entries are sent again")
        }
        News::Apart => {
            "the service's record of this till differs from the till's own; it goes on from the service's"
                .to_owned()
        }
    }
}

/// The sentence for staff; of a reason that is newer than this program its code has to do.
fn sentence(code: &str) -> String {
    text(Language::English, &format!("reason-{}-staff", code.replace('_', "-")))
}

/// Local date and time.
pub(in crate::cli) fn time_of_day(at: Timestamp) -> String {
    let zoned =
        jiff::Timestamp::from_second(at.as_unix().into()).unwrap_or_default().to_zoned(TimeZone::system());
    zoned.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// A line that is no code.
pub(super) fn malformed(why: &str) -> String {
    format!("refused {}: {why}.", Reason::Malformed.code())
}
