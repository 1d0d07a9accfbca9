//! What the columns of an office's lists mean, remembered for the next list of the same headings.

use crate::ids::ColumnMappingId;

/// A mapping that was confirmed once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMapping {
    /// Key.
    pub id: ColumnMappingId,
    /// What the list was of.
    pub noun: String,
    /// The headings it had, one to a line.
    pub headings: String,
    /// What each means, as the importer writes it.
    pub mapping: String,
}
