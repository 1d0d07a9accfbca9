//! Published states of the plan, and who holds what.
//!
//! Read [`edition`] first: it knows what each issue said of a person's days and which one the person holds. [`publish`] makes
//! the next issue, [`holders`] says who holds something that is wrong by now, [`handing`] notes what left the office.

pub(crate) mod edition;
mod handing;
mod holders;
pub(crate) mod past;
mod publish;

pub use handing::{Handed, hand_out};
pub use holders::{
    HandoutRow, Holder, IssueRow, ItemDifference, ItemStanding, ReadHolders, list_handouts, list_holders, list_issues,
};
pub use publish::{IssueStanding, PublishIssue, PublishedIssue, issue_standing, publish_issue};
