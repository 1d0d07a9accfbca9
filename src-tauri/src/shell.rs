//! What the window itself can do: dialogs, recent files, samples, exports.

use crate::desk::{Desk, lock};
use attache_planner::commands::*;
use attache_planner::documents::{ExportItineraries, Exported, prepare_export};
use attache_planner::forum::FoundForum;
use attache_planner::imports::{self, ChooseImport, Imported, StagingView};
use attache_planner::issues::hand_out;
use attache_planner::lodging::rooming::{ExportRoomingList, ExportedRoomingList, prepare_rooming_export};
use attache_planner::lodging::{ProposeRooms, RoomsProposal, prepare_rooming};
use attache_planner::papers::{ExportPapers, ExportedPapers, hand_out_papers, prepare_papers};
use attache_planner::placing::{PlacingProposal, ProposePlacing, prepare_placing};
use attache_planner::surroundings::ThisMachine;
use attache_planner::wire::Empty;
use attache_planner::{Done, Planner, Refusal, documents, places, samples, words};
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use tauri::AppHandle;
use tauri::ipc::Channel;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Endings of the files that can be brought in.
const IMPORTED: [&str; 12] =
    ["csv", "tsv", "txt", "xlsx", "ics", "vcf", "json", "jsonld", "html", "htm", "pkpass", "vcard"];

/// One call from the window.
pub struct Caller<'call> {
    /// Shows dialogs.
    pub app: &'call AppHandle,
    /// The desk.
    pub desk: &'call Desk,
    /// What a long call is cancelled by.
    pub ticket: Option<u32>,
    /// Where a long call says how far it is.
    pub progress: Option<Channel<Progress>>,
}

