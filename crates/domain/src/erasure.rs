//! What names a person in texts that are about something else, and how such a text reads without the name.
//!
//! A person who is purged must not live on in a booking called "Office of Ana Petrova". The full name goes wherever it
//! stands; a single word of it goes unless it is also somebody else's name or the name of a body, place or venue: the
//! other García stays García, and Sofia stays a city. A place named for the person ("Residence of Ana Petrova") is no such
//! reason: it has the name from the person. Words are compared folded (see [`folding`]), so that "PETROVA/ANA" on a ticket
//! and "Петрова" in a note are found too, and as whole words: Mr Grant takes no letter out of "immigrants". In scripts that
//! set no spaces between words the whole name is found as it is written, however short.

mod contacts;

use crate::delegations::Person;
use crate::ids::PersonId;
use crate::names::folding;
use crate::plan::Plan;
use crate::travel::PlaceKind;
use contacts::{digits, numbers, stretches_of};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// What stands where a name stood.
pub const GAP: &str = "—";

/// From so many letters on, a word tells whom it means also in small letters and with an ending.
const TELLING: usize = 5;
/// The longest ending a name takes in a sentence: "the Petrovas", "Novákovou".
const LONGEST_ENDING: usize = 3;
/// Fewer digits are a year, a room or an hour before they are somebody's telephone.
const SHORTEST_PHONE: usize = 6;

/// How a person was written at one time.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Naming {
    pub display_name: String,
    pub sort_name: String,
    pub document_name: String,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub phone: String,
}

impl From<&Person> for Naming {
    fn from(person: &Person) -> Self {
        Self {
            display_name: person.display_name.clone(),
            sort_name: person.sort_name.clone(),
            document_name: person.document_name.clone(),
            given_name: person.given_name.clone(),
            family_name: person.family_name.clone(),
            email: person.email.clone(),
            phone: person.phone.clone(),
        }
    }
}

impl Naming {
    /// Every way to write the whole name.
    fn whole(&self) -> [String; 5] {
        let given_first = format!("{} {}", self.given_name, self.family_name);
        let family_first = format!("{} {}", self.family_name, self.given_name);
        [self.display_name.clone(), self.sort_name.clone(), self.document_name.clone(), given_first, family_first]
    }

    /// The names as an address of e-mail runs them together: "anapetrova", "apetrova".
    fn run_together(&self) -> Vec<String> {
        let (given, family) = (folding::words(&self.given_name).concat(), folding::words(&self.family_name).concat());
        let Some(initial) = given.chars().next().filter(|_| !family.is_empty()) else { return Vec::new() };
        let joined = [format!("{given}{family}"), format!("{family}{given}"), format!("{initial}{family}")];
        joined.into_iter().filter(|word| word.chars().count() > TELLING).collect()
    }
}

/// Everything that names one person.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// Whole names as folded words, of two words or more.
    names: Vec<Vec<String>>,
    /// Single words of the names, folded.
    words: BTreeSet<String>,
    /// Whole names in scripts without spaces, as they are written.
    unspaced: Vec<String>,
    /// Names of others in which one of these stands: 李一民 is not 李一.
    longer: Vec<String>,
    /// Addresses of e-mail, in small letters.
    emails: Vec<String>,
    /// The digits of telephone numbers.
    phones: Vec<String>,
    /// Words that are somebody else's, folded.
    others: BTreeSet<String>,
}

