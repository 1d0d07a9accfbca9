//! Attaché in a window.
//!
//! The shell opens the window, shows file dialogs, remembers where files are, and carries calls to the planner. No
//! rule of the field lives here. The window is not trusted: it can make one call, it never sees a path, and it can go
//! nowhere.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desk;
mod door;
mod handles;
mod remembered;
mod shell;

use desk::Desk;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{App, AppHandle, Manager, RunEvent};

/// Setting pages asks for memory all the time, and this gives it fastest.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Started by itself to read one file apart, it does that and nothing else.
    if let Some(ended) = attache_planner::imports::serve_if_asked() {
        return ExitCode::from(ended);
    }
    keep_memory_private();
    let asked = std::env::args_os().nth(1).map(PathBuf::from);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| started_again(app, &words, &folder)))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::call])
        .setup(move |app| Ok(set_up(app, asked)?))
        .build(tauri::generate_context!())
        .expect("the window could not be opened")
        .run(|app, event| {
            // Nothing that is managed is dropped at the end, and a forum that is not closed looks like a crash.
            if let RunEvent::Exit = event {
                let desk = app.state::<Desk>();
                desk.stop_long_work();
                desk.close();
            }
        });
    ExitCode::SUCCESS
}

fn set_up(app: &mut App, asked: Option<PathBuf>) -> tauri::Result<()> {
    let folders = app.path();
    let desk = Desk::new(folders.app_config_dir()?, folders.app_data_dir()?);
    desk.sweep();
    app.manage(desk);
    if let Some(path) = asked {
        open_meanwhile(app.handle().clone(), path);
    }
    open_window(app.handle())
}

/// Opens the file while the window appears; what the window asks for waits until it is open.
fn open_meanwhile(app: AppHandle, path: PathBuf) {
    let (begun, has_begun) = std::sync::mpsc::channel();
    let say_so = move || {
        let _ = begun.send(());
    };
    std::thread::spawn(move || app.state::<Desk>().open_at_start(&path, say_so));
    // A thread that ended without a word keeps nobody waiting.
    let _ = has_begun.recv();
}

/// The window may show the program's own screens and nothing else: no other address, no second window, no download.
fn open_window(app: &AppHandle) -> tauri::Result<()> {
    let window = app.config().app.windows.first().cloned().unwrap_or_default();
    let data = app.path().app_data_dir()?.join("window");
    WebviewWindowBuilder::from_config(app, &window)?
        .data_directory(data)
        .incognito(!driven_by_a_test())
        .on_navigation(|address| matches!(address.scheme(), "tauri") || address.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// A driven window needs a session that WebDriver can reach, which a private one is not.
fn driven_by_a_test() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// A second start hands its file to the first window when that has none open, and brings it to the front.
fn started_again(app: &AppHandle, words: &[String], folder: &str) {
    let Some(window) = app.get_webview_window("main") else { return };
    if let Some(file) = words.get(1)
        && app.state::<Desk>().open_if_free(&PathBuf::from(folder).join(file))
    {
        let _ = window.reload();
    }
    let _ = window.unminimize();
    let _ = window.set_focus();
}

/// Keeps other programs of the same user from reading this one's memory, and forums out of crash dumps.
#[cfg(all(target_os = "linux", not(debug_assertions)))]
fn keep_memory_private() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[cfg(not(all(target_os = "linux", not(debug_assertions))))]
fn keep_memory_private() {}
