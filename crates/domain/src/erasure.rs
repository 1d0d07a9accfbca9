//! What names a person in texts that are about something else, and how such a text reads without the name.
//!
//! A person who is purged must not live on in a booking called "Office of Ana Petrova". The full name goes wherever it
//! stands; a single word of it goes unless it is also somebody else's name or the name of a body, place or venue: the
//! other García stays García, and Sofia stays a city. Words are compared folded (see [`folding`]), so that
//! "PETROVA/ANA" on a ticket and "Петрова" in a note are found too. In scripts that set no spaces between words only
//! whole names can be found.

use crate::delegations::Person;
use crate::names::folding;
use crate::plan::Plan;
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// What stands where a name stood.
pub const GAP: &str = "—";

/// From so many letters on, a word is also found inside a longer one: "Petrova" in "petrovas" or "anapetrova".
const TELLING: usize = 5;

/// Everything that names one person.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Whole names as folded words, of two words or more.
    names: Vec<Vec<String>>,
    /// Single words of the names, folded.
    words: BTreeSet<String>,
    /// Texts found letter for letter: contacts, and the names as they are written.
    exact: Vec<String>,
}

impl Marks {
    /// What names a person in this forum.
    pub fn of(plan: &Plan, person: &Person) -> Self {
        let given_first = format!("{} {}", person.given_name, person.family_name);
        let family_first = format!("{} {}", person.family_name, person.given_name);
        let whole = [&person.display_name, &person.sort_name, &person.document_name, &given_first, &family_first];
        let names = whole.iter().map(|name| folding::words(name)).filter(|words| words.len() > 1);
        let others = names_of_others(plan, person);
        let parts = whole.iter().flat_map(|name| telling_words(name)).filter(|word| !others.contains(word));
        let written = [&person.display_name, &person.sort_name, &person.document_name, &person.email, &person.phone];
        let bare_phone: String = person.phone.chars().filter(|letter| !letter.is_whitespace()).collect();
        let exact = written.iter().map(|text| text.trim().to_owned()).chain([bare_phone]);
        Self {
            names: names.collect(),
            words: parts.collect(),
            exact: exact.filter(|text| text.chars().count() > 3 && !others.contains(&folding::fold(text))).collect(),
        }
    }

    /// The text without the person; `None` when it does not name the person.
    pub fn without(&self, text: &str) -> Option<String> {
        let mut left = text.to_owned();
        for exact in &self.exact {
            left = left.replace(exact.as_str(), GAP);
        }
        let tokens = tokens(&left);
        let gone = self.named(&left, &tokens);
        let left = if gone.is_empty() { left } else { cut(&left, &gone) };
        (left != text).then_some(left)
    }

    /// Which of the tokens name the person, as stretches of the text.
    fn named(&self, text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut gone: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            let name = self.names.iter().filter(|name| begins_with(rest, name)).map(Vec::len).max();
            let count = name.or_else(|| self.is_word(text, &rest[0]).then_some(1));
            if let Some(count) = count {
                gone.push(rest[0].place.start..rest[count - 1].place.end);
            }
            at += count.unwrap_or(1);
        }
        gone
    }

    fn is_word(&self, text: &str, token: &Token) -> bool {
        let is_small = || text[token.place.clone()].chars().next().is_some_and(char::is_lowercase);
        self.words.iter().any(|word| {
            let is_telling = word.chars().count() >= TELLING;
            if is_telling { token.folded.contains(word.as_str()) } else { token.folded == *word && !is_small() }
        })
    }
}

