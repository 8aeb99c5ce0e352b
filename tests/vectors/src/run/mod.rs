//! What this project's verifier says of a vector.

mod chain;
mod world;

use std::cell::RefCell;
use std::collections::HashSet;

use anyhow::{Context as _, Result, anyhow, bail};
use tenthcup_token::{
    Card, ChallengeNonce, Claim, Claims, Coupon, Enrol, Entry, FreezeList, Invite, KeySetClaims, Kind, Login,
    Paper, Reason, Receipt, Redeem, RewardId, Show, ShowCard, Signed, SigningKey, Unverified, Voucher,
};
use tenthcup_verifier::{
    CheckedCode, CodeChecks, Fault, Freeze, KeySet, Moment, OfflineChecks, Provisional, Windows, check_claim,
    check_coupon, check_entry, check_invite, check_redeem,
};

use self::world::{bytes, fixed, key_set};
use crate::case::{Case, Scan};

/// The checks that there are vectors of. All of them run here.
pub const CHECKS: &[&str] =
    &["chain", "claim", "code", "coupon", "entry", "freeze", "invite", "key-set", "parse", "redeem", "till"];

/// The verdict on a vector, in the words of its `expect`.
///
/// # Errors
/// When the vector itself is not well-formed.
pub fn verdict(case: &Case) -> Result<String> {
    Runner::new(case)?.verdict()
}

/// Accepts and burns, or refuses.
type Verdict = Result<(), &'static str>;

struct Runner<'a> {
    case: &'a Case,
    keys: KeySet,
    windows: Windows,
    burnt: RefCell<HashSet<Vec<u8>>>,
}

impl<'a> Runner<'a> {
    fn new(case: &'a Case) -> Result<Self> {
        let burnt = case.state.burnt.iter().map(|key| bytes(key)).collect::<Result<_>>()?;
        Ok(Self { case, keys: key_set(case)?, windows: Windows::default(), burnt: RefCell::new(burnt) })
    }

    fn verdict(&self) -> Result<String> {
        let case = self.case;
        let accepted = if case.check == "till" { "provisional" } else { "accept" };
        let said =
            |verdict: Verdict| verdict.map_or_else(|reason| format!("refuse:{reason}"), |()| accepted.into());
        let scans = case.scans();
        let verdicts: Vec<_> = if case.check == "chain" {
            chain::verdicts(self, &scans)?
        } else {
            scans.iter().map(|scan| Ok(said(self.one(scan)?))).collect::<Result<_>>()?
        };
        in_a_row(&verdicts, &case.again, accepted)
    }

    fn one(&self, scan: &Scan) -> Result<Verdict> {
        match self.case.check.as_str() {
            "code" => self.code(scan),
            "till" => self.till(scan),
            "redeem" => self.redeem(),
            "entry" => self.entry(),
            "claim" => self.claim(),
            "invite" => self.invite(),
            "coupon" => self.coupon(),
            "key-set" => self.set(),
            "freeze" => self.freeze(),
            "parse" => self.parse(),
            other => bail!("no such check: {other}"),
        }
    }

    fn code(&self, scan: &Scan) -> Result<Verdict> {
        let moment = match scan.entry_time {
            Some(entry) => Moment::Late { entry, now: scan.now },
            None => Moment::Online { arrived: scan.now, now: scan.now },
        };
        let device = scan.device.context("a code is scanned by a device")?;
        let checks = CodeChecks {
            merchant: &self.case.merchant,
            device: &device,
            registry: self,
            keys: &self.keys,
            windows: &self.windows,
            moment,
        };
        let checked = match scan.intent.as_deref() {
            Some("punch") => checks.card(&scan.text).map(|shown| CheckedCode::Shown(Box::new(shown))),
            Some("redeem") => checks.card_or_voucher(&scan.text),
            other => bail!("no such intent: {other:?}"),
        };
        let burns = match checked {
            Err(fault) => return Ok(Err(reason(fault)?)),
            Ok(CheckedCode::Shown(shown)) => shown.replay().map(|replay| replay.as_bytes().to_vec()),
            Ok(CheckedCode::Voucher(voucher)) => Some(voucher.voucher().as_bytes().to_vec()),
            Ok(other) => bail!("a code shows a card or a voucher, not {other:?}"),
        };
        Ok(burns.map_or(Ok(()), |key| self.burn(key)))
    }

