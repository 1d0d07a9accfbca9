//! Bookings inside a web page or a message in HTML: the JSON-LD in its script elements.
//!
//! Only the tokens of the page are looked at; no tree is built, nothing is run, nothing is fetched. An element with
//! hundreds of thousands of attributes keeps the tokenizer busy for minutes: hostile pages are a reason to read apart.

use std::cell::RefCell;

use html5ever::{
    TokenizerResult,
    tokenizer::{
        BufferQueue, CharacterTokens, EndTag, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
        TokenizerOpts, states::RawKind,
    },
};

use crate::{
    Finding, Limits, Repair, Unreadable,
    finding::Found,
    repair::Notes,
    reservations::{self, Place},
};

const JSON_LD: &str = "application/ld+json";

/// Reads every block of JSON-LD. A broken block is told, and the others are read; a page whose only block is broken is
/// refused like a broken file.
pub(crate) fn read(text: &str, limits: &Limits, notes: &mut Notes) -> Result<Vec<Finding>, Unreadable> {
    let mut found = Found::new(limits);
    let mut place = Place { entry: 0, counts: true, uid: None };
    let blocks = blocks(text);
    for (content, block) in blocks.iter().zip(1..) {
        match reservations::parse(&cleaned(content), limits, notes) {
            Ok(value) => reservations::collect(&value, &mut place, &mut found, notes)?,
            Err(refusal) if blocks.len() == 1 => return Err(refusal),
            Err(_) => notes.tell(Repair::DamagedBlock { block }),
        }
    }
    Ok(found.into_findings())
}

/// What stands in the script elements of the right type.
fn blocks(text: &str) -> Vec<String> {
    let sink = Blocks::default();
    let input = BufferQueue::default();
    input.push_back(text.into());
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    // The tokenizer stops where a page would run a script; nothing is run here, so it goes on.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.blocks.into_inner()
}

/// Old pages hide scripts from older browsers in comments or in CDATA sections.
fn cleaned(content: &str) -> String {
    let mut content = content.trim();
    for (start, end) in [("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>")] {
        content = content.strip_prefix(start).unwrap_or(content);
        content = content.strip_suffix(end).unwrap_or(content).trim();
    }
    content.to_owned()
}

#[derive(Default)]
struct Blocks {
    blocks: RefCell<Vec<String>>,
    open: RefCell<Option<String>>,
}

impl TokenSink for Blocks {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) if tag.kind == StartTag => return self.begin(&tag),
            TagToken(tag) if tag.kind == EndTag && tag.name.as_ref() == "script" => {
                self.blocks.borrow_mut().extend(self.open.borrow_mut().take());
            }
            CharacterTokens(text) => {
                if let Some(block) = self.open.borrow_mut().as_mut() {
                    block.push_str(&text);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Blocks {
    fn begin(&self, tag: &Tag) -> TokenSinkResult<()> {
        match tag.name.as_ref() {
            "script" => {
                let kind = tag.attrs.iter().find(|attribute| attribute.name.local.as_ref() == "type");
                let is_ours = kind.is_some_and(|kind| {
                    let kind = kind.value.split(';').next().unwrap_or_default();
                    kind.trim().eq_ignore_ascii_case(JSON_LD)
                });
                *self.open.borrow_mut() = is_ours.then(String::new);
                TokenSinkResult::RawData(RawKind::ScriptData)
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}
