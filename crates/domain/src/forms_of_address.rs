//! The four forms a person is addressed by, suggested from rules whose source is named.
//!
//! Style is for the person's own office to confirm; what is made here is only a first text to ask about, and nothing
//! here can say that it is confirmed. Where no rule is known the forms are plain ("Mayor of Lisbon"): no "Excellency" is
//! invented for anybody, and no gender is guessed from a name.
//!
//! [`RULES`] is the table: the first rule that applies is taken.

use crate::delegations::{BodyKind, RankClass};
use crate::vocabulary::vocabulary;

/// What is known of the one to be addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressee<'a> {
    /// ISO 3166: a country ("US", "ES"), or a part of it where style differs within the country ("GB-ENG", "ES-CT").
    pub country: &'a str,
    /// The language of the letter: a tag of BCP 47.
    pub language: &'a str,
    /// The body of the office.
    pub body_kind: Option<BodyKind>,
    /// The class of the office.
    pub rank_class: Option<RankClass>,
    /// No longer holds the office.
    pub is_former: bool,
    /// The grammatical gender the person wants to be addressed in; unknown until someone says so.
    pub gender: Option<Gender>,
    /// Spain: a municipality of large population (Ley 57/2003).
    pub is_large_city: Option<bool>,
    /// Spain: the capital of a province.
    pub is_provincial_capital: Option<bool>,
    /// "Ms", "Sra.".
    pub honorific: &'a str,
    /// Titles before the name: "Dr.", "Datuk Seri Ir.".
    pub titles: &'a str,
    /// The name as the person writes it.
    pub display_name: &'a str,
    /// The family name, if someone marked it.
    pub family_name: &'a str,
    /// Letters after the name.
    pub post_nominals: &'a str,
    /// The office in the language of the letter: "Mayor".
    pub office: &'a str,
    /// The city or body in the language of the letter.
    pub body: &'a str,
}

/// The four forms. The envelope may have several lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms {
    /// Above the address.
    pub envelope: String,
    /// How a letter begins.
    pub salutation: String,
    /// To the face.
    pub spoken: String,
    /// On the table.
    pub place_card: String,
}

/// Forms to be confirmed by the person's office, and the rule they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Which rule; [`AddressRule::source`] says where it is written.
    pub rule: AddressRule,
    /// What it makes.
    pub forms: Forms,
}

vocabulary! {
    /// Grammatical gender in address.
    Gender {
        /// Feminine forms.
        Feminine = "feminine",
        /// Masculine forms.
        Masculine = "masculine",
    }
    /// A rule for forms of address.
    AddressRule {
        /// Whoever held an office and no longer does.
        Former = "former",
        /// Mayors in the United States.
        UnitedStatesMayor = "us_mayor",
        /// Lord mayors in England.
        EnglandLordMayor = "england_lord_mayor",
        /// Mayors in England.
        EnglandMayor = "england_mayor",
        /// Mayors of large cities in Spain, in Spanish.
        SpainLargeCity = "spain_large_city",
        /// Mayors of provincial capitals in Spain, in Spanish.
        SpainProvincialCapital = "spain_provincial_capital",
        /// Other mayors in Spain, in Spanish.
        SpainMayor = "spain_mayor",
        /// Mayors of large cities in Spain, in Catalan.
        CatalanLargeCity = "catalan_large_city",
        /// The President of the Generalitat, in Catalan.
        CatalanPresident = "catalan_president",
        /// Mayors for whom no rule of their own is known, in Spanish.
        PlainSpanishMayor = "plain_spanish_mayor",
        /// Mayors for whom no rule of their own is known, in Catalan.
        PlainCatalanMayor = "plain_catalan_mayor",
        /// Everyone else in English: name, office, body.
        PlainEnglish = "plain_english",
        /// Everyone else in any language: name, office and body without words of ours.
        Plain = "plain",
    }
}