    fn till(&self, scan: &Scan) -> Result<Verdict> {
        let freeze = self.case.state.freeze.as_ref().map(|token| self.freeze_list(token)).transpose()?;
        let freeze = match freeze {
            Some(Ok(freeze)) => Some(freeze),
            Some(Err(code)) => return Ok(Err(code)),
            None => None,
        };
        let checks = OfflineChecks {
            merchant: &self.case.merchant,
            device: scan.device.as_ref(),
            keys: &self.keys,
            freeze: freeze.as_ref(),
            cards: None,
            windows: &self.windows,
            now: scan.now,
        };
        Ok(match checks.check(&scan.text) {
            Ok(Provisional::Card(shown)) => self.burn(shown.replay.as_bytes().to_vec()),
            Ok(Provisional::Voucher(voucher)) => self.burn(voucher.voucher().as_bytes().to_vec()),
            Err(fault) => Err(reason(fault)?),
        })
    }

    fn redeem(&self) -> Result<Verdict> {
        let redeem = match Unverified::<Redeem>::from_text(&self.case.text) {
            Ok(redeem) => redeem,
            Err(malformed) => return Ok(Err(malformed.reason().code())),
        };
        let asked = self.case.state.challenge.as_ref().context("there is a challenge")?;
        let nonce: [u8; 8] = fixed(&asked.nonce)?;
        let reward: [u8; 16] = fixed(&asked.reward)?;
        // Who signed the challenge is no part of this: the verifier made it itself.
        let key = SigningKey::from_seed(&[1; 32]);
        let challenge = tenthcup_token::Challenge {
            kid: key.public().kid(),
            nonce: ChallengeNonce::from_bytes(nonce),
            card: asked.card,
            device: asked.device,
            store: asked.store,
            reward: RewardId::from_bytes(reward),
            iat: asked.iat,
            exp: asked.exp,
        };
        let challenge: Signed<_> = key.sign(challenge, &self.case.merchant, &[]);
        match check_redeem(redeem, &challenge, self, &self.windows, self.case.now) {
            Err(fault) => Ok(Err(reason(fault)?)),
            Ok(_) if asked.answered => Ok(Err(Reason::ChallengeUnknown.code())),
            Ok(_) if self.case.digits.as_ref() != Some(&asked.digits) => Ok(Err(Reason::WrongDigits.code())),
            Ok(checked) => Ok(self.burn(checked.replay().as_bytes().to_vec())),
        }
    }

    fn entry(&self) -> Result<Verdict> {
        let entry = match Unverified::<Entry>::from_base64(&self.case.text) {
            Ok(entry) => entry,
            Err(malformed) => return Ok(Err(malformed.reason().code())),
        };
        Ok(match check_entry(entry, self, &self.keys, &self.windows, self.case.now) {
            Err(fault) => Err(fault.code().ok_or_else(|| anyhow!("storage failed"))?),
            Ok(checked) => checked.code().map(drop).map_err(Reason::code),
        })
    }

    fn claim(&self) -> Result<Verdict> {
        let claim = match Unverified::<Claim>::from_base64(&self.case.text) {
            Ok(claim) => claim,
            Err(malformed) => return Ok(Err(malformed.reason().code())),
        };
        let subject = self.case.subject.as_ref().context("a claim has a subject")?;
        let origin = self.case.origin.as_ref().context("a claim has an origin")?;
        let checked = check_claim(claim, &self.case.merchant, subject, origin, &self.windows, self.case.now);
        Ok(match checked {
            Err(reason) => Err(reason.code()),
            Ok(claim) if self.case.state.claimed.is_some_and(|by| by != claim.claims().key) => {
                Err(Reason::InviteUsed.code())
            }
            Ok(_) => Ok(()),
        })
    }

