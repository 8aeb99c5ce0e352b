//! COUPON: a punch to claim, printed on a receipt.

use crate::cbor::{Reader, Writer};
use crate::{Claims, CouponId, DeviceId, Digest, Kid, Kind, Malformed, MerchantId, SaleReference, Timestamp};

use super::write_kid;

/// Who signs a coupon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CouponSigner {
    /// The issuer, with this signing key.
    Issuer(Kid),
    /// A till, with its device key.
    Device(DeviceId),
}

/// A punch for whoever has the receipt. It counts once, and only when the sale earned nothing by a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coupon {
    /// Whose key signs.
    pub signer: CouponSigner,
    /// Not valid from here on.
    pub exp: Timestamp,
    /// When it was issued.
    pub iat: Timestamp,
    /// Which coupon.
    pub coupon: CouponId,
    /// The sale on the receipt: see [`sale_digest`].
    pub sale: Digest,
}

impl Claims for Coupon {
    const KIND: Kind = Kind::Coupon;

    fn write_header(&self, out: &mut Writer) {
        match &self.signer {
            CouponSigner::Issuer(kid) => write_kid(out, kid.as_bytes()),
            CouponSigner::Device(device) => write_kid(out, device.as_bytes()),
        }
    }

    fn write_payload(&self, out: &mut Writer) {
        let cti = [self.coupon.as_bytes().as_slice(), self.sale.as_bytes()].concat();
        out.map(3).int(4).time(self.exp).int(6).time(self.iat).int(7).bytes(&cti);
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = header.key(4)?.slice()?;
        let signer = if let Ok(kid) = kid.try_into() {
            CouponSigner::Issuer(Kid::from_bytes(kid))
        } else {
            CouponSigner::Device(DeviceId::from_bytes(kid.try_into().map_err(|_| Malformed::Template)?))
        };
        payload.map(3)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let cti = payload.key(7)?.bytes::<48>()?;
        let (coupon, sale) = cti.split_first_chunk::<16>().ok_or(Malformed::Template)?;
        let sale = Digest::from_bytes(sale.try_into().map_err(|_| Malformed::Template)?);
        Ok(Self { signer, exp, iat, coupon: CouponId::from_bytes(*coupon), sale })
    }
}

/// What a coupon says of its sale, and the key under which a ledger remembers that the sale has earned.
pub fn sale_digest(merchant: &MerchantId, sale: &SaleReference) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/SALE/1\0", merchant.as_bytes(), sale.as_str().as_bytes()])
}