impl AddressRule {
    /// Where the rule is written.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Former => "Guides to American style: someone who was mayor is not addressed as \"Mayor\".",
            Self::UnitedStatesMayor => "U.S. Department of State, state.gov/protocol-reference.",
            Self::EnglandLordMayor => "hounslow.gov.uk; the title of Lord Mayor is granted city by city.",
            Self::EnglandMayor => "hounslow.gov.uk, on civic mayors; those elected by all voters may differ.",
            Self::SpainLargeCity => "Ley 57/2003, art. 124.3; sercomunicacion.es, protocolo.org.",
            Self::SpainProvincialCapital | Self::SpainMayor => "sercomunicacion.es, protocolo.org.",
            Self::CatalanLargeCity | Self::CatalanPresident => "protocolo.org, manual-pm-barcelona.",
            Self::PlainSpanishMayor | Self::PlainCatalanMayor | Self::PlainEnglish | Self::Plain => {
                "No rule is known for this office and country."
            }
        }
    }
}

/// Suggests the four forms by the first rule that applies.
pub fn suggest(addressee: &Addressee<'_>) -> Suggestion {
    let rule = RULES.iter().find(|rule| (rule.applies)(addressee)).unwrap_or(&PLAIN);
    Suggestion {
        rule: rule.rule,
        forms: Forms {
            envelope: filled(rule.envelope, addressee),
            salutation: filled(rule.salutation, addressee),
            spoken: filled(rule.spoken, addressee),
            place_card: filled(rule.place_card, addressee),
        },
    }
}