    fn invite(&self) -> Result<Verdict> {
        let invite = match Unverified::<Invite>::from_text(&self.case.text) {
            Ok(invite) => invite,
            Err(malformed) => return Ok(Err(malformed.reason().code())),
        };
        let checked = check_invite(invite, &self.case.merchant, &self.keys, &self.windows, self.case.now);
        Ok(checked.map(drop).map_err(Reason::code))
    }

    fn coupon(&self) -> Result<Verdict> {
        let coupon = match Unverified::<Coupon>::from_text(&self.case.text) {
            Ok(coupon) => coupon,
            Err(malformed) => return Ok(Err(malformed.reason().code())),
        };
        let checked =
            check_coupon(coupon, &self.case.merchant, self, &self.keys, &self.windows, self.case.now);
        match checked {
            Ok(coupon) => Ok(self.burn(coupon.coupon().as_bytes().to_vec())),
            Err(fault) => Ok(Err(reason(fault)?)),
        }
    }

    fn set(&self) -> Result<Verdict> {
        let root = self.case.root.as_ref().context("there is a pinned root")?;
        let set =
            KeySet::verify(root, &bytes(&self.case.text)?, self.case.state.key_set_version, self.case.now);
        Ok(set.map(drop).map_err(|error| error.code()))
    }

    fn freeze(&self) -> Result<Verdict> {
        Ok(self.freeze_list(&self.case.text)?.map(drop))
    }

    fn freeze_list(&self, token: &str) -> Result<Result<Freeze, &'static str>> {
        let (case, token) = (self.case, bytes(token)?);
        let pinned = case.state.freeze_version;
        let list = Freeze::verify(&token, &case.merchant, &self.keys, pinned, &self.windows, case.now);
        Ok(list.map_err(|error| error.code()))
    }

    fn parse(&self) -> Result<Verdict> {
        let label = self.case.kind.as_deref().context("a kind to parse as")?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.label() == label).context("no such kind")?;
        let token = bytes(&self.case.text)?;
        Ok(match kind {
            Kind::Show => parsed::<Show>(&token),
            Kind::Redeem => parsed::<Redeem>(&token),
            Kind::Card => parsed::<Card>(&token),
            Kind::ShowCard => parsed::<ShowCard>(&token),
            Kind::Voucher => parsed::<Voucher>(&token),
            Kind::Coupon => parsed::<Coupon>(&token),
            Kind::Invite => parsed::<Invite>(&token),
            Kind::Paper => parsed::<Paper>(&token),
            Kind::Entry => parsed::<Entry>(&token),
            Kind::Challenge => parsed::<tenthcup_token::Challenge>(&token),
            Kind::Login => parsed::<Login>(&token),
            Kind::Claim => parsed::<Claim>(&token),
            Kind::Enrol => parsed::<Enrol>(&token),
            Kind::Receipt => parsed::<Receipt>(&token),
            Kind::KeySet => parsed::<KeySetClaims>(&token),
            Kind::Freeze => parsed::<FreezeList>(&token),
        })
    }

    fn burn(&self, key: Vec<u8>) -> Verdict {
        if self.burnt.borrow_mut().insert(key) { Ok(()) } else { Err(Reason::AlreadyUsed.code()) }
    }
}

/// What several scans come to.
fn in_a_row(verdicts: &[String], again: &[Scan], accepted: &str) -> Result<String> {
    let (first, rest) = verdicts.split_first().context("there is a first one")?;
    let (last, before) = verdicts.split_last().context("there is a last one")?;
    let as_expected = || rest.iter().zip(again).all(|(verdict, scan)| scan.expect.as_ref() == Some(verdict));
    Ok(if rest.is_empty() || as_expected() {
        first.clone()
    } else if first == accepted && rest.iter().all(|one| one == "refuse:already_used") {
        "once".into()
    } else if before.iter().all(|one| one == "refuse:bad_signature") {
        last.clone()
    } else {
        verdicts.join(", ")
    })
}

fn parsed<T: Claims>(token: &[u8]) -> Verdict {
    Unverified::<T>::from_bytes(token).map(drop).map_err(|malformed| malformed.reason().code())
}

fn reason(fault: Fault) -> Result<&'static str> {
    match fault {
        Fault::Refused(reason) => Ok(reason.code()),
        Fault::Storage(fault) => Err(fault.into()),
    }
}
