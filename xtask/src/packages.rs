//! What the machine must have: installed on Debian and Ubuntu, named elsewhere.

use std::process::Command;

use crate::steps::{Stopped, answer, is_installed, say, step};

/// Needed to build the core and the command line.
pub const TO_BUILD: &[Package] = &[
    Package::new("build-essential", Sign::Program("c++")),
    Package::new("pkg-config", Sign::Program("pkg-config")),
    Package::new("libssl-dev", Sign::Module("openssl")),
    Package::new("libclang-dev", Sign::Library("LIBCLANG_PATH", "clang")),
];

/// Needed besides to build the window.
pub const TO_BUILD_THE_WINDOW: &[Package] = &[
    Package::new("libwebkit2gtk-4.1-dev", Sign::Module("webkit2gtk-4.1")),
    Package::new("librsvg2-dev", Sign::Module("librsvg-2.0")),
];

/// Needed to read back the documents in tests.
pub const TO_READ_DOCUMENTS: &[Package] = &[Package::new("poppler-utils", Sign::Program("pdftotext"))];

/// Needed to drive and photograph the real window without a screen.
pub const TO_DRIVE_THE_WINDOW: &[Package] = &[
    Package::new("webkit2gtk-driver", Sign::Program("WebKitWebDriver")),
    Package::new("xvfb", Sign::Program("Xvfb")),
    Package::new("dbus-x11", Sign::Program("dbus-run-session")),
    Package::new("at-spi2-core", Sign::None),
    Package::new("xdotool", Sign::Program("xdotool")),
    Package::new("imagemagick", Sign::Program("import")),
];

/// Needed to draw the icons from their one source.
pub const TO_DRAW: &[Package] = &[Package::new("librsvg2-bin", Sign::Program("rsvg-convert"))];

/// A Debian package, and the sign by which other systems show that they have the same.
pub struct Package {
    name: &'static str,
    sign: Sign,
}

enum Sign {
    Program(&'static str),
    Module(&'static str),
    /// A library that a variable may point to and that comes with a program.
    Library(&'static str, &'static str),
    /// Nothing that could be looked for; the build says it when it is missing.
    None,
}

impl Package {
    const fn new(name: &'static str, sign: Sign) -> Self {
        Self { name, sign }
    }
}

impl Sign {
    fn is_there(&self) -> bool {
        match self {
            Self::Program(program) => is_installed(program),
            Self::Module(module) => answer(Command::new("pkg-config").args(["--exists", module])).is_some(),
            Self::Library(variable, program) => std::env::var_os(variable).is_some() || is_installed(program),
            Self::None => true,
        }
    }
}

/// Makes sure that everything in these lists is on the machine.
pub fn ensure(lists: &[&[Package]]) -> Result<(), Stopped> {
    let wanted: Vec<&Package> = lists.iter().copied().flatten().collect();
    if is_debian() {
        return install(&missing_from_debian(&wanted));
    }
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    let missing: Vec<&str> =
        wanted.iter().filter(|package| !package.sign.is_there()).map(|package| package.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stopped::because(format!(
        "this system has no apt-get, so please install what Debian calls {} and start again.",
        missing.join(", ")
    )))
}

/// Where the system has its own web view, two libraries are still needed to build the forum file's engine.
fn elsewhere() -> Result<(), Stopped> {
    let has_clang = Sign::Library("LIBCLANG_PATH", "clang").is_there();
    let has_openssl = cfg!(target_os = "macos") || std::env::var_os("OPENSSL_DIR").is_some();
    if has_clang && has_openssl {
        return Ok(());
    }
    Err(Stopped::because(
        "please install LLVM (clang with libclang; set LIBCLANG_PATH to its folder) and, on Windows, OpenSSL (set \
         OPENSSL_DIR to its folder), and start again.",
    ))
}

/// Whether packages can be installed the way this program knows.
pub fn is_debian() -> bool {
    is_installed("dpkg-query") && is_installed("apt-get")
}

fn missing_from_debian<'a>(wanted: &[&'a Package]) -> Vec<&'a str> {
    let is_missing = |name: &str| {
        let state = answer(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", name]));
        state.as_deref() != Some("installed")
    };
    wanted.iter().map(|package| package.name).filter(|name| is_missing(name)).collect()
}

fn install(missing: &[&str]) -> Result<(), Stopped> {
    if missing.is_empty() {
        say("Every package needed is installed");
        return Ok(());
    }
    step("Refreshing the list of packages (apt-get update)", apt_get()?.args(["-qq", "update"]))?;
    step(
        &format!("Installing {}", missing.join(", ")),
        apt_get()?.args(["-qq", "install", "--yes", "--no-install-recommends"]).args(missing),
    )
}

fn apt_get() -> Result<Command, Stopped> {
    const NO_QUESTIONS: &str = "DEBIAN_FRONTEND=noninteractive";
    let is_root = answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    let mut command = if is_root {
        Command::new("env")
    } else if is_installed("sudo") {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err(Stopped::because(
            "packages are missing and can be installed only by root: there is no sudo here, so please start again as root.",
        ));
    };
    command.args([NO_QUESTIONS, "apt-get"]);
    Ok(command)
}
