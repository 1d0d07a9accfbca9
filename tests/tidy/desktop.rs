//! The desktop shell's settings: the page is not trusted, so nothing is open to it that it does not need.
//!
//! The numbers T01 to T19 are those of the project's list of settings for the shell.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::checkout::{assert_kept, read, sources};
use crate::layers::parsed;
use crate::settings::{Policy, between, capability, config, permissions, policy, quoted, security, shell};

const TAURI: &str = "2.12.5";

const POLICY: [(&str, &[&str]); 12] = [
    ("default-src", &["'none'"]),
    ("script-src", &["'self'"]),
    ("style-src", &["'self'"]),
    ("img-src", &["'self'", "data:", "blob:"]),
    ("font-src", &["'self'"]),
    ("connect-src", &["ipc:", "http://ipc.localhost"]),
    ("frame-src", &["'none'"]),
    ("worker-src", &["'none'"]),
    ("object-src", &["'none'"]),
    ("base-uri", &["'none'"]),
    ("form-action", &["'none'"]),
    ("frame-ancestors", &["'none'"]),
];

#[test]
fn t01_versions_are_stable_and_single() {
    let lock = parsed("Cargo.lock");
    let packages = lock.get("package").and_then(toml::Value::as_array).expect("Cargo.lock lists packages");
    let versions = |wanted: &str| -> Vec<&str> {
        let named = packages.iter().filter(|package| package.get("name").and_then(toml::Value::as_str) == Some(wanted));
        named.filter_map(|package| package.get("version")?.as_str()).collect()
    };
    assert_eq!(versions("tauri"), [TAURI], "the shell is pinned: older ones have known holes, newer ones are previews");
    for single in ["wry", "tao"] {
        assert_eq!(versions(single).len(), 1, "{single} must be the one the shell was made for");
    }
    for package in packages {
        let text = |key: &str| package.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        if text("name").starts_with("tauri") && !text("name").starts_with("tauri-win") {
            assert!(
                text("version").starts_with("2."),
                "{} {} is not of the stable line",
                text("name"),
                text("version")
            );
        }
    }
}

#[test]
fn t02_the_content_policy_is_exactly_the_strict_one() {
    let wanted: Policy = POLICY
        .iter()
        .map(|(name, sources)| ((*name).to_owned(), sources.iter().map(ToString::to_string).collect()))
        .collect();
    assert_eq!(
        policy(security().get("csp")),
        Some(wanted),
        "the page runs its own scripts and talks to the core, nothing else"
    );
}

#[test]
fn t03_the_policy_while_developing_is_no_weaker() {
    let Some(mut developing) = policy(security().get("devCsp")) else {
        return;
    };
    let local = |source: &String| !source.contains("://localhost") && !source.contains("://127.0.0.1");
    if let Some(connect) = developing.get_mut("connect-src") {
        connect.retain(|source| source == "http://ipc.localhost" || local(source));
    }
    assert_eq!(
        Some(developing),
        policy(security().get("csp")),
        "only the development server may be added, under connect-src"
    );
}

#[test]
fn t04_to_t08_nothing_dangerous_is_switched_on() {
    let security = security();
    let off = |name: &str| security.get(name).is_none_or(|value| value == &Value::Bool(false));
    assert!(off("dangerousDisableAssetCspModification"), "T04: the shell may add its hashes to the policy");
    assert_eq!(
        security.get("freezePrototype"),
        Some(&Value::Bool(true)),
        "T05: no script can change what every object does"
    );
    let assets = security.get("assetProtocol").cloned().unwrap_or_default();
    assert_ne!(assets.get("enable"), Some(&Value::Bool(true)), "T06: the page reads no files");
    assert!(
        assets.get("scope").is_none_or(|scope| scope == &serde_json::json!([])),
        "T06: and no folder is open to it"
    );
    assert_ne!(
        config()["app"].get("withGlobalTauri"),
        Some(&Value::Bool(true)),
        "T07: the shell is no global of the page"
    );
    let pattern = security.get("pattern").and_then(|pattern| pattern.get("use")?.as_str().map(str::to_owned));
    assert!(
        pattern.is_none_or(|pattern| pattern == "brownfield"),
        "T08: one pattern, decided once: the strict policy of T02"
    );
}

#[test]
fn t09_one_capability_for_the_one_window() {
    let files = sources("src-tauri/capabilities", &["json", "toml", "json5"]);
    assert_eq!(files.len(), 1, "what is granted can be read in one file");
    let capability = capability();
    assert_eq!(capability["windows"], serde_json::json!(["main"]), "the grant is for the one window, by name");
    assert!(capability.get("remote").is_none(), "no page from elsewhere is granted anything");
    assert!(capability.get("webviews").is_none(), "the window has one web view");
    let listed = security().get("capabilities").cloned().unwrap_or_default();
    assert_eq!(
        listed,
        serde_json::json!([capability["identifier"]]),
        "a file is in force only when it is named in tauri.conf.json"
    );
    let loose =
        |permission: &String| permission.ends_with(":default") || permission.contains('*') || permission == "default";
    let foreign = |permission: &String| permission.contains(':') && !permission.starts_with("core:");
    let broken: Vec<String> =
        permissions().into_iter().filter(|permission| loose(permission) || foreign(permission)).collect();
    assert_kept(
        "Permissions are granted one by one; file, shell, opener, web and dialog plugins answer to Rust only (T13).",
        &broken,
    );
}