impl Shell for Caller<'_> {
    fn welcome(&self, _input: Empty) -> Answer<Welcome> {
        let (open, refused) = self.desk.standing()?;
        let remembered = lock(&self.desk.remembered);
        let recent = remembered.recent().iter().map(|recent| RecentFile {
            handle: self.desk.handles.of(&recent.path),
            title: recent.title.clone(),
            path: recent.path.display().to_string(),
            opened: recent.opened.clone(),
            missing: !recent.path.exists(),
        });
        Ok(Welcome {
            recent: recent.collect(),
            samples: samples::Which::ALL.to_vec(),
            preferences: remembered.preferences().clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            open,
            refused,
        })
    }

    fn zones(&self, _input: Empty) -> Answer<Vec<String>> {
        Ok(places::zones())
    }

    fn new_forum(&self, input: FoundForum) -> Answer<Option<Standing>> {
        let Some(path) = self.ask_where_to_save(&input.title) else { return Ok(None) };
        let found = |me| Planner::found(&path, input, me, Box::new(ThisMachine));
        self.desk.open(found, Some(&path)).map(Some)
    }

    fn open_forum(&self, _input: Empty) -> Answer<Option<Standing>> {
        let dialog = self.app.dialog().file().add_filter("Attaché", &["forum"]);
        let Some(path) = dialog.blocking_pick_file().and_then(plain_path) else { return Ok(None) };
        self.desk.open_file(&path).map(Some)
    }

    fn open_recent(&self, input: Handle) -> Answer<Standing> {
        self.desk.open_file(&self.desk.handles.file(&input.handle)?)
    }

    fn look(&self, input: Handle) -> Answer<Standing> {
        let path = self.desk.handles.file(&input.handle)?;
        let copies = self.desk.looks();
        self.desk.open(|me| Planner::look(&path, &copies, me, Box::new(ThisMachine)), None)
    }

    fn take_over(&self, input: Handle) -> Answer<Standing> {
        let path = self.desk.handles.file(&input.handle)?;
        self.desk.open(|me| Planner::take_over(&path, me, Box::new(ThisMachine)), Some(&path))
    }

    /// A sample that was opened before is opened again as it was left.
    fn open_sample(&self, input: OpenSample) -> Answer<Standing> {
        let folder = self.desk.data().join("samples");
        std::fs::create_dir_all(&folder)
            .map_err(|_| Refusal::Broken { doing: "making a place for samples".to_owned() })?;
        let path = folder.join(format!("{}.forum", input.which.word()));
        if path.exists() {
            return self.desk.open_file(&path);
        }
        self.desk.open(|me| samples::make(input.which, &path, me), Some(&path))
    }

    fn close_forum(&self, _input: Empty) -> Answer<()> {
        self.desk.close();
        Ok(())
    }

    fn save_copy(&self, _input: Empty) -> Answer<Option<String>> {
        let title = self.desk.with_planner(|planner| Ok(planner.standing()?.title))?;
        let Some(path) = self.ask_where_to_save(&title) else { return Ok(None) };
        self.desk.with_planner(|planner| planner.save_copy(&path))?;
        Ok(Some(path.display().to_string()))
    }

    fn export_itineraries(&self, input: ExportItineraries) -> Answer<Option<Exported>> {
        let Some(folder) = self.app.dialog().file().blocking_pick_folder().and_then(plain_path) else {
            return Ok(None);
        };
        let hand = input.hand_out == Some(true);
        let job = self.desk.with_planner(|planner| prepare_export(planner, input))?;
        let (exported, handed) = self.long(|go_on| job.run(&folder, go_on))?;
        if !hand {
            return Ok(Some(exported));
        }
        let noted = self.desk.with_planner(|planner| hand_out(planner, &handed))?;
        Ok(Some(Exported { noted: noted.map(Box::new), ..exported }))
    }

    fn export_papers(&self, input: ExportPapers) -> Answer<Option<ExportedPapers>> {
        let Some(folder) = self.app.dialog().file().blocking_pick_folder().and_then(plain_path) else {
            return Ok(None);
        };
        let hand = input.hand_out == Some(true);
        let job = self.desk.with_planner(|planner| prepare_papers(planner, input))?;
        let (exported, handed) = self.long(|go_on| job.run(&folder, go_on))?;
        if !hand {
            return Ok(Some(exported));
        }
        let noted = self.desk.with_planner(|planner| hand_out_papers(planner, &handed))?;
        Ok(Some(ExportedPapers { noted: noted.map(Box::new), ..exported }))
    }

    fn export_rooming_list(&self, input: ExportRoomingList) -> Answer<Option<ExportedRoomingList>> {
        let Some(folder) = self.app.dialog().file().blocking_pick_folder().and_then(plain_path) else {
            return Ok(None);
        };
        let job = self.desk.with_planner(|planner| prepare_rooming_export(planner, input))?;
        self.long(|go_on| job.run(&folder, go_on)).map(Some)
    }

    fn choose_import(&self, input: ChooseImport) -> Answer<Option<StagingView>> {
        let dialog = self.app.dialog().file().add_filter(words::say("import-files"), &IMPORTED);
        let Some(path) = dialog.blocking_pick_file().and_then(plain_path) else { return Ok(None) };
        self.long(|go_on| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = imports::read_bytes(&path)?;
            let doing = Progress { done: 0, of: 0, doing: name.clone() };
            let file = imports::read_apart(name, bytes, &input.options, &|| !go_on(doing.clone()))?;
            let stage = |planner: &mut Planner| imports::stage(planner, file, input.noun, input.options, go_on);
            self.desk.with_planner(stage).map(Some)
        })
    }

    fn store_import(&self, _input: Empty) -> Answer<Done<Imported>> {
        self.long(|go_on| self.desk.with_planner(|planner| imports::accept(planner, go_on)))
    }

    fn seek_placing(&self, input: ProposePlacing) -> Answer<PlacingProposal> {
        let job = self.desk.with_planner(|planner| prepare_placing(planner, &input))?;
        self.long(|go_on| job.run(go_on))
    }

    fn seek_rooms(&self, input: ProposeRooms) -> Answer<RoomsProposal> {
        let job = self.desk.with_planner(|planner| prepare_rooming(planner, &input))?;
        self.long(|go_on| job.run(go_on))
    }

    fn remember(&self, input: Preferences) -> Answer<()> {
        let input = input.checked()?;
        lock(&self.desk.remembered).prefer(input);
        let name = self.desk.me().name;
        // Nobody needs a forum open to say their name.
        let _ = self.desk.with_planner(|planner| {
            planner.set_name(name);
            Ok(())
        });
        Ok(())
    }

    fn speak(&self, input: Speak) -> Answer<()> {
        words::speak(input.checked()?);
        Ok(())
    }

    fn cancel(&self, input: Ticket) -> Answer<()> {
        self.desk.cancel(input.ticket);
        Ok(())
    }
}

impl Caller<'_> {
    /// Does long work that tells how far it is and can be cancelled by the ticket of the call.
    fn long<T>(&self, work: impl FnOnce(&dyn Fn(Progress) -> bool) -> Answer<T>) -> Answer<T> {
        let stop = self.ticket.map(|ticket| self.desk.begin(ticket));
        let done = work(&|progress| {
            if let Some(channel) = &self.progress {
                // A window that is gone needs no progress.
                let _ = channel.send(progress);
            }
            !stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
        });
        if let Some(ticket) = self.ticket {
            self.desk.end(ticket);
        }
        done
    }

    fn ask_where_to_save(&self, title: &str) -> Option<PathBuf> {
        let name = format!("{}.forum", documents::file_name(title));
        let dialog = self.app.dialog().file().add_filter("Attaché", &["forum"]).set_file_name(name);
        let path = dialog.blocking_save_file().and_then(plain_path)?;
        Some(if path.extension().is_none() { path.with_extension("forum") } else { path })
    }
}

fn plain_path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}
