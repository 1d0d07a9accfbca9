//! The macro behind every closed vocabulary of the field.
//!
//! A vocabulary is an enum whose words are the same in the file, at the door and in the screens, written once.

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] #[ts(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every word, in the order people expect to be offered them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word as it stands in files and at the door.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The value for a word, if it is one of the vocabulary.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    )*};
}

pub(crate) use vocabulary;