/// A rule with its texts.
///
/// In a text, `[masculine|feminine|not known]` depends on the gender. `{full}` is the display name with
/// titles before and letters after it; `{titled}` with titles alone; `{family}` the family name or, without one, the
/// display name; `{polite}` the honorific with the family name or, without either, the display name.
struct Rule {
    rule: AddressRule,
    applies: fn(&Addressee<'_>) -> bool,
    envelope: &'static str,
    salutation: &'static str,
    spoken: &'static str,
    place_card: &'static str,
}

const RULES: [Rule; 12] = [
    Rule {
        rule: AddressRule::Former,
        applies: |who| who.is_former,
        envelope: "{honorific} {full}",
        salutation: "{polite}",
        spoken: "{polite}",
        place_card: "{titled}",
    },
    Rule {
        rule: AddressRule::UnitedStatesMayor,
        applies: |who| who.is_mayor() && who.is_in("US") && who.is_written_in("en"),
        envelope: "The Honorable {full}\nMayor of {body}",
        salutation: "Dear Mayor {family}:",
        spoken: "Mayor {family}",
        place_card: "Mayor {family}",
    },
    Rule {
        rule: AddressRule::EnglandLordMayor,
        applies: |who| {
            let is_lord_mayor = who.office.trim().eq_ignore_ascii_case("lord mayor");
            who.is_mayor() && is_lord_mayor && who.is_in("GB-ENG") && who.is_written_in("en")
        },
        envelope: "The Lord Mayor of {body}\nCouncillor {full}",
        salutation: "Dear Lord Mayor",
        spoken: "Lord Mayor",
        place_card: "The Lord Mayor of {body}",
    },
    Rule {
        rule: AddressRule::EnglandMayor,
        applies: |who| who.is_mayor() && who.is_in("GB-ENG") && who.is_written_in("en"),
        envelope: "The Worshipful the Mayor of {body}\nCouncillor {full}",
        salutation: "Dear [Mr Mayor|Madam Mayor|Mayor]",
        spoken: "[Mr Mayor|Madam Mayor|Mayor]",
        place_card: "The Mayor of {body}",
    },
    Rule {
        rule: AddressRule::SpainLargeCity,
        applies: |who| who.is_mayor_in_spain("es") && who.is_large_city == Some(true),
        envelope: "[Excmo. Sr. D.|Excma. Sra. D.ª|Excmo./Excma. Sr./Sra.] {full}\n[Alcalde|Alcaldesa|Alcalde/Alcaldesa] de {body}",
        salutation: "[Excmo. Sr. Alcalde|Excma. Sra. Alcaldesa|Excmo./Excma. Sr./Sra. Alcalde/Alcaldesa]:",
        spoken: "[Señor Alcalde|Señora Alcaldesa|Señor/Señora Alcalde/Alcaldesa]",
        place_card: "[Excmo. Sr. Alcalde|Excma. Sra. Alcaldesa|Excmo./Excma. Sr./Sra. Alcalde/Alcaldesa] de {body}",
    },
    Rule {
        rule: AddressRule::SpainProvincialCapital,
        applies: |who| {
            who.is_mayor_in_spain("es") && who.is_large_city == Some(false) && who.is_provincial_capital == Some(true)
        },
        envelope: "[Ilmo. Sr. D.|Ilma. Sra. D.ª|Ilmo./Ilma. Sr./Sra.] {full}\n[Alcalde|Alcaldesa|Alcalde/Alcaldesa] de {body}",
        salutation: "[Ilmo. Sr. Alcalde|Ilma. Sra. Alcaldesa|Ilmo./Ilma. Sr./Sra. Alcalde/Alcaldesa]:",
        spoken: "[Señor Alcalde|Señora Alcaldesa|Señor/Señora Alcalde/Alcaldesa]",
        place_card: "[Ilmo. Sr. Alcalde|Ilma. Sra. Alcaldesa|Ilmo./Ilma. Sr./Sra. Alcalde/Alcaldesa] de {body}",
    },
    Rule {
        rule: AddressRule::SpainMayor,
        applies: |who| {
            who.is_mayor_in_spain("es") && who.is_large_city == Some(false) && who.is_provincial_capital == Some(false)
        },
        envelope: "[Sr. D.|Sra. D.ª|Sr./Sra.] {full}\n[Alcalde|Alcaldesa|Alcalde/Alcaldesa] de {body}",
        salutation: "[Sr. Alcalde|Sra. Alcaldesa|Sr./Sra. Alcalde/Alcaldesa]:",
        spoken: "Señoría",
        place_card: "[Sr. Alcalde|Sra. Alcaldesa|Sr./Sra. Alcalde/Alcaldesa] de {body}",
    },
    Rule {
        rule: AddressRule::CatalanLargeCity,
        applies: |who| who.is_mayor_in_spain("ca") && who.is_large_city == Some(true),
        envelope: "[Excm. Sr.|Excma. Sra.|Excm. Sr. / Excma. Sra.] {full}\n[Alcalde|Alcaldessa|Alcalde/Alcaldessa] de {body}",
        salutation: "[Excm. Sr. Alcalde|Excma. Sra. Alcaldessa|Excm. Sr. Alcalde / Excma. Sra. Alcaldessa],",
        spoken: "[Senyor Alcalde|Senyora Alcaldessa|Senyor Alcalde / Senyora Alcaldessa]",
        place_card: "[Excm. Sr. Alcalde|Excma. Sra. Alcaldessa|Excm. Sr. Alcalde / Excma. Sra. Alcaldessa] de {body}",
    },
    Rule {
        rule: AddressRule::CatalanPresident,
        applies: |who| {
            let is_president = who.body_kind == Some(BodyKind::Region) && who.rank_class == Some(RankClass::HeadOfBody);
            is_president && who.country.eq_ignore_ascii_case("ES-CT") && who.is_written_in("ca")
        },
        envelope: "Molt Honorable [Sr.|Sra.|Sr./Sra.] {full}\n[President|Presidenta|President/Presidenta] de la Generalitat de Catalunya",
        salutation: "Molt Honorable [Senyor President|Senyora Presidenta|Senyor/Senyora President/Presidenta],",
        spoken: "[Senyor President|Senyora Presidenta|Senyor/Senyora President/Presidenta]",
        place_card: "Molt Honorable [Sr. President|Sra. Presidenta|Sr./Sra. President/Presidenta]",
    },
    Rule {
        rule: AddressRule::PlainSpanishMayor,
        applies: |who| who.is_mayor() && who.is_written_in("es"),
        envelope: "[Sr. D.|Sra. D.ª|] {full}\n[Alcalde|Alcaldesa|Alcalde/Alcaldesa] de {body}",
        salutation: "[Sr. Alcalde|Sra. Alcaldesa|Sr./Sra. Alcalde/Alcaldesa]:",
        spoken: "[Señor Alcalde|Señora Alcaldesa|Señor/Señora Alcalde/Alcaldesa]",
        place_card: "{titled}\n[Alcalde|Alcaldesa|Alcalde/Alcaldesa] de {body}",
    },
    Rule {
        rule: AddressRule::PlainCatalanMayor,
        applies: |who| who.is_mayor() && who.is_written_in("ca"),
        envelope: "[Sr.|Sra.|] {full}\n[Alcalde|Alcaldessa|Alcalde/Alcaldessa] de {body}",
        salutation: "[Sr. Alcalde|Sra. Alcaldessa|Sr. Alcalde / Sra. Alcaldessa],",
        spoken: "[Senyor Alcalde|Senyora Alcaldessa|Senyor Alcalde / Senyora Alcaldessa]",
        place_card: "{titled}\n[Alcalde|Alcaldessa|Alcalde/Alcaldessa] de {body}",
    },
    Rule {
        rule: AddressRule::PlainEnglish,
        applies: |who| who.is_written_in("en"),
        envelope: "{honorific} {full}\n{office of body}",
        salutation: "Dear {polite}",
        spoken: "{polite}",
        place_card: "{titled}\n{office of body}",
    },
];

/// In a language of which we have no words: nothing but what was entered.
const PLAIN: Rule = Rule {
    rule: AddressRule::Plain,
    applies: |_| true,
    envelope: "{honorific} {full}\n{office}\n{body}",
    salutation: "{polite}",
    spoken: "{polite}",
    place_card: "{titled}\n{body}",
};

impl Addressee<'_> {
    fn is_mayor(&self) -> bool {
        let is_of_city = matches!(self.body_kind, Some(BodyKind::City | BodyKind::MetropolitanArea | BodyKind::Host));
        is_of_city && self.rank_class == Some(RankClass::HeadOfBody)
    }

