//! Entries as a ledger takes them: by [`admit`], as the service's own ledger does, and with what it would remember from one to the next.

use std::collections::HashMap;

use anyhow::{Context as _, Result, anyhow};
use tenthcup_token::{DeviceId, Digest, Entry, Reason, Timestamp, Unverified};
use tenthcup_verifier::{
    Admission, CheckedCode, CheckedEntry, DeviceChain, Known, LateEntry, SignedOn, admit, check_entry,
};

use super::{Runner, Verdict};
use crate::case::{DeviceState, Scan, ShiftState};

/// What is said of each entry, one after the other.
pub(super) fn verdicts(runner: &Runner<'_>, entries: &[Scan]) -> Result<Vec<String>> {
    let mut ledger = Ledger {
        runner,
        devices: runner.case.state.devices.iter().map(Device::of).collect::<Result<_>>()?,
        waiting: runner.case.state.waiting,
        answers: HashMap::new(),
    };
    entries.iter().map(|entry| ledger.submit(entry)).collect()
}

struct Ledger<'a> {
    runner: &'a Runner<'a>,
    devices: HashMap<DeviceId, Device>,
    waiting: u64,
    answers: HashMap<Digest, String>,
}

/// What changes of a device with its entries.
struct Device {
    chain: DeviceChain,
    late: Vec<LateEntry>,
    waiting: u64,
}

impl Device {
    fn of(state: &DeviceState) -> Result<(DeviceId, Self)> {
        let chain = state.chain.context("a device has a chain")?;
        let chain =
            DeviceChain { sequence: chain.sequence, head: chain.head, floor: chain.floor, held: chain.held };
        let late = state.late.iter().flat_map(|late| {
            let entry = LateEntry { arrived: late.arrived, time: late.time, card: late.card };
            std::iter::repeat_n(entry, late.count)
        });
        Ok((state.device, Self { chain, late: late.collect(), waiting: state.waiting }))
    }
}

impl Ledger<'_> {
    fn submit(&mut self, scan: &Scan) -> Result<String> {
        let Runner { keys, windows, .. } = self.runner;
        let entry = match Unverified::<Entry>::from_base64(&scan.text) {
            Ok(entry) => entry,
            Err(malformed) => return Ok(refused(malformed.reason().code())),
        };
        let checked = match check_entry(entry, self.runner, keys, windows, scan.now) {
            Ok(checked) => checked,
            Err(fault) => return Ok(refused(fault.code().ok_or_else(|| anyhow!("storage failed"))?)),
        };
        if let Some(answer) = self.answers.get(&checked.entry().digest()) {
            return Ok(answer.clone());
        }
        let known = self.known(&checked)?;
        let admission = admit(&checked, &known, scan.now);
        let answer = match &admission {
            Admission::Admitted(code) => match self.burn(code) {
                Ok(()) => "accept".to_owned(),
                Err(reason) => refused(reason),
            },
            Admission::Refused { reason, .. } => refused(reason.code()),
            Admission::Kept(how) => format!("quarantine:{}", how.reason.code()),
        };
        self.remember(&checked, &admission, &answer, scan.now)?;
        Ok(answer)
    }

    fn known(&self, checked: &CheckedEntry) -> Result<Known> {
        let (state, entry) = (&self.runner.case.state, checked.entry().claims());
        let device = self.devices.get(&entry.device).context("the device is on record")?;
        let record = state.devices.iter().find(|record| record.device == entry.device);
        let record = record.context("the device is on record")?;
        let shifts = record.shifts.iter();
        let mut shifts = shifts.map(|&ShiftState { staff, since, until }| SignedOn { staff, since, until });
        Ok(Known {
            device: Some(*checked.device()),
            revoked: record.revoked,
            chain: device.chain,
            works_here: state.staff.iter().any(|one| one.staff == entry.staff && one.status == "active"),
            signed_on: shifts.any(|shift| shift.covers(entry.staff, entry.time)),
            used: self.is_used(checked).then_some(Reason::AlreadyUsed),
            restored: None,
            late: device.late.clone(),
            waiting_of_device: device.waiting,
            waiting_of_merchant: self.waiting,
        })
    }

    fn is_used(&self, checked: &CheckedEntry) -> bool {
        let replay = match checked.code() {
            Ok(CheckedCode::Shown(shown)) => shown.replay(),
            _ => None,
        };
        replay.is_some_and(|replay| self.runner.burnt.borrow().contains(replay.as_bytes().as_slice()))
    }

    fn burn(&self, code: &CheckedCode) -> Verdict {
        let key = match code {
            CheckedCode::Shown(shown) => shown.replay().map(|replay| replay.as_bytes().to_vec()),
            CheckedCode::Voucher(voucher) => Some(voucher.voucher().as_bytes().to_vec()),
            CheckedCode::Move(wanted) => wanted.replay().map(|replay| replay.as_bytes().to_vec()),
            CheckedCode::Reversal { .. } | CheckedCode::Approval { .. } => None,
        };
        key.map_or(Ok(()), |key| self.runner.burn(key))
    }

    /// Writes down what the next entry is decided by.
    fn remember(
        &mut self,
        checked: &CheckedEntry,
        admission: &Admission<'_>,
        answer: &str,
        now: Timestamp,
    ) -> Result<()> {
        let entry = checked.entry().claims();
        let device = self.devices.get_mut(&entry.device).context("the device is on record")?;
        device.chain = device.chain.after(checked.entry(), admission, now);
        let (answered, counts) = match admission {
            Admission::Admitted(_) => (true, true),
            Admission::Refused { reason, chained } => (*chained, *chained && LateEntry::counts(*reason)),
            Admission::Kept(_) => {
                device.waiting += 1;
                self.waiting += 1;
                (true, false)
            }
        };
        if checked.is_late() && counts {
            let card = match checked.code() {
                Ok(CheckedCode::Shown(shown)) if answer == "accept" => Some(*shown.card()),
                _ => None,
            };
            device.late.push(LateEntry { arrived: now, time: entry.time, card });
        }
        if answered {
            self.answers.insert(checked.entry().digest(), answer.to_owned());
        }
        Ok(())
    }
}

fn refused(code: &str) -> String {
    format!("refuse:{code}")
}
