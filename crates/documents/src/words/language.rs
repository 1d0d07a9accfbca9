//! The languages documents can be written in, and the digits of each.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::sync::OnceLock;

/// Each language is a line here and a file of words that is called by its tag.
macro_rules! languages {
    ($($name:ident = $tag:literal,)+) => {
        /// A language a document can be written in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $(
                #[doc = stringify!($name)]
                $name,
            )+
        }

        impl Language {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The language's tag (BCP 47).
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                }
            }

            pub(super) const fn messages(self) -> &'static str {
                match self {
                    $(Self::$name => concat!(
                        include_str!(concat!("../../words/", $tag, ".ftl")),
                        include_str!(concat!("../../words/papers/", $tag, "/papers.ftl")),
                        include_str!(concat!("../../words/papers/", $tag, "/people.ftl")),
                        include_str!(concat!("../../words/papers/", $tag, "/movements.ftl")),
                        include_str!(concat!("../../words/papers/", $tag, "/rooms.ftl")),
                    ),)+
                }
            }
        }
    };
}

languages! {
    English = "en",
    Spanish = "es",
    French = "fr",
    Catalan = "ca",
    Arabic = "ar",
}

impl Default for Language {
    /// What is kept in a file, such as the lines of a list that was sent, is worded in it.
    fn default() -> Self {
        Self::English
    }
}

impl Language {
    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// What the language calls itself.
    pub fn name(self) -> String {
        own(self.bundle(), "language-name")
    }

    /// Whether its script has digits of its own beside the European ones.
    pub fn has_own_digits(self) -> bool {
        own(self.bundle(), "own-digits") != EUROPEAN_DIGITS
    }

    /// Its words, read once for all documents.
    pub(super) fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUNDLES[self as usize].get_or_init(|| self.read())
    }

    fn read(self) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(self.tag().parse().into_iter().collect());
        // Direction marks are set where a text needs them, not around every argument.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(self.messages().to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        bundle
    }
}

/// What a language says of itself.
pub(super) fn own(bundle: &FluentBundle<FluentResource>, key: &str) -> String {
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    pattern.map(|pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()).unwrap_or_default()
}

/// From zero to nine.
pub(super) const EUROPEAN_DIGITS: &str = "0123456789";

/// With which digits a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// 0 to 9, as phones, flights and doors are numbered.
    #[default]
    European,
    /// Those of the language's own script, where it has any.
    Own,
}

/// How a document is worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wording {
    /// In which language.
    pub language: Language,
    /// With which digits its times, dates and counts are written. What is a name stays as it is: a flight, a door, a
    /// telephone.
    pub digits: Digits,
}

impl From<Language> for Wording {
    fn from(language: Language) -> Self {
        Self { language, digits: Digits::European }
    }
}
