//! The screens: one door to the outside, no way for data to become page, one place for colours, tiers that hold.

use crate::checkout::{Source, assert_kept, sources};

/// The only file that knows the shell around the page.
const DOOR: &str = "ui/src/host/tauri.ts";
/// The only file with colours in it.
const TOKENS: &str = "ui/src/tokens.css";

#[test]
fn one_file_knows_the_shell() {
    let outside = screens().filter(|source| source.path != DOOR);
    let broken: Vec<String> = outside.flat_map(|source| source.places_of("@tauri-apps")).collect();
    assert_kept(
        "Every call leaves through one file, which is what lets the screens run in tests without a shell.",
        &broken,
    );
}

#[test]
fn text_never_becomes_page_or_program() {
    const WAYS: [&str; 9] = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "{@html",
        "new Function(",
        "srcdoc",
        "<iframe",
        "javascript:",
    ];
    let mut broken = Vec::new();
    for source in screens() {
        broken.extend(WAYS.iter().flat_map(|way| source.places_of(way)));
        broken.extend(source.places_where(|line| calls(line, "eval")));
    }
    assert_kept("A name someone typed is shown as text, whatever it holds.", &broken);
}

#[test]
fn styles_are_never_written_in_markup() {
    let svelte = screens().filter(|source| source.ending() == "svelte");
    // An undefined style takes away what a library would add.
    let inline = |line: &str| {
        let line = line.replace(" style={undefined}", "");
        [" style=\"", " style='", " style={", "\tstyle=\""].iter().any(|way| line.contains(way))
    };
    let broken: Vec<String> = svelte.flat_map(|source| source.places_where(inline)).collect();
    assert_kept("The content security policy drops style attributes; use a class or a style: directive.", &broken);
}

#[test]
fn the_page_keeps_nothing() {
    const STORES: [&str; 5] = ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "caches.open"];
    let broken: Vec<String> = screens()
        .flat_map(|source| STORES.iter().flat_map(|store| source.places_of(store)).collect::<Vec<_>>())
        .collect();
    assert_kept("What a person plans is in the forum file and nowhere else; preferences go through the door.", &broken);
}

#[test]
fn colours_are_written_once() {
    // The canned answers hold pictures, and no window ever shows them.
    let is_free = |source: &Source| source.path == TOKENS || source.path.starts_with("ui/src/host/fake/");
    let outside = screens().filter(|source| !is_free(source));
    let mut broken = Vec::new();
    for source in outside {
        let quoted_only = source.ending() == "ts";
        broken.extend(source.places_where(|line| has_colour(line, quoted_only)));
    }
    assert_kept("Colours live in tokens.css alone, so that contrast is judged once and both themes follow.", &broken);
}

#[test]
fn views_do_not_import_each_other() {
    let mut broken = Vec::new();
    for source in sources("ui/src/views", &["ts", "svelte"]) {
        let own = area(&source.path);
        let imports = imports(&source).into_iter().filter(|import| import.starts_with("ui/src/views/"));
        broken.extend(
            imports.filter(|import| area(import) != own).map(|import| format!("{} imports {import}", source.path)),
        );
    }
    assert_kept("A place stands alone; what two places need goes down a tier.", &broken);
}

#[test]
fn shared_parts_and_the_grid_know_no_place() {
    const TIERS: [(&str, &[&str]); 2] = [("ui/src/shared/", LOWEST), ("ui/src/grid/", &["ui/src/shared/"])];
    let mut broken = Vec::new();
    for (tier, below) in TIERS {
        let allowed = |import: &String| [tier].iter().chain(below).chain(LOWEST).any(|start| import.starts_with(start));
        for source in sources(tier, &["ts", "svelte"]) {
            let ours = imports(&source)
                .into_iter()
                .filter(|import| import.starts_with("ui/src/") && !import.ends_with(".css"));
            broken.extend(
                ours.filter(|import| !allowed(import)).map(|import| format!("{} imports {import}", source.path)),
            );
        }
    }
    assert_kept("Shared parts use each other, words and types; the grid uses only shared parts besides.", &broken);
}

/// What every tier may use: the words on the screen, the wording of refusals and conflicts, and the types of the door.
const LOWEST: &[&str] = &["ui/src/words/", "ui/src/api/errors", "ui/src/api/generated/"];

fn screens() -> impl Iterator<Item = Source> {
    sources("ui/src", &["ts", "svelte", "css", "html"]).into_iter().filter(|source| !source.is_generated())
}

/// `ui/src/views/rooms/Rooms.svelte` belongs to `rooms`.
fn area(path: &str) -> &str {
    path.trim_start_matches("ui/src/views/").split('/').next().unwrap_or_default()
}

/// What a file imports of ours, from the root of the checkout.
fn imports(source: &Source) -> Vec<String> {
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut found = Vec::new();
    for opening in ["from \"", "from '", "import \"", "import '", "import(\"", "import('"] {
        for (at, _) in source.text.match_indices(opening) {
            let rest = &source.text[at + opening.len()..];
            let target = rest.split(['"', '\'']).next().unwrap_or_default();
            found.extend(resolved(folder, target));
        }
    }
    found
}

fn resolved(folder: &str, target: &str) -> Option<String> {
    if let Some(inside) = ["$lib/", "@/", "~/"].iter().find_map(|alias| target.strip_prefix(alias)) {
        return Some(format!("ui/src/{inside}"));
    }
    if !target.starts_with('.') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn calls(line: &str, function: &str) -> bool {
    let opening = format!("{function}(");
    line.match_indices(&opening)
        .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "_$.".contains(before)))
}

/// `quoted_only` is for programs, where `#add` may also be a private field.
fn has_colour(line: &str, quoted_only: bool) -> bool {
    let functions = ["rgb", "rgba", "hsl", "hsla", "oklch", "oklab", "lab", "lch", "hwb"];
    if functions.iter().any(|function| calls(line, function) && !line.trim_start().starts_with("//")) {
        return true;
    }
    line.match_indices('#').any(|(at, _)| {
        let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
        let ends = !line[at + 1 + digits..].starts_with(|next: char| next.is_alphanumeric() || "_-".contains(next));
        let quoted = line[..at].ends_with(['"', '\'', '`']);
        let begins = !line[..at].ends_with(|before: char| before.is_alphanumeric() || "&.{/".contains(before));
        matches!(digits, 3 | 4 | 6 | 8) && ends && begins && (quoted || !quoted_only)
    })
}

#[test]
fn colours_are_told_from_other_signs() {
    assert!(has_colour("color: #1d3a6b;", false) && has_colour("fill: oklch(0.6 0.1 250)", false), "colours are found");
    assert!(
        !has_colour("{#each rows as row}", false) && !has_colour("url(#hatch)", false),
        "markup and fragments are not colours"
    );
    assert!(!has_colour("this.#add(row)", true) && !has_colour("  #add = 1;", true), "private fields are not colours");
}

#[test]
fn imports_are_followed() {
    let source = Source {
        path: "ui/src/views/rooms/Rooms.svelte".into(),
        text: "import { t } from \"../../words/words\";\nimport X from '../person/X.svelte'".into(),
    };
    assert_eq!(
        imports(&source),
        ["ui/src/words/words", "ui/src/views/person/X.svelte"],
        "both quotes and parent folders are read"
    );
}
