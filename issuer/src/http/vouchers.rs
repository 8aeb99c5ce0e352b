//! Vouchers as they are shown: printed by the merchant, and in the wallet of whoever earned the reward.

use serde::Serialize;
use tenthcup_ledger::Records as _;
use tenthcup_ledger::record::{Device, Voucher};
use tenthcup_token::{MerchantId, RewardId, Timestamp};

use super::Problem;
use crate::app::App;

/// The voucher that a reward is on.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OnVoucher {
    /// What a scanner reads.
    text: String,
    expires: Timestamp,
    /// The one counter that takes it; any when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<String>,
}

/// The digits of a voucher. Its record says all that they say, so they can be written again.
pub(super) fn digits(app: &App, voucher: &Voucher) -> Result<String, Problem> {
    let Voucher { id, merchant, device, issued, expires, .. } = *voucher;
    let claims = |kid| tenthcup_token::Voucher { kid, exp: expires, iat: issued, voucher: id, device };
    Ok(app.keys().sign(&merchant, claims, &[])?.text().unwrap_or_default())
}

/// The voucher on which a reward is, if it is on one.
pub(super) async fn of_reward(
    app: &App,
    merchant: MerchantId,
    reward: RewardId,
    now: Timestamp,
) -> Result<Option<OnVoucher>, Problem> {
    let Some(id) = app.ledger().voucher_for(reward, now).await? else { return Ok(None) };
    let Some(voucher) = app.ledger().get::<Voucher>(merchant, &id).await? else { return Ok(None) };
    let device_name = match &voucher.device {
        Some(device) => app.ledger().get::<Device>(merchant, device).await?.map(|device| device.name),
        None => None,
    };
    Ok(Some(OnVoucher { text: digits(app, &voucher)?, expires: voucher.expires, device_name }))
}