impl Marks {
    /// What names a person in this forum. Whoever was entered twice has several keys and more ways of being written.
    pub fn of(plan: &Plan, keys: &BTreeSet<PersonId>, namings: &BTreeSet<Naming>) -> Self {
        let whole: Vec<String> = namings.iter().flat_map(Naming::whole).collect();
        let names = whole.iter().map(|name| folding::words(name)).filter(|words| words.len() > 1).collect();
        let unspaced: BTreeSet<String> = whole.iter().flat_map(|name| unspaced(name)).collect();
        let mut marks = Self { names, ..Self::default() };
        marks.others = names_of_others(plan, keys, &marks);
        let parts = whole.iter().flat_map(|name| telling_words(name));
        let parts = parts.chain(namings.iter().flat_map(Naming::run_together));
        marks.words = parts.filter(|word| !marks.others.contains(word)).collect();
        let kept = unspaced_of_others(plan, keys);
        marks.unspaced = unspaced.into_iter().filter(|name| !kept.contains(name)).collect();
        // The longest first, so that none is cut into by a shorter one.
        marks.unspaced.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let longer = |name: &String| marks.unspaced.iter().any(|own| name.contains(own.as_str()));
        marks.longer = kept.into_iter().filter(longer).collect();
        let emails = namings.iter().map(|naming| naming.email.trim().to_lowercase());
        marks.emails = emails.filter(|email| !email.is_empty()).collect::<BTreeSet<_>>().into_iter().collect();
        let phones = namings.iter().map(|naming| digits(&naming.phone));
        let phones = phones.filter(|digits| digits.len() >= SHORTEST_PHONE);
        marks.phones = phones.collect::<BTreeSet<_>>().into_iter().collect();
        marks
    }

    /// The text without the person; `None` when it does not name the person.
    pub fn without(&self, text: &str) -> Option<String> {
        let mut left = cut(text, &self.unspaced_in(text));
        for email in &self.emails {
            left = cut(&left, &stretches_of(&left, email));
        }
        for phone in &self.phones {
            left = cut(&left, &numbers(&left, phone));
        }
        left = cut(&left, &self.named(&left, &tokens(&left)));
        (left != text).then_some(left)
    }

    /// Where whole names stand that need no space beside them.
    fn unspaced_in(&self, text: &str) -> Vec<Range<usize>> {
        let stretches =
            |name: &String| text.match_indices(name).map(|(at, name)| at..at + name.len()).collect::<Vec<_>>();
        let mut taken: Vec<Range<usize>> = self.longer.iter().flat_map(stretches).collect();
        let mut found: Vec<Range<usize>> = Vec::new();
        for stretch in self.unspaced.iter().flat_map(stretches) {
            if taken.iter().all(|other| other.end <= stretch.start || stretch.end <= other.start) {
                taken.push(stretch.clone());
                found.push(stretch);
            }
        }
        found.sort_by_key(|stretch| stretch.start);
        found
    }

    /// Which of the tokens name the person, as stretches of the text.
    fn named(&self, text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut gone: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            let count = self.name_at(rest).or_else(|| self.is_word(text, &rest[0]).then_some(1));
            if let Some(count) = count {
                gone.push(rest[0].place.start..rest[count - 1].place.end);
            }
            at += count.unwrap_or(1);
        }
        gone
    }

    /// How many tokens make a whole name of the person here.
    fn name_at(&self, tokens: &[Token]) -> Option<usize> {
        self.names.iter().filter(|name| begins_with(tokens, name)).map(Vec::len).max()
    }

    /// Whether a whole name of two words or more stands in a text.
    fn is_named_whole(&self, text: &str) -> bool {
        let tokens = tokens(text);
        (0..tokens.len()).any(|at| self.name_at(&tokens[at..]).is_some())
    }

    fn is_word(&self, text: &str, token: &Token) -> bool {
        let is_small = text[token.place.clone()].chars().next().is_some_and(char::is_lowercase);
        let is_telling = |word: &str| word.chars().count() >= TELLING;
        if self.words.contains(&token.folded) {
            return is_telling(&token.folded) || !is_small;
        }
        let with_ending = |word: &String| {
            let ending = token.folded.strip_prefix(word.as_str());
            is_telling(word) && ending.is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
        };
        !is_small && !self.others.contains(&token.folded) && self.words.iter().any(with_ending)
    }
}

