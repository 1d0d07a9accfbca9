//! A planner holds an open forum file, the plan it says, and who is at work.

use crate::forum::FoundForum;
use crate::imports::Staging;
use crate::issues::past::PastPlans;
use crate::refusal::Refusal;
use crate::rehearse::Previewed;
use crate::search::SearchIndex;
use crate::surroundings::{NewIds, Surroundings};
use attache_domain::conflicts::{Conflict, Found, Now, Touch};
use attache_domain::forum::Forum;
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_store::{Access, CopyToRemove, ForumFile, Holder, Look};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::cell::RefCell;
use std::path::Path;

/// The most letters of a name in the history.
const LONGEST_NAME: usize = 200;

/// Who is at work, on which machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    /// The name the history will show.
    pub name: String,
    /// The machine's name, shown to whoever finds the file held.
    pub host: String,
}

impl Me {
    /// The name as an entry of the history keeps it: cut where it would be too long, never a reason to refuse a change.
    pub(crate) fn name_in_history(&self) -> String {
        self.name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect()
    }
}

/// An open forum.
pub struct Planner {
    pub(crate) file: ForumFile,
    /// Everything the file says; always equal to a fresh reading.
    pub(crate) plan: Plan,
    /// What does not fit in it, by whom it is about; always equal to a fresh check.
    pub(crate) found: Found,
    /// The same as a list, the worst first.
    pub(crate) trouble: Vec<Conflict>,
    /// What came of the operation that is only rehearsed, while one is.
    pub(crate) what_if: Option<Previewed>,
    pub(crate) ids: RefCell<NewIds>,
    pub(crate) me: Me,
    /// What a search looks through; made when first needed.
    pub(crate) index: RefCell<SearchIndex>,
    /// Plans of issues, worked out when first needed.
    pub(crate) past: RefCell<PastPlans>,
    /// A file that was looked into and is not accepted yet; no part of the forum.
    pub(crate) staged: Option<Staging>,
    /// Keeps the copy that is being looked at, if this is only a look.
    _look: Option<CopyToRemove>,
}

impl Planner {
    /// Opens a forum file to work on it.
    ///
    /// # Errors
    /// What is wrong with the file, or who holds it.
    pub fn open(path: &Path, me: Me, surroundings: Box<dyn Surroundings>) -> Result<Self, Refusal> {
        let mut ids = NewIds::new(surroundings);
        let file = ForumFile::open(path, &holder(&me, &mut ids))?;
        Self::of(file, me, ids, None)
    }

    /// Opens a file that a program on another machine left locked, after a person said that nobody is at work there.
    ///
    /// # Errors
    /// As [`Planner::open`].
    pub fn take_over(path: &Path, me: Me, surroundings: Box<dyn Surroundings>) -> Result<Self, Refusal> {
        let mut ids = NewIds::new(surroundings);
        let file = ForumFile::take_over(path, &holder(&me, &mut ids))?;
        Self::of(file, me, ids, None)
    }

    /// Looks at a file somebody else holds, as it stands now; `copies` is a folder for a copy of it.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn look(path: &Path, copies: &Path, me: Me, surroundings: Box<dyn Surroundings>) -> Result<Self, Refusal> {
        let Look { file, copy } = ForumFile::look(path, copies)?;
        Self::of(file, me, NewIds::new(surroundings), Some(copy))
    }

    /// Makes a new forum file with its forum in it.
    ///
    /// # Errors
    /// [`Refusal::Exists`] when the name is taken, or what is wrong with the input.
    pub fn found(path: &Path, input: FoundForum, me: Me, surroundings: Box<dyn Surroundings>) -> Result<Self, Refusal> {
        let mut ids = NewIds::new(surroundings);
        let holder = holder(&me, &mut ids);
        let mut founding = Some(ids);
        let file = ForumFile::create(path, &holder, |file| {
            let ids = founding.take().ok_or(Refusal::Exists)?;
            founding = Some(crate::forum::found(file, input, &me, ids)?);
            Ok::<_, Refusal>(())
        })?;
        let ids = founding.ok_or(Refusal::Exists)?;
        Self::of(file, me, ids, None)
    }

    fn of(file: ForumFile, me: Me, ids: NewIds, look: Option<CopyToRemove>) -> Result<Self, Refusal> {
        let plan = file.read_plan()?;
        let mut planner = Self {
            file,
            plan,
            found: Found::default(),
            trouble: Vec::new(),
            what_if: None,
            ids: RefCell::new(ids),
            me,
            index: RefCell::default(),
            past: RefCell::default(),
            staged: None,
            _look: look,
        };
        planner.found = Found::all(&planner.plan, planner.moment());
        planner.trouble = planner.found.list(&planner.plan);
        Ok(planner)
    }

    /// Everything the forum says.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What a fresh reading of the file says, to compare with [`Planner::plan`].
    ///
    /// # Errors
    /// [`Refusal::Broken`].
    pub fn read_again(&self) -> Result<Plan, Refusal> {
        Ok(self.file.read_plan()?)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Changes the name the history will show from now on.
    pub fn set_name(&mut self, name: String) {
        self.me.name = name;
    }

    /// Whether it may only be looked at.
    pub fn is_read_only(&self) -> bool {
        self.file.access() == Access::ReadOnly
    }

    /// Whether a purge waits for room on the disk to be finished, at the next opening.
    pub fn purge_is_unfinished(&self) -> bool {
        self.file.purge_is_unfinished()
    }

    /// Writes a compact, checked copy under a new name.
    ///
    /// # Errors
    /// [`Refusal::Exists`], [`Refusal::DiskFull`].
    pub fn save_copy(&self, target: &Path) -> Result<(), Refusal> {
        Ok(self.file.save_copy(target)?)
    }

    /// Checks every page, index and reference of the file, and every value against the history.
    ///
    /// # Errors
    /// [`Refusal::Damaged`].
    pub fn check_file(&self) -> Result<(), Refusal> {
        Ok(self.file.check_thoroughly()?)
    }

    /// The day it is on the forum's wall.
    pub fn today(&self) -> NaiveDate {
        let zone = self.plan.forum().map_or(Tz::UTC, |forum| forum.zone);
        Zoned::at(self.now(), zone).date()
    }

    /// The moment at which the plan is judged.
    pub fn moment(&self) -> Now {
        Now { today: self.today(), at: self.now() }
    }

    /// Looks again at what came to its end since the last look, such as a hold that lapsed.
    pub(crate) fn keep_up(&mut self) {
        let now = self.moment();
        if self.found.is_due(now) {
            self.found.renew(&self.plan, &Touch::default(), now);
            self.trouble = self.found.list(&self.plan);
        }
    }

    /// The time it is.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.ids.borrow_mut().now()
    }

    /// The forum, which every file has.
    pub(crate) fn forum(&self) -> Result<&Forum, Refusal> {
        self.plan.forum().ok_or(Refusal::Foreign)
    }
}

fn holder(me: &Me, ids: &mut NewIds) -> Holder {
    Holder { who: me.name.clone(), host: me.host.clone(), process: std::process::id(), since: ids.now().to_rfc3339() }
}
