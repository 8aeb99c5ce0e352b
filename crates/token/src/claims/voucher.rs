//! VOUCHER: one reward, one use, for whoever brings it.

use crate::cbor::{Reader, Writer};
use crate::{Claims, DeviceId, Kid, Kind, Malformed, Timestamp, VoucherId};

use super::{read_kid, write_kid};

/// A reward that is redeemed by showing this. Which one, of which card, stands in the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voucher {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Not valid from here on.
    pub exp: Timestamp,
    /// When it was issued.
    pub iat: Timestamp,
    /// Which voucher.
    pub voucher: VoucherId,
    /// The one device that may take it, and so may take it without a network. Without one, any device of the merchant, online.
    pub device: Option<DeviceId>,
}

impl Claims for Voucher {
    const KIND: Kind = Kind::Voucher;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        let device = self.device.as_ref().map(|device| device.as_bytes().as_slice()).unwrap_or_default();
        let cti = [self.voucher.as_bytes(), device].concat();
        out.map(3).int(4).time(self.exp).int(6).time(self.iat).int(7).bytes(&cti);
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(3)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let cti = payload.key(7)?.slice()?;
        let (voucher, device) = cti.split_first_chunk::<16>().ok_or(Malformed::Template)?;
        let device = match device {
            [] => None,
            device => Some(DeviceId::from_bytes(device.try_into().map_err(|_| Malformed::Template)?)),
        };
        Ok(Self { kid, exp, iat, voucher: VoucherId::from_bytes(*voucher), device })
    }
}
