//! Rules that can be left out, to see that they are needed and that the search notices.

/// One rule left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// The code is burnt in a transaction after the one that writes the punch.
    BurnsApart,
    /// The counter is answered before the commit.
    AnswersBeforeCommit,
    /// A late entry neither looks at the used codes nor adds to them.
    NoReplayKeyWhenLate,
    /// A code shown to redeem spends the reward at once.
    RedeemsByShow,
    /// An answered challenge can be answered again.
    ChallengeReusable,
    /// Used codes are forgotten after the longest lateness, though a late entry may bring one that is older by the gap.
    ForgetsTooEarly,
    /// The answer to an entry is not kept: who sends it again is refused.
    AnswerNotKept,
    /// A revoked device may still hand in what it had queued.
    RevokedAcceptedLate,
    /// A late entry may name a time before that of an entry that came before it.
    NoFloor,
    /// The digits of an answer are not compared.
    DigitsNotCompared,
    /// Whoever knows the digits may answer a challenge, without the holder's key.
    AnswerUnsigned,
    /// A device sends an entry before it stores it.
    SendsBeforeStoring,
    /// An entry that does not follow its device's last one is taken all the same.
    ChainNotChecked,
}

impl Planted {
    /// Each of them.
    pub const ALL: [Self; 13] = [
        Self::BurnsApart,
        Self::AnswersBeforeCommit,
        Self::NoReplayKeyWhenLate,
        Self::RedeemsByShow,
        Self::ChallengeReusable,
        Self::ForgetsTooEarly,
        Self::AnswerNotKept,
        Self::RevokedAcceptedLate,
        Self::NoFloor,
        Self::DigitsNotCompared,
        Self::AnswerUnsigned,
        Self::SendsBeforeStoring,
        Self::ChainNotChecked,
    ];
}
