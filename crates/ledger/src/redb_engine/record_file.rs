//! A file of records and nothing else.

use std::path::Path;

use async_trait::async_trait;
use redb::WriteTransaction;
use tenthcup_token::Timestamp;

use super::draft::Plain;
use super::file::RedbFile;
use super::record_table::{self, WritableRecords};
use super::trouble::Trouble;
use super::writer::Schema;
use crate::fault::{Fault, OpenError};
use crate::record::{RecordKey, RecordList, RecordStore, RecordWrite};

struct RecordSchema;

impl Schema for RecordSchema {
    type Tables<'t> = WritableRecords<'t>;

    fn open(tx: &WriteTransaction) -> Result<WritableRecords<'_>, Trouble> {
        record_table::open_to_write(tx)
    }
}

/// Records in a redb file of their own.
pub(crate) struct RecordFile(RedbFile<RecordSchema>);

impl RecordFile {
    pub(crate) fn init(path: &Path) -> Result<Self, OpenError> {
        // No record here depends on when the file was born.
        RedbFile::init(path, Timestamp::from_secs(0)).map(Self)
    }

    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        RedbFile::open(path).map(Self)
    }
}

#[async_trait]
impl RecordStore for RecordFile {
    async fn read_record(&self, key: RecordKey) -> Result<Option<Vec<u8>>, Fault> {
        self.0.read(move |snapshot| snapshot.records()?.read(&key)).await
    }

    async fn find_record(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Fault> {
        self.0.read(move |snapshot| snapshot.records()?.find(kind, id)).await
    }

    async fn list_records(&self, list: RecordList) -> Result<Vec<Vec<u8>>, Fault> {
        self.0.read(move |snapshot| snapshot.records()?.list(&list)).await
    }

    async fn write_records(&self, writes: Vec<RecordWrite>) -> Result<bool, Fault> {
        self.0.writer.run(move |records| records.write(&writes).map(Plain)).await
    }
}
