//! How the pages of each kind of document are laid out.

use attache_domain::papers::PaperKind;

/// How the pages of a kind are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Upright, to be read at length.
    Upright,
    /// Across, for tables of many columns.
    Across,
    /// A sign on a door: a page for each part, readable from four metres.
    Sign,
}

impl Layout {
    /// The layout of a kind.
    pub const fn of(kind: PaperKind) -> Self {
        match kind {
            PaperKind::Manifest | PaperKind::MovementSchedule | PaperKind::FunctionSchedule => Self::Across,
            PaperKind::DoorSign => Self::Sign,
            _ => Self::Upright,
        }
    }
}
