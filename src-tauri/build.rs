//! Declares the window's one command, so that Tauri checks every call against the capability file.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the desktop configuration is sound");
}