/// A whole name in a script without spaces: as it is written, and without the space some set between its parts.
fn unspaced(name: &str) -> Vec<String> {
    let name = name.trim();
    let letters = name.chars().filter(|letter| letter.is_alphabetic());
    let is_unspaced = name.chars().any(|letter| letter.is_alphabetic()) && letters.clone().all(sets_no_spaces);
    if !is_unspaced || letters.count() < 2 {
        return Vec::new();
    }
    let closed: String = name.chars().filter(|letter| !letter.is_whitespace()).collect();
    if closed == name { vec![closed] } else { vec![name.to_owned(), closed] }
}

/// Scripts in which words, or names and what is said of them, follow each other without a space.
fn sets_no_spaces(letter: char) -> bool {
    matches!(
        CodePointMapData::<Script>::new().get(letter),
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Bopomofo
            | Script::Hangul
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
    )
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

/// Words that are also names of others, of bodies and of places, folded. A body or place that is named for the person has
/// these words from the person, and a residence is somebody's home.
fn names_of_others(plan: &Plan, keys: &BTreeSet<PersonId>, marks: &Marks) -> BTreeSet<String> {
    let people = plan.people.iter().filter(|other| !keys.contains(&other.id));
    let people = people.flat_map(|other| [&other.display_name, &other.given_name, &other.family_name]);
    let bodies = plan.bodies.iter().flat_map(|body| [&body.name, &body.local_name]);
    let names = plan.body_names.iter().map(|name| &name.name);
    let places = plan.places.iter().filter(|place| place.kind != PlaceKind::Residence);
    let places = places.flat_map(|place| [&place.name, &place.city]);
    let venues = plan.venues.iter().flat_map(|venue| [&venue.name, &venue.city]);
    let city = plan.forum().map(|forum| &forum.city);
    let things = bodies.chain(names).chain(places).chain(venues).chain(city);
    let things = things.filter(|name| !marks.is_named_whole(name));
    let drivers = plan.drivers.iter().map(|driver| &driver.name);
    people.chain(drivers).chain(things).flat_map(|name| folding::words(name)).collect()
}

/// Names of others, of bodies and of places in scripts without spaces.
fn unspaced_of_others(plan: &Plan, keys: &BTreeSet<PersonId>) -> BTreeSet<String> {
    let places = plan.places.iter().filter(|place| place.kind != PlaceKind::Residence);
    let things = places.flat_map(|place| [&place.name, &place.city]);
    let things = things.chain(plan.bodies.iter().flat_map(|body| [&body.name, &body.local_name]));
    let things = things.chain(plan.venues.iter().map(|venue| &venue.city)).chain(plan.forum().map(|forum| &forum.city));
    let people = plan.people.iter().filter(|other| !keys.contains(&other.id));
    let people = people.flat_map(|other| Naming::from(other).whole());
    people.chain(things.cloned()).flat_map(|name| unspaced(&name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegations::{Body, BodyKind};
    use crate::ids::{BodyId, PlaceId};
    use crate::travel::Place;
    use uuid::Uuid;

    fn person(number: u128, display: &str, given: &str, family: &str) -> Person {
        let named = Person::named(PersonId(Uuid::from_u128(number)), display.to_owned());
        Person { given_name: given.to_owned(), family_name: family.to_owned(), ..named }
    }

    fn marks_of(plan: &Plan, person: &Person) -> Marks {
        Marks::of(plan, &BTreeSet::from([person.id]), &BTreeSet::from([Naming::from(person)]))
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
        marks_of(&plan, &ana)
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
        let marks = marks_of(&plan, &mark);
        assert_eq!(marks.without("Li and mark the seats"), Some("— and mark the seats".to_owned()));
        assert_eq!(marks.without("Seat for Mark"), Some("Seat for —".to_owned()));
    }

    #[test]
    fn where_words_have_no_spaces_the_whole_name_is_found() {
        let mut plan = Plan::default();
        let mayor = person(1, "小池百合子", "", "");
        plan.people.put(mayor.clone());
        assert_eq!(marks_of(&plan, &mayor).without("小池百合子知事の部屋"), Some("—知事の部屋".to_owned()));
    }

    #[test]
    fn short_names_in_scripts_without_spaces_are_found_whole() {
        let cases = [
            ("李一", "李一的会议", "—的会议"),
            ("김철수", "김철수는 귀빈실로", "—는 귀빈실로"),
            ("小池 百合子", "小池百合子知事", "—知事"),
        ];
        for (name, text, left) in cases {
            let mut plan = Plan::default();
            let mayor = person(1, name, "", "");
            plan.people.put(mayor.clone());
            assert_eq!(marks_of(&plan, &mayor).without(text).as_deref(), Some(left), "{name}");
        }
        let mut plan = Plan::default();
        let (li, other) = (person(1, "李一", "", ""), person(2, "李一民", "", ""));
        plan.people.put(li.clone());
        plan.people.put(other);
        assert_eq!(
            marks_of(&plan, &li).without("李一民，李一").as_deref(),
            Some("李一民，—"),
            "another's longer name stays"
        );
        let mut plan = Plan::default();
        let mayor = person(1, "Li Yi", "一", "李");
        plan.people.put(mayor.clone());
        assert_eq!(marks_of(&plan, &mayor).without("李一的会议").as_deref(), Some("—的会议"), "from its two parts");
    }

    #[test]
    fn a_name_goes_as_a_whole_word_and_takes_no_letter_out_of_others() {
        let mut plan = Plan::default();
        let grant = person(1, "Ulla Grant", "Ulla", "Grant");
        let marin = person(2, "Jean Marin", "Jean", "Marin");
        plan.people.put(grant.clone());
        plan.people.put(marin.clone());
        let without = |person: &Person, text: &str| marks_of(&plan, person).without(text);
        assert_eq!(without(&grant, "Travel grants for immigrants"), None);
        assert_eq!(without(&marin, "The submarine of the Marineland"), None);
        assert_eq!(without(&grant, "The Grants and ugrant@city.example").as_deref(), Some("The — and —@city.example"));
    }

    #[test]
    fn numbers_are_found_whole_or_not_at_all() {
        let mut plan = Plan::default();
        let guest = Person { phone: "2014".to_owned(), ..person(1, "Ana Petrova", "Ana", "Petrova") };
        plan.people.put(guest.clone());
        assert_eq!(marks_of(&plan, &guest).without("Forum 2014 in hall 20145"), None, "a year is no telephone");
        let marks = marks();
        assert_eq!(marks.without("ticket 35988123456789 of 1359 88 123 456"), None, "digits of a longer number");
        assert_eq!(marks.without("(+359-88-123.456)").as_deref(), Some("(—)"), "set apart in another way");
        assert_eq!(
            marks.without("OFFICE@ANA.example, post.office@ana.example"),
            Some("—, post.office@ana.example".to_owned())
        );
    }

    #[test]
    fn what_is_named_for_the_person_is_no_reason_to_keep_the_name() {
        let mut plan = Plan::default();
        let zdenka = person(1, "Zdenka Horakova", "Zdenka", "Horakova");
        plan.people.put(zdenka.clone());
        let named = [(PlaceKind::Residence, "Villa Horakova"), (PlaceKind::Hotel, "Hotel Zdenka Horakova")];
        for (key, (kind, name)) in named.into_iter().enumerate() {
            let id = PlaceId(Uuid::from_u128(10 + key as u128));
            plan.places.put(Place::named(id, kind, name.to_owned(), chrono_tz::UTC));
        }
        assert_eq!(marks_of(&plan, &zdenka).without("Ask Horakova").as_deref(), Some("Ask —"));
    }

    #[test]
    fn every_way_of_being_written_counts() {
        let mut plan = Plan::default();
        let now = person(1, "Zdenka Horakova", "Zdenka", "Horakova");
        plan.people.put(now.clone());
        let before = Naming::from(&person(1, "Zdenka Novotna", "Zdenka", "Novotna"));
        let marks = Marks::of(&plan, &BTreeSet::from([now.id]), &BTreeSet::from([before, Naming::from(&now)]));
        assert_eq!(marks.without("Novotna, now Horakova").as_deref(), Some("—, now —"));
    }
}
