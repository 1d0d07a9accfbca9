//! Pictures: their bytes are written and read apart from their records, so that a plan in memory holds none of them.

use crate::changes::Writer;
use crate::error::StoreError;
use crate::file::ForumFile;
use attache_domain::ids::{Id, PictureId};
use attache_domain::protocol::Picture;
use rusqlite::{OptionalExtension, params};

impl Writer<'_> {
    /// Writes a new picture with its bytes. They are recorded like every other value, so an undo takes them away and a
    /// redo brings them back.
    ///
    /// # Errors
    /// The schema's refusals.
    pub fn insert_picture(&self, picture: &Picture, bytes: &[u8]) -> Result<(), StoreError> {
        self.db.prepare_cached(include_str!("pictures/add.sql"))?.execute(params![
            picture.id.uuid().as_bytes(),
            picture.media_type.word(),
            picture.width,
            picture.height,
            bytes,
        ])?;
        Ok(())
    }
}

impl ForumFile {
    /// The bytes of a picture; `None` when there is none of that key.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn picture(&self, id: PictureId) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT bytes FROM picture WHERE id = ?1")?;
        Ok(statement.query_row([id.uuid().as_bytes()], |row| row.get(0)).optional()?)
    }
}