    fn is_mayor_in_spain(&self, language: &str) -> bool {
        self.is_mayor() && self.is_in("ES") && self.is_written_in(language)
    }

    /// In a country, or in a part of it that has a code of its own.
    fn is_in(&self, code: &str) -> bool {
        let (code, country) = (code.to_ascii_uppercase(), self.country.trim().to_ascii_uppercase());
        country.strip_prefix(&code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    fn is_written_in(&self, language: &str) -> bool {
        self.language.trim().split(['-', '_']).next().is_some_and(|it| it.eq_ignore_ascii_case(language))
    }

    fn value(&self, name: &str) -> String {
        let titled = joined(&[self.titles, self.display_name], " ");
        let family = if self.family_name.trim().is_empty() { self.display_name } else { self.family_name };
        match name {
            "titled" => titled,
            "full" => joined(&[&titled, self.post_nominals], ", "),
            "family" => family.to_owned(),
            "polite" if self.honorific.trim().is_empty() => self.display_name.to_owned(),
            "polite" => joined(&[self.honorific, family], " "),
            "honorific" => self.honorific.to_owned(),
            "office" => self.office.to_owned(),
            "office of body" => {
                let office = if self.office.trim().is_empty() && self.is_mayor() { "Mayor" } else { self.office };
                joined(&[office, self.body], " of ")
            }
            _ => self.body.to_owned(),
        }
    }
}

fn joined(texts: &[&str], between: &str) -> String {
    let filled: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    filled.join(between)
}

/// A text with its places filled; what is not known leaves no gap and no empty line.
fn filled(text: &str, addressee: &Addressee<'_>) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        let (before, place) = rest.split_at(at);
        made.push_str(before);
        let end = place.find([']', '}']).unwrap_or(place.len() - 1);
        let inside = &place[1..end];
        if place.starts_with('[') {
            made.push_str(by_gender(inside, addressee.gender));
        } else {
            made.push_str(&addressee.value(inside));
        }
        rest = &place[end + 1..];
    }
    made.push_str(rest);
    let lines = made.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn by_gender(variants: &str, gender: Option<Gender>) -> &str {
    let at = match gender {
        Some(Gender::Masculine) => 0,
        Some(Gender::Feminine) => 1,
        None => 2,
    };
    variants.split('|').nth(at).unwrap_or_default()
}
