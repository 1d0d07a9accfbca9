//! Sample forums made from real programmes and lists.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The first Mayoral Forum.
    MayoralForum,
    /// A world congress.
    Congress,
    /// A summit of mayors.
    Summit,
}

/// A sample, as the welcome screen offers it.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SampleView {
    pub which: Which,
    pub title: String,
    pub about: String,
}