#[test]
fn t10_every_command_is_declared_and_granted_by_name() {
    let build = read("src-tauri/build.rs");
    assert!(build.contains("AppManifest::new()"), "without a manifest every command is open to every window");
    let declared = quoted(between(&build, ".commands(&[", "]"));
    let handled: BTreeSet<String> = shell()
        .iter()
        .flat_map(|text| {
            between(text, "generate_handler![", "]")
                .split(',')
                .map(|path| path.trim().rsplit("::").next().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect();
    assert!(!declared.is_empty(), "build.rs lists the commands in .commands(&[...])");
    assert_eq!(declared, handled, "build.rs and generate_handler! name the same commands");
    let granted: BTreeSet<String> = permissions()
        .iter()
        .filter_map(|permission| Some(permission.strip_prefix("allow-")?.replace('-', "_")))
        .collect();
    assert_eq!(declared, granted, "the capability grants exactly these");
}

#[test]
fn t06_t11_t16_the_shell_is_built_without_what_it_does_not_need() {
    assert_eq!(
        config()["build"].get("removeUnusedCommands"),
        Some(&Value::Bool(true)),
        "T11: commands not granted are not even built in"
    );
    let manifest = parsed("src-tauri/Cargo.toml");
    let tauri = manifest.get("dependencies").and_then(|list| list.get("tauri")).expect("src-tauri uses tauri");
    assert_eq!(tauri.get("version").and_then(toml::Value::as_str), Some("=2.12.5"), "T01: pinned");
    assert_eq!(
        tauri.get("default-features").and_then(toml::Value::as_bool),
        Some(false),
        "T11: the defaults hold dynamic-acl"
    );
    let features: Vec<&str> = tauri
        .get("features")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect();
    for unwanted in ["protocol-asset", "devtools", "dynamic-acl", "isolation"] {
        assert!(!features.contains(&unwanted), "T06, T08, T11, T16: the feature {unwanted} is not built in");
    }
    let plugins = manifest.get("dependencies").and_then(toml::Value::as_table).into_iter().flat_map(|list| list.keys());
    let allowed = ["tauri-plugin-dialog", "tauri-plugin-single-instance"];
    let broken: Vec<String> =
        plugins.filter(|name| name.starts_with("tauri-plugin") && !allowed.contains(&name.as_str())).cloned().collect();
    assert_kept("Each plugin is a door; the shell has the two it needs.", &broken);
}

#[test]
fn t14_t16_t17_the_window_takes_in_and_keeps_nothing() {
    let windows = config()["app"]["windows"].as_array().cloned().unwrap_or_default();
    assert_eq!(windows.len(), 1, "there is one window, described in tauri.conf.json");
    let window = &windows[0];
    let expected = [
        ("label", Value::from("main"), "T09: the name the capability grants to"),
        ("create", Value::Bool(false), "T15: Rust creates it from this description, with the guards on navigation"),
        ("dragDropEnabled", Value::Bool(false), "T14: dropped files would bring paths into the page"),
        ("devtools", Value::Bool(false), "T16: no inspector in the program that is given out"),
        ("incognito", Value::Bool(true), "T17: the web view writes nothing to disk"),
        ("generalAutofillEnabled", Value::Bool(false), "T17: and remembers no names people typed"),
    ];
    for (key, value, why) in expected {
        assert_eq!(window.get(key), Some(&value), "{key}: {why}");
    }
    assert!(
        window.get("url").is_none_or(|url| !url.as_str().unwrap_or_default().contains("://")),
        "T15: the window shows our own page"
    );
}

#[test]
fn t15_no_page_can_lead_away() {
    let shell = shell().join("\n");
    for guard in [".on_navigation(", ".on_new_window(", ".on_download("] {
        assert!(
            shell.contains(guard),
            "the window is built with {guard}...), which refuses whatever is not our own page"
        );
    }
}

#[test]
fn t18_answers_carry_the_closing_headers() {
    let headers = security().get("headers").cloned().unwrap_or_default();
    let expected = [("X-Content-Type-Options", "nosniff")];
    for (name, value) in expected {
        assert_eq!(headers.get(name).and_then(Value::as_str), Some(value), "{name} keeps the page to itself");
    }
}

#[test]
fn t12_t19_the_shell_answers_off_the_main_thread_and_once() {
    let shell = shell();
    let all = shell.join("\n");
    let first = shell.iter().filter_map(|text| text.split(".plugin(").nth(1)).next().unwrap_or_default();
    assert!(
        first.trim_start().starts_with("tauri_plugin_single_instance::"),
        "T19: the single-instance plugin is registered first"
    );
    assert!(
        !all.contains("#[tauri::command]"),
        "a command without (async) runs on the main thread and freezes the window"
    );
    assert!(all.contains("#[tauri::command(async)]"), "T12: calls arrive through asynchronous commands");
}

#[test]
fn the_page_is_built_in_and_the_icons_are_drawn() {
    let config = config();
    assert!(
        config["build"].get("devUrl").is_none_or(Value::is_null),
        "T21: there is no development server to listen on a venue's network"
    );
    let icons = config["bundle"]["icon"].as_array().cloned().unwrap_or_default();
    assert_eq!(
        icons.first().and_then(Value::as_str),
        Some("../icons/icon.png"),
        "the first picture is the window's own icon"
    );
    for icon in icons.iter().filter_map(Value::as_str) {
        let path = icon.trim_start_matches("../");
        assert!(crate::checkout::root().join(path).is_file(), "{path} is made by cargo xtask icons");
    }
}
