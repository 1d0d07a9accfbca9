//! A page is text whatever it is given, asks for nothing beside itself, and can be read by day and by night.

use super::markup::own;
use super::*;
use crate::words::Language;
use proptest::prelude::*;
use roxmltree::{Document, Node, ParsingOptions};
use std::collections::BTreeMap;

fn page(title: &str, body: Markup, things: Vec<Value>) -> String {
    let words = Words::of(Language::English);
    WebPage { words: &words, title, things, body }.file()
}

/// What is made of the tags: their names and attributes in order, without their values.
fn skeleton(file: &str) -> Vec<String> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(file, options).expect("a page is well formed");
    let element = |node: Node<'_, '_>| {
        let attributes: Vec<&str> = node.attributes().map(|attribute| attribute.name()).collect();
        format!("{} {}", node.tag_name().name(), attributes.join(" "))
    };
    document.descendants().filter(Node::is_element).map(element).collect()
}

/// What an element of a page says, and one of its attributes.
fn said_in(file: &str, name: &str, attribute: &str) -> (String, Option<String>) {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(file, options).expect("a page is well formed");
    let node = document.descendants().find(|node| node.has_tag_name(name)).expect("it is there");
    let text = node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    (text, node.attribute(attribute).map(str::to_owned))
}

/// A page with a text wherever one can stand.
fn everywhere(text: &str) -> String {
    let things = vec![serde_json::json!({ "@type": "Event", "name": text, "location": { "name": [text, text] } })];
    let body = element_with("main", &[("title", text)], [own(text), element("p", "", text)]);
    page(text, body, things)
}

fn check_stays_text(text: &str) -> Result<(), TestCaseError> {
    let file = everywhere(text);
    prop_assert_eq!(skeleton(&file), skeleton(&everywhere("calm")));
    let cannot_be_held = |c: char| (c.is_control() && !"\t\n\r".contains(c)) || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let shown: String = text.chars().map(|c| if cannot_be_held(c) { '\u{FFFD}' } else { c }).collect();
    prop_assert_eq!(&said_in(&file, "p", "").0, &shown);
    prop_assert_eq!(&said_in(&file, "title", "").0, &shown);
    // Breaks within quotes are read as spaces.
    let spaced = shown.replace(['\t', '\n'], " ");
    prop_assert_eq!(said_in(&file, "main", "title").1.unwrap_or_default(), spaced);
    let script = file.split_once("ld+json\">").and_then(|(_, rest)| rest.split_once("</script>")).map(|(json, _)| json);
    let read: Value =
        serde_json::from_str(script.unwrap_or_default()).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
    prop_assert_eq!(read[0]["name"].as_str(), Some(text));
    prop_assert!(!script.unwrap_or_default().contains(['<', '>', '&']));
    Ok(())
}

#[test]
fn known_attacks_stay_text() {
    let attacks = [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "--></style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "&lt;script&gt; &amp;amp; &#60;",
        "</title></head><body onload=alert(1)>",
        "]]><![CDATA[ <?php ?>",
        "\r\n\u{0}\u{B}\u{85}\u{2028}\\u003C/script",
        "${7*7} {{7*7}} <%= 7*7 %>",
    ];
    for attack in attacks {
        check_stays_text(attack).unwrap_or_else(|fault| panic!("{attack:?}: {fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_text_stays_text(text in "x(?s:.{0,200})", pieces in proptest::collection::vec("[<>&\"'/=!\\- \n]|script|style|title|<!--|x", 0..40)) {
        check_stays_text(&text)?;
        check_stays_text(&format!("x{}", pieces.concat()))?;
    }
}

#[test]
fn a_page_loads_and_runs_nothing() {
    let file = page("Itinerary", element("main", "", "Ana"), Vec::new());
    for forbidden in ["src=", "url(", "@import", "<link", "<script", "<iframe", "<form"] {
        assert!(!file.contains(forbidden), "{forbidden}");
    }
    assert!(file.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"), "{file}");
    assert!(file.contains("content=\"default-src &#39;none&#39;;"), "{file}");
}

/// Where a text leads to, if it is a link.
fn link(markup: Markup) -> Option<String> {
    let file = page("", element("main", "", markup), Vec::new());
    file.contains("<a ").then(|| said_in(&file, "a", "href").1.unwrap_or_default())
}

#[test]
fn only_what_is_surely_an_address_becomes_a_link() {
    assert_eq!(link(telephone_link("+351 910 000 001")).as_deref(), Some("tel:+351910000001"));
    assert_eq!(link(telephone_link("(030) 90 26-0")).as_deref(), Some("tel:03090260"));
    assert_eq!(link(telephone_link("412")), None, "a room");
    assert_eq!(link(telephone_link("ask 0351 910 000")), None);
    assert_eq!(link(mail_link("desk+night@example.org")).as_deref(), Some("mailto:desk%2Bnight@example.org"));
    assert_eq!(link(mail_link("a@b?bcc=c@d")), None);
    assert_eq!(link(mail_link("")), None);
    let address = "https://learning.example/city-data?a=1&b=2";
    assert_eq!(link(web_link(address)).as_deref(), Some(address));
    assert_eq!(link(web_link("\u{2068}HTTPS://x.example\u{2069}")).as_deref(), Some("HTTPS://x.example"));
    for text in ["javascript:alert(1)", "data:text/html,x", "https://", "https://x.example/ alert", "//x.example"] {
        assert_eq!(link(web_link(text)), None, "{text}");
    }
}

/// The colours of a block of the style, by name.
fn colours(block: &str) -> BTreeMap<String, String> {
    let one = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
        Some((name.to_owned(), value.trim_end_matches(';').to_owned()))
    };
    block.lines().filter_map(one).collect()
}

fn light_and_dark() -> [BTreeMap<String, String>; 2] {
    let (light, dark) = STYLE.split_once("prefers-color-scheme: dark").expect("there are two");
    [colours(light), colours(dark)]
}

/// How bright a colour is to the eye, as WCAG 2 computes it.
fn brightness(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("hexadecimal")) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

#[test]
fn every_text_can_be_read_by_day_and_by_night() {
    for colours in light_and_dark() {
        for ground in ["ground", "wash", "new", "amended"] {
            let texts: &[&str] = match ground {
                "ground" | "wash" => &["ink", "grey", "alarm", "travel", "lodging", "programme", "meetings"],
                _ => &["ink"],
            };
            for text in texts {
                let (a, b) = (brightness(&colours[*text]), brightness(&colours[ground]));
                let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                // Bold words of the kind are the only ones in a hue, and stand on the plain ground.
                let least = if ground == "wash" && !["ink", "grey", "alarm"].contains(text) { 4.0 } else { 4.5 };
                assert!(contrast >= least, "{text} on {ground}: {contrast:.2}");
            }
        }
    }
}

#[test]
fn the_screen_has_the_colours_of_the_paper() {
    let [light, _] = light_and_dark();
    let paper = concat!(include_str!("../furniture.typ"), include_str!("../itinerary/itinerary.typ"));
    let named = |line: &str| {
        let (name, rest) = line.trim().trim_start_matches("#let ").split_once([' ', ':'])?;
        let value = rest.split_once("rgb(\"#")?.1.get(..6)?;
        // Two colours of one name are those of marks in the lists of hotels.
        (!rest.contains("ground")).then(|| (name.to_owned(), value.to_owned()))
    };
    let paper: BTreeMap<String, String> = paper.lines().filter_map(named).collect();
    assert!(paper.len() >= 9, "{paper:?}");
    for (name, value) in paper {
        assert_eq!(light.get(&name), Some(&value), "{name}");
    }
}
