//! The one Tauri command, which carries every call.
//!
//! Calls are answered on threads of their own, so that nothing blocks the window.

use crate::desk::Desk;
use crate::shell::Caller;
use attache_planner::Refusal;
use attache_planner::commands::{self, LONGEST_INPUT, Progress};
use serde_json::Value;
use tauri::ipc::{Channel, JavaScriptChannelId};
use tauri::{AppHandle, Manager, Webview};

/// Calls a command by name. A long one is given a `ticket` to cancel it by and a channel for its progress.
///
/// # Errors
/// What the command refuses.
#[tauri::command(async)]
pub async fn call(
    app: AppHandle,
    webview: Webview,
    name: String,
    input: Value,
    ticket: Option<u32>,
    progress: Option<JavaScriptChannelId>,
) -> Result<Value, Refusal> {
    let progress: Option<Channel<Progress>> = progress.map(|channel| channel.channel_on(webview));
    let answer = tokio::task::spawn_blocking(move || {
        let desk = app.state::<Desk>();
        let caller = Caller { app: &app, desk: &desk, ticket, progress };
        answer(&caller, &name, input)
    });
    answer.await.unwrap_or_else(|_| Err(Refusal::Broken { doing: "answering the window".to_owned() }))
}

fn answer(caller: &Caller<'_>, name: &str, input: Value) -> Result<Value, Refusal> {
    if input.to_string().len() > LONGEST_INPUT {
        return Err(Refusal::Malformed { detail: format!("longer than {LONGEST_INPUT} bytes") });
    }
    if !commands::PLANNER_COMMANDS.contains(&name) {
        let unknown = || Err(Refusal::UnknownCommand { name: name.chars().take(60).collect() });
        return commands::call_shell(caller, name, input).unwrap_or_else(unknown);
    }
    caller.desk.with_planner(|planner| commands::call(planner, name, input))
}
