//! The receipt, and the proof without which there is none.

use tenthcup_token::{
    CardId, Digest, EventKind, Kid, MerchantId, Money, ProgramId, RewardId, SaleReference, StaffId, StoreId,
    Timestamp,
};

use crate::event::Event;
use crate::private::Private;
use crate::seal::Person;

/// Proof that what it stands for is durable. [`Committed::after`] makes one from a commit that returned `Ok`, and
/// [`Committed::before_reading`] one for what a read transaction sees; there is no third way.
#[derive(Debug)]
pub(crate) struct Committed(());

impl Committed {
    /// Runs `commit`. From the moment that it returned `Ok` a crash takes nothing away.
    pub(crate) fn after<E>(commit: impl FnOnce() -> Result<(), E>) -> Result<Self, E> {
        commit().map(|()| Self(()))
    }

    /// Begins a read transaction of committed state. An engine whose readers could see what was not flushed must not use this.
    pub(crate) fn before_reading<R, E>(begin: impl FnOnce() -> Result<R, E>) -> Result<(R, Self), E> {
        begin().map(|reading| (reading, Self(())))
    }
}

/// The ledger's word that an event is recorded, made only after it was committed. The issuer signs [`Receipt::claims`].
///
/// The receipt of an event is always the same, also when a repeat is answered with it a day later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    event: Event,
    hash: Digest,
    needed: u64,
    private: Option<Private>,
}

impl Receipt {
    /// `needed`: units that a reward took when the event was made.
    pub(crate) fn of(event: Event, needed: u64, _proof: &Committed) -> Self {
        Self { hash: event.hash(), event, needed, private: None }
    }

    /// With what its event keeps sealed.
    pub(crate) fn with(mut self, private: Option<Private>) -> Self {
        self.private = private;
        self
    }

    /// Opens what its event keeps sealed, if it was sealed for this person.
    pub(crate) fn opened_by(self, person: &Person) -> Self {
        let private = Private::open(person, self.event.sequence, &self.event.private);
        self.with(private)
    }

    /// What a RECEIPT says, to be signed with the key `kid` under [`Receipt::merchant`].
    pub fn claims(&self, kid: Kid) -> tenthcup_token::Receipt {
        let event = &self.event;
        tenthcup_token::Receipt {
            kid,
            card: event.card,
            sequence: event.sequence.into(),
            kind: event.kind,
            recorded: event.recorded,
            happened: event.happened,
            store: event.store,
            units: event.units,
            progress: event.progress,
            needed: self.needed,
            rewards: self.rewards(),
            event: self.hash,
            previous: event.previous,
        }
    }

    /// The event itself.
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// The SHA-256 of the event's bytes.
    pub fn hash(&self) -> Digest {
        self.hash
    }

    /// Units that a reward took when the event was made; 0 when the program yielded none.
    pub fn needed(&self) -> u64 {
        self.needed
    }

    /// What the event keeps sealed: `None` once the card was erased.
    pub fn private(&self) -> Option<&Private> {
        self.private.as_ref()
    }

    /// The tokens that made it; none once the card was erased.
    pub fn evidence(&self) -> &[Vec<u8>] {
        self.private.as_ref().map_or(&[], |private| &private.evidence)
    }

    /// The sale that it rewards; none once the card was erased.
    pub fn sale(&self) -> Option<SaleReference> {
        self.private.as_ref()?.sale.clone()
    }

    /// What was paid; nothing once the card was erased.
    pub fn amount(&self) -> Option<Money> {
        self.private.as_ref()?.amount
    }

    /// How many rewards were ready after it.
    pub fn rewards(&self) -> u64 {
        self.event.ready.len() as u64
    }

    /// The rewards that were ready after it.
    pub fn ready(&self) -> &[RewardId] {
        &self.event.ready
    }
}

macro_rules! copied_from_event {
    ($($(#[$doc:meta])* $name:ident: $type:ty,)*) => {
        impl Receipt {
            $($(#[$doc])* pub fn $name(&self) -> $type { self.event.$name.clone() })*
        }
    };
}

copied_from_event! {
    /// Whose card it is.
    merchant: MerchantId,
    /// The program of the card.
    program: ProgramId,
    /// The card.
    card: CardId,
    /// The event's place on the card, from 1.
    sequence: u32,
    /// What the event did.
    kind: EventKind,
    /// When the ledger recorded it.
    recorded: Timestamp,
    /// When it happened, by the entry.
    happened: Timestamp,
    /// Where; [`StoreId::NONE`] for the first event.
    store: StoreId,
    /// By whom; [`StaffId::NONE`] for the first event.
    staff: StaffId,
    /// At which device; `NONE` for the first event.
    device: tenthcup_token::DeviceId,
    /// What it added to the progress, or took from it.
    units: i64,
    /// The progress after it.
    progress: i64,
    /// The debt after it: rewards that were spent and then lost by a reversal.
    debt: u32,
    /// The hash of the card's previous event; zeros for the first.
    previous: Digest,
}