/// A word of a text and where it stands.
struct Token {
    place: Range<usize>,
    folded: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = None;
    let ends = text.char_indices().map(|(at, letter)| (at, is_of_word(letter))).chain([(text.len(), false)]);
    for (at, inside) in ends {
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(begun), false) => {
                tokens.push(Token { place: begun..at, folded: folding::fold(&text[begun..at]) });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// A letter, a digit, a mark on one, the dot within a Catalan word, or a sign nobody sees.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || matches!(letter, '·' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}

fn begins_with(tokens: &[Token], name: &[String]) -> bool {
    tokens.len() >= name.len() && tokens.iter().zip(name).all(|(token, word)| token.folded == *word)
}

/// The text with one gap for each stretch; stretches with nothing but punctuation between them share one.
fn cut(text: &str, gone: &[Range<usize>]) -> String {
    let mut left = String::with_capacity(text.len());
    let mut end = 0;
    for (at, stretch) in gone.iter().enumerate() {
        let between = &text[end..stretch.start];
        if at == 0 || !between.chars().all(|letter| letter.is_whitespace() || ",./-’'".contains(letter)) {
            left.push_str(between);
            left.push_str(GAP);
        }
        end = stretch.end;
    }
    left.push_str(&text[end..]);
    left
}

/// The words of a name that tell something: not "de", "van" or an initial.
fn telling_words(name: &str) -> impl Iterator<Item = String> {
    let is_particle =
        |word: &str| word.chars().count() < TELLING && word.chars().next().is_some_and(char::is_lowercase);
    let parts = name.split(|letter| !is_of_word(letter)).filter(move |word| !is_particle(word));
    parts.map(folding::fold).filter(|word| word.chars().count() > 1).collect::<Vec<_>>().into_iter()
}

/// Words that are also names of others, of bodies and of places, folded; and these names as wholes.
fn names_of_others(plan: &Plan, person: &Person) -> BTreeSet<String> {
    let people = plan.people.iter().filter(|other| other.id != person.id);
    let people = people.flat_map(|other| [&other.display_name, &other.given_name, &other.family_name]);
    let bodies = plan.bodies.iter().flat_map(|body| [&body.name, &body.local_name]);
    let names = plan.body_names.iter().map(|name| &name.name);
    let places = plan.places.iter().flat_map(|place| [&place.name, &place.city]);
    let venues = plan.venues.iter().flat_map(|venue| [&venue.name, &venue.city]);
    let drivers = plan.drivers.iter().map(|driver| &driver.name);
    let city = plan.forum().map(|forum| &forum.city);
    let all = people.chain(bodies).chain(names).chain(places).chain(venues).chain(drivers).chain(city);
    all.flat_map(|name| folding::words(name).into_iter().chain([folding::fold(name)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegations::{Body, BodyKind};
    use crate::ids::{BodyId, PersonId};
    use uuid::Uuid;

    fn person(number: u128, display: &str, given: &str, family: &str) -> Person {
        let named = Person::named(PersonId(Uuid::from_u128(number)), display.to_owned());
        Person { given_name: given.to_owned(), family_name: family.to_owned(), ..named }
    }

    fn marks() -> Marks {
        let mut plan = Plan::default();
        let mut ana = person(1, "Ana Petrova", "Ana", "Petrova");
        ana.document_name = "PETROVA, ANA MARIA".to_owned();
        ana.phone = "+359 88 123 456".to_owned();
        ana.email = "office@ana.example".to_owned();
        plan.people.put(ana.clone());
        plan.people.put(person(2, "Maria Ivanova", "Maria", "Ivanova"));
        plan.bodies.put(Body::named(BodyId(Uuid::from_u128(3)), BodyKind::City, "Sofia".to_owned()));
        Marks::of(&plan, &ana)
    }

    #[track_caller]
    fn check(text: &str, left: Option<&str>) {
        assert_eq!(marks().without(text).as_deref(), left, "without her: {text}");
    }

    #[test]
    fn a_name_goes_in_every_form_people_write_it() {
        check("Office of Ana Petrova", Some("Office of —"));
        check("PETROVA/ANA MS", Some("— MS"));
        check("Petrova, Ana: aisle seat", Some("—: aisle seat"));
        check("PETROVA, ANA MARIA", Some("—"));
        check("Ана Петрова идва", Some("— идва"));
        check("Ask Petrova's driver", Some("Ask —'s driver"));
        check("mail anapetrova@sofia.example", Some("mail —@sofia.example"));
    }

    #[test]
    fn contacts_go_letter_for_letter() {
        check("call +359 88 123 456", Some("call —"));
        check("call +35988123456 first", Some("call — first"));
        check("office@ana.example", Some("—"));
    }

    #[test]
    fn what_is_also_the_name_of_another_or_of_a_place_stays() {
        check("Maria Ivanova of Sofia", None);
        check("An anagram and a banana", None);
        check("Plenary", None);
        check("", None);
    }

    #[test]
    fn a_short_word_is_a_name_only_where_it_is_written_as_one() {
        let mut plan = Plan::default();
        let mark = person(1, "Mark Li", "Mark", "Li");
        plan.people.put(mark.clone());
        let marks = Marks::of(&plan, &mark);
        assert_eq!(marks.without("Li and mark the seats"), Some("— and mark the seats".to_owned()));
        assert_eq!(marks.without("Seat for Mark"), Some("Seat for —".to_owned()));
    }

    #[test]
    fn where_words_have_no_spaces_the_whole_name_is_found() {
        let mut plan = Plan::default();
        let mayor = person(1, "小池百合子", "", "");
        plan.people.put(mayor.clone());
        assert_eq!(Marks::of(&plan, &mayor).without("小池百合子知事の部屋"), Some("—知事の部屋".to_owned()));
    }
}
