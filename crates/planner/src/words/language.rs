//! The languages the program speaks to its user, and which of them it speaks now.
//!
//! Which one it is belongs to the person at the machine, as the light of the screen does: it is chosen once for the whole
//! program and stands in no forum. What documents are written in is another matter, and the reader's.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The files of a language's folder.
macro_rules! files {
    ($tag:literal) => {
        files!($tag: "refusals", "conflicts", "operations", "vocabulary", "samples", "notes", "fixes", "imports",
            "lodging", "placing", "rooming")
    };
    ($tag:literal: $($file:literal),+) => {
        &[$((concat!($file, ".ftl"), include_str!(concat!("../../words/", $tag, "/", $file, ".ftl")))),+]
    };
}

/// Each language is a line here and a folder of words that is called by its tag.
macro_rules! languages {
    ($($name:ident = $tag:literal,)+) => {
        /// A language the program speaks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Language {
            $(
                #[doc = stringify!($name)]
                $name,
            )+
        }

        impl Language {
            /// All of them; the first is the one everything is written in first.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The language's tag (BCP 47), which is the name of its folder.
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                }
            }

            /// Its files, each with its name.
            pub(super) const fn files(self) -> &'static [(&'static str, &'static str)] {
                match self {
                    $(Self::$name => files!($tag),)+
                }
            }
        }
    };
}

languages! {
    English = "en",
    Spanish = "es",
}

impl Language {
    /// The language of a tag, or the one a variety of it belongs to: "es-MX" is spoken as Spanish.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let plain = tag.split(['-', '_']).next().unwrap_or_default();
        let called = |name: &str| Self::ALL.iter().copied().find(|one| one.tag().eq_ignore_ascii_case(name));
        called(tag).or_else(|| called(plain))
    }

    /// The language of a system's setting such as "es_MX.UTF-8"; `None` for one nobody here speaks, as for "C".
    pub fn of_locale(locale: &str) -> Option<Self> {
        Self::of_tag(locale.split(['.', '@']).next().unwrap_or_default())
    }

    pub(super) fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUNDLES[self as usize].get_or_init(|| read(self.tag(), self.files().iter().map(|(_, text)| *text)))
    }
}

/// The words of a language.
pub(super) fn read<'text>(tag: &str, texts: impl IntoIterator<Item = &'text str>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    // A terminal shows direction marks as boxes; names stand between quotes instead.
    bundle.set_use_isolating(false);
    for text in texts {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

static SPOKEN: AtomicUsize = AtomicUsize::new(0);

/// Lets the whole program speak a language from now on.
pub fn speak(language: Language) {
    SPOKEN.store(language as usize, Ordering::Relaxed);
}

/// The language the program speaks: English until another was chosen.
pub fn spoken() -> Language {
    Language::ALL[SPOKEN.load(Ordering::Relaxed)]
}
