//! A file of records and nothing else.

use std::path::Path;

use async_trait::async_trait;
use tenthcup_token::Timestamp;

use super::draft::Plain;
use super::moment::Group;
use super::record_table::WritableRecords;
use super::row_store::RowStore;
use super::site::Site;
use super::writer::Schema;
use crate::fault::{Fault, OpenError};
use crate::record::{RecordKey, RecordList, RecordStore, RecordWrite};

struct RecordSchema;

impl Schema for RecordSchema {
    type Tables<'t> = WritableRecords<'t>;

    const NAME: &'static str = "accounts";

    fn open<'t>(&'t self, rows: &'t Group<'t>) -> WritableRecords<'t> {
        WritableRecords::of(rows)
    }
}

/// Records in a file of their own, without a journal: what is removed is nowhere any more.
pub(crate) struct RecordFile(RowStore<RecordSchema>);

impl RecordFile {
    pub(crate) fn init(path: &Path) -> Result<Self, OpenError> {
        // No record here depends on when the file was born.
        RowStore::make(&Site::file(path)?, Timestamp::from_secs(0), |_| Ok(RecordSchema)).map(Self)
    }

    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        RowStore::open(&Site::file(path)?, |_| Ok(RecordSchema)).map(Self)
    }
}

#[async_trait]
impl RecordStore for RecordFile {
    async fn read_record(&self, key: RecordKey) -> Result<Option<Vec<u8>>, Fault> {
        self.0.look(move |snapshot| snapshot.records().read(&key)).await
    }

    async fn find_record(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Fault> {
        self.0.look(move |snapshot| snapshot.records().find(kind, id)).await
    }

    async fn list_records(&self, list: RecordList) -> Result<Vec<Vec<u8>>, Fault> {
        self.0.read(move |snapshot| snapshot.records().list(&list)).await
    }

    async fn write_records(&self, writes: Vec<RecordWrite>) -> Result<bool, Fault> {
        self.0.decide(move |records| records.write(&writes).map(Plain)).await
    }
}
