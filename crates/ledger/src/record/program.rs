use tenthcup_program::Program;
use tenthcup_token::{MerchantId, ProgramId};

use super::Record;

impl Record for Program {
    const KIND: &'static str = "program";
    type Id = ProgramId;

    fn merchant(&self) -> MerchantId {
        self.merchant()
    }

    fn id(&self) -> ProgramId {
        self.id()
    }
}
