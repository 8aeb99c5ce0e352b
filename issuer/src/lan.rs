//! A certificate authority of one's own, for phones on the same network: browsers give the camera and keys to secure pages only.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};

use jiff::tz::TimeZone;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType, date_time_ymd,
};
use tenthcup_token::Timestamp;

use crate::datadir::{DataDir, DataDirError, make_private_dir, read_private, write_private};

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
pub enum LanError {
    /// The data directory.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// Making or reading certificates.
    #[error("the local certificate cannot be made: {0}")]
    Certificate(#[from] rcgen::Error),
    /// The key file is not text.
    #[error("lan/ca-key.pem in the data directory is damaged; remove the directory lan to make a new one")]
    Damaged,
    /// This machine has no address that phones could reach.
    #[error("this machine has no address on a local network; name one by --lan-address")]
    NoAddress,
    /// An address that the authority does not vouch for.
    #[error("{0} is not an address of a local network; the local authority vouches for those only")]
    NotLocal(IpAddr),
}

/// Networks that never are somebody else's site: RFC 1918, RFC 6598, loopback and link-local. The authority cannot vouch for any other
/// address, so a phone that trusts it risks nothing on the internet should the key be stolen.
const LOCAL_NETWORKS: [([u8; 4], u8); 6] = [
    ([10, 0, 0, 0], 8),
    ([172, 16, 0, 0], 12),
    ([192, 168, 0, 0], 16),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    ([169, 254, 0, 0], 16),
];

/// How long phones trust the authority.
const AUTHORITY_DAYS: i32 = 5 * 365;

/// Phones refuse certificates of more than 825 days, whoever made them.
const SERVER_DAYS: i32 = 397;

/// A certificate for the service, made anew at each start.
pub struct ServerCertificate {
    /// The certificate and the authority's, PEM.
    pub chain_pem: String,
    /// The private key, PEM.
    pub key_pem: String,
}

/// The local certificate authority. It lives in the data directory, so that phones trust it once.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate_pem: String,
}

impl Authority {
    /// The authority of this data directory; made at the first start with `--lan`.
    pub fn open_or_make(data: &DataDir, now: Timestamp) -> Result<Self, LanError> {
        let dir = data.lan();
        let (key_path, certificate_path) = (dir.join("ca-key.pem"), dir.join("ca.pem"));
        if !key_path.exists() {
            make_private_dir(&dir)?;
            let key = KeyPair::generate()?;
            let certificate = authority_params(now).self_signed(&key)?;
            write_private(&certificate_path, certificate.pem().as_bytes())?;
            write_private(&key_path, key.serialize_pem().as_bytes())?;
        }
        let key_pem = String::from_utf8(read_private(&key_path)?).map_err(|_| LanError::Damaged)?;
        let certificate_pem = fs::read_to_string(&certificate_path)
            .map_err(|source| DataDirError::Io { path: certificate_path.clone(), source })?;
        let issuer = Issuer::new(authority_params(now), KeyPair::from_pem(&key_pem)?);
        Ok(Self { issuer, certificate_pem })
    }

    /// Its certificate, PEM: what phones are told to trust.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// A certificate for a service at `address` and on this machine itself.
    pub fn certify(&self, address: IpAddr, now: Timestamp) -> Result<ServerCertificate, LanError> {
        if !is_local(address) {
            return Err(LanError::NotLocal(address));
        }
        let mut params = CertificateParams::default();
        // Another name than the authority's, or verifiers take the two for one.
        params.distinguished_name.push(DnType::CommonName, format!("tenthcup at {address}"));
        params.subject_alt_names = vec![
            SanType::IpAddress(address),
            SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            SanType::DnsName("localhost".try_into()?),
        ];
        params.use_authority_key_identifier_extension = true;
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        set_validity(&mut params, now, SERVER_DAYS);
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        Ok(ServerCertificate {
            chain_pem: format!("{}{}", certificate.pem(), self.certificate_pem),
            key_pem: key.serialize_pem(),
        })
    }
}

fn authority_params(now: Timestamp) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "tenthcup local authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let networks = LOCAL_NETWORKS.map(|(address, prefix)| CidrSubnet::from_v4_prefix(address, prefix));
    let mut permitted: Vec<_> = networks.into_iter().map(GeneralSubtree::IpAddress).collect();
    permitted.push(GeneralSubtree::DnsName("localhost".to_owned()));
    params.name_constraints =
        Some(NameConstraints { permitted_subtrees: permitted, excluded_subtrees: Vec::new() });
    set_validity(&mut params, now, AUTHORITY_DAYS);
    params
}

/// Valid from yesterday, for clocks that are behind, until `days` after `now`.
fn set_validity(params: &mut CertificateParams, now: Timestamp, days: i32) {
    let today =
        jiff::Timestamp::from_second(now.as_unix().into()).unwrap_or_default().to_zoned(TimeZone::UTC).date();
    let midnight = |days: i32| {
        let date = today.saturating_add(jiff::Span::new().days(days));
        date_time_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    params.not_before = midnight(-1);
    params.not_after = midnight(days);
}

fn is_local(address: IpAddr) -> bool {
    let IpAddr::V4(address) = address else { return false };
    LOCAL_NETWORKS.iter().any(|(network, prefix)| {
        let mask = u32::MAX.checked_shl(32 - u32::from(*prefix)).unwrap_or(0);
        u32::from(address) & mask == u32::from(Ipv4Addr::from(*network)) & mask
    })
}

/// The address by which phones on the same network reach this machine. Nothing is sent to find it.
pub fn own_address() -> Result<IpAddr, LanError> {
    // Choosing the route to an address (of a range for documentation, RFC 5737) says which of ours it would leave from.
    let found = || {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    found().filter(|address| !address.is_unspecified() && !address.is_loopback()).ok_or(LanError::NoAddress)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datadir::Making;

    #[test]
    fn local_networks_and_no_others() {
        for address in ["10.1.2.3", "172.31.255.1", "192.168.178.20", "100.100.0.1", "127.0.0.1"] {
            assert!(is_local(address.parse().unwrap()), "{address}");
        }
        for address in ["8.8.8.8", "172.32.0.1", "192.169.0.1", "11.0.0.1", "2001:db8::1"] {
            assert!(!is_local(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn phones_trust_it_once_and_it_vouches_for_local_addresses_only() {
        let temporary = tempfile::tempdir().unwrap();
        let data = Making::begin(&temporary.path().join("shop")).unwrap().finish().unwrap();
        let now = Timestamp::from_secs(1_800_000_000);
        let made = Authority::open_or_make(&data, now).unwrap();
        let again = Authority::open_or_make(&data, now.plus(86_400)).unwrap();
        assert_eq!(made.certificate_pem(), again.certificate_pem());
        assert!(
            again
                .certify("192.168.1.7".parse().unwrap(), now)
                .unwrap()
                .chain_pem
                .matches("BEGIN CERTIFICATE")
                .count()
                == 2
        );
        assert!(matches!(again.certify("8.8.8.8".parse().unwrap(), now), Err(LanError::NotLocal(_))));
    }
}
