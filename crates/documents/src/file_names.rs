//! Names for files made from names of people and bodies.
//!
//! A delegation may be called `../../.bashrc`, `CON` or something with a hidden direction mark. The name of the file made
//! for it stays inside the chosen folder, works on every system, shows what it is, and keeps its diacritics.

/// The longest name in bytes; room is left for a number and an ending.
const LONGEST: usize = 200;

/// Names Windows keeps for devices, whatever ending they have.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// A file name without folder and ending that reads like the text.
///
/// Never empty, never longer than 200 bytes, the same for the same text. Two texts may give one name; who writes several
/// files adds a number.
pub fn safe_file_name(text: &str) -> String {
    let visible: String = crate::writing::one_line(text).chars().filter(|c| !is_hidden(*c)).map(allowed).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let joined = words.join(" ");
    let name = shortened(joined.trim_matches(['.', ' ', '-', '~']));
    if name.is_empty() {
        return "_".to_owned();
    }
    if is_device(name) { format!("_{name}") } else { name.to_owned() }
}

/// Separators and signs that some system or shell reads as more than a letter become a hyphen.
fn allowed(c: char) -> char {
    match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '$' | '`' | '\u{2044}' | '\u{2215}'
        | '\u{FF0F}' | '\u{FF3C}' => '-',
        '\u{FFFD}' => '_',
        other => other,
    }
}

/// Marks nobody sees; joiners stay, because words of some scripts need them.
fn is_hidden(c: char) -> bool {
    let joiner = matches!(c, '\u{200C}' | '\u{200D}');
    crate::writing::is_invisible(c) && c != ' ' && !joiner && !c.is_whitespace()
}

fn shortened(name: &str) -> &str {
    let mut end = name.len().min(LONGEST);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name[..end].trim_end_matches(['.', ' '])
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_uppercase();
    let numbered = |prefix: &str| {
        let rest = stem.strip_prefix(prefix).unwrap_or_default();
        rest.chars().count() == 1 && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'))
    };
    DEVICES.contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, name: &str) {
        assert_eq!(safe_file_name(text), name, "the file name for {text:?}");
    }

    #[test]
    fn names_stay_readable() {
        check("Excm. Sr. Ovidiu Crețu, Bistrița", "Excm. Sr. Ovidiu Crețu, Bistrița");
        check("عمدة تونس", "عمدة تونس");
        check("O'Higgins & Núñez (Santiago)", "O'Higgins & Núñez (Santiago)");
    }

    #[test]
    fn names_stay_inside_their_folder() {
        check("../../.bashrc", "bashrc");
        check("/etc/x", "etc-x");
        check("C:\\x", "C--x");
        check("..", "_");
        check(".", "_");
        check("", "_");
        check(" \t ", "_");
    }

    #[test]
    fn names_work_on_every_system() {
        check("CON", "_CON");
        check("con.txt", "_con.txt");
        check("Com1", "_Com1");
        check("LPT¹.pdf", "_LPT¹.pdf");
        check("Concord", "Concord");
        check("Lima. . ", "Lima");
        check("a\0b", "ab");
    }

    #[test]
    fn names_hide_nothing() {
        check("x\u{202E}fdp.exe", "xfdp.exe");
        check("a\u{200B}b\u{200F}c\u{FEFF}", "abc");
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let name = safe_file_name(&"ț".repeat(300));
        assert_eq!((name.len(), name.chars().count()), (200, 100));
    }

    proptest! {
        #[test]
        fn any_text_gives_a_usable_name(text in "\\PC*|.*") {
            let name = safe_file_name(&text);
            prop_assert!(!name.is_empty() && name.len() <= LONGEST + 1);
            prop_assert!(!name.contains(['/', '\\', '\0', ':', '\n']) && name != "." && name != "..");
            prop_assert!(!name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ', '-']));
            prop_assert_eq!(safe_file_name(&name), name.clone(), "a safe name is safe already");
        }
    }
}
