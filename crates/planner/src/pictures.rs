//! Portraits of people and emblems of bodies.
//!
//! A picture is kept as it came. Only PNG and JPEG are taken, recognised by their first bytes and not by what somebody
//! says they are; a drawing in SVG is a program and is never taken. The size is read from the header; nothing is decoded
//! here, so a picture made to break a decoder meets none.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use attache_domain::delegations::{Body, Person};
use attache_domain::ids::{BodyId, PersonId, PictureId};
use attache_domain::protocol::{Picture, PictureType};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most bytes of a picture.
const MOST_BYTES: usize = 512 * 1024;

/// The most pixels on a side.
const MOST_PIXELS: usize = 4096;

/// One picture.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePicture {
    /// Key.
    pub id: PictureId,
}

/// A picture to show.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PictureView {
    pub id: PictureId,
    pub media_type: PictureType,
    pub width: i64,
    pub height: i64,
    /// The file itself.
    pub base64: String,
}

/// A photograph of a person. The one there was goes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SetPortrait {
    pub person: PersonId,
    pub media_type: PictureType,
    /// The file itself, at most 512 KiB.
    pub base64: String,
}

/// An emblem of a body. The one there was goes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SetEmblem {
    pub body: BodyId,
    pub media_type: PictureType,
    /// The file itself, at most 512 KiB.
    pub base64: String,
}

/// Whose photograph to take away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ClearPortrait {
    pub person: PersonId,
}

/// Whose emblem to take away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ClearEmblem {
    pub body: BodyId,
}

/// Reads a picture with its bytes.
pub fn picture(planner: &Planner, input: OnePicture) -> Answer<PictureView> {
    let picture = planner.plan.get::<Picture>(input.id).ok_or_else(|| not_found::<Picture>(input.id))?;
    let bytes = planner.file.picture(input.id)?.ok_or_else(|| not_found::<Picture>(input.id))?;
    Ok(PictureView {
        id: picture.id,
        media_type: picture.media_type,
        width: picture.width,
        height: picture.height,
        base64: STANDARD.encode(bytes),
    })
}

/// Puts a photograph to a person.
pub fn set_portrait(planner: &mut Planner, input: SetPortrait) -> Answer<Done<PictureId>> {
    let file = read(input.media_type, &input.base64)?;
    planner.operate(Op::SetPortrait, |change| {
        let mut person: Person = change.get(input.person)?;
        let id = insert(change, &file)?;
        let before = person.portrait.replace(id);
        change.update(&person)?;
        drop_picture(change, before)?;
        Ok((id, facts([("name", person.display_name)])))
    })
}

/// Takes a person's photograph away.
pub fn clear_portrait(planner: &mut Planner, input: ClearPortrait) -> Answer<Done<()>> {
    planner.operate(Op::ClearPortrait, |change| {
        let mut person: Person = change.get(input.person)?;
        let before = person.portrait.take();
        change.update(&person)?;
        drop_picture(change, before)?;
        Ok(((), facts([("name", person.display_name)])))
    })
}

/// Puts an emblem to a body.
pub fn set_emblem(planner: &mut Planner, input: SetEmblem) -> Answer<Done<PictureId>> {
    let file = read(input.media_type, &input.base64)?;
    planner.operate(Op::SetEmblem, |change| {
        let mut body: Body = change.get(input.body)?;
        let id = insert(change, &file)?;
        let before = body.emblem.replace(id);
        change.update(&body)?;
        drop_picture(change, before)?;
        Ok((id, facts([("name", body.name)])))
    })
}

/// Takes a body's emblem away.
pub fn clear_emblem(planner: &mut Planner, input: ClearEmblem) -> Answer<Done<()>> {
    planner.operate(Op::ClearEmblem, |change| {
        let mut body: Body = change.get(input.body)?;
        let before = body.emblem.take();
        change.update(&body)?;
        drop_picture(change, before)?;
        Ok(((), facts([("name", body.name)])))
    })
}

/// A picture file that may be taken.
#[derive(Debug)]
struct PictureFile {
    media_type: PictureType,
    width: i64,
    height: i64,
    bytes: Vec<u8>,
}

/// Reads a picture file and refuses what is none, is too large, or is not what it is said to be.
fn read(said: PictureType, base64: &str) -> Result<PictureFile, Refusal> {
    let refused = |problem| Refusal::invalid("picture", problem);
    // Four letters carry three bytes; what is longer need not be decoded to be refused.
    if base64.len() > MOST_BYTES.div_ceil(3) * 4 {
        return Err(refused(Problem::PictureTooLarge));
    }
    let bytes = STANDARD.decode(base64).map_err(|_| refused(Problem::NotAPicture))?;
    if bytes.len() > MOST_BYTES {
        return Err(refused(Problem::PictureTooLarge));
    }
    let recognised = match imagesize::image_type(&bytes) {
        Ok(imagesize::ImageType::Png) => Some(PictureType::Png),
        Ok(imagesize::ImageType::Jpeg) => Some(PictureType::Jpeg),
        _ => None,
    };
    let media_type = recognised.filter(|found| *found == said).ok_or_else(|| refused(Problem::NotAPicture))?;
    let size = imagesize::blob_size(&bytes).map_err(|_| refused(Problem::NotAPicture))?;
    if size.width == 0 || size.height == 0 {
        return Err(refused(Problem::NotAPicture));
    }
    if size.width > MOST_PIXELS || size.height > MOST_PIXELS {
        return Err(refused(Problem::PictureTooLarge));
    }
    Ok(PictureFile { media_type, width: size.width as i64, height: size.height as i64, bytes })
}

fn insert(change: &Change<'_>, file: &PictureFile) -> Result<PictureId, Refusal> {
    let (media_type, width, height) = (file.media_type, file.width, file.height);
    change.insert_picture(&Picture { id: change.id(), media_type, width, height }, &file.bytes)
}

fn drop_picture(change: &Change<'_>, id: Option<PictureId>) -> Result<(), Refusal> {
    id.map_or(Ok(()), |id| change.remove::<Picture>(id))
}
