use serde::{Deserialize, Serialize};
use tenthcup_token::{DeviceId, Digest, MerchantId, PublicKey, StoreId, Timestamp};

use super::Record;

/// The enrolment of a device, from its link to the console's word. Its id is the subject that an ENROL names: the hash of the link's
/// secret, which is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// The hash of the secret.
    pub subject: Digest,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Where the device is to stand.
    pub store: StoreId,
    /// The link is dead from here on.
    pub expires: Timestamp,
    /// How far it is.
    pub state: EnrolmentState,
}

/// How far an enrolment is. It only goes forward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnrolmentState {
    /// No device has come.
    Open,
    /// A device came, and waits for the console to compare digits.
    Waiting(WaitingDevice),
    /// It is enrolled as this device.
    Confirmed {
        /// The device that waited.
        waited: WaitingDevice,
        /// Its id from now on.
        device: DeviceId,
    },
    /// The console said no.
    Refused,
}

/// A device that waits to be enrolled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingDevice {
    /// What it wants to be called.
    pub name: String,
    /// The key that it has proved.
    pub key: PublicKey,
}

impl Record for Enrolment {
    const KIND: &'static str = "enrolment";
    type Id = Digest;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> Digest {
        self.subject
    }
}
