//! How a person is addressed: suggested by a rule, confirmed by the person's own office.

use super::office_that_counts;
use crate::commands::Answer;
use crate::delegations::name_in;
use crate::lists;
use crate::op::Op;
use crate::operate::{Done, facts, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, PersonId};
use attache_domain::delegations::{AddressGender, Body, Person};
use attache_domain::forms_of_address::{self, AddressRule, Addressee, Forms, Gender};
use attache_domain::names::travel_document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The four forms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormsOfAddress {
    /// Above the address; may have several lines.
    pub envelope: String,
    /// How a letter begins.
    pub salutation: String,
    /// To the face.
    pub spoken: String,
    /// On the table.
    pub place_card: String,
}

impl FormsOfAddress {
    pub(super) fn of(person: &Person) -> Self {
        Self {
            envelope: person.envelope.clone(),
            salutation: person.salutation.clone(),
            spoken: person.spoken.clone(),
            place_card: person.place_card.clone(),
        }
    }
}

impl From<Forms> for FormsOfAddress {
    fn from(forms: Forms) -> Self {
        Self {
            envelope: forms.envelope,
            salutation: forms.salutation,
            spoken: forms.spoken,
            place_card: forms.place_card,
        }
    }
}

/// For whom to suggest forms of address, and what the forum does not know.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SuggestAddress {
    /// The person.
    pub person: PersonId,
    /// The language of the letter; absent, that of the lists.
    pub language: Option<String>,
    /// The part of the country, where style differs within it: "GB-ENG", "ES-CT".
    pub region: Option<String>,
    /// Spain: whether the municipality is one of large population.
    pub large_city: Option<bool>,
    /// Spain: whether it is the capital of a province.
    pub provincial_capital: Option<bool>,
}

/// Forms to ask the person's office about. Nothing is stored.
#[derive(Debug, Serialize, TS)]
pub struct AddressSuggestion {
    /// The rule they come from.
    pub rule: AddressRule,
    /// Where the rule is written.
    pub source: String,
    /// The office they rest on; absent when none counts at this forum.
    pub office: Option<String>,
    /// The forms.
    pub forms: FormsOfAddress,
}

/// For whom to suggest a document name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SuggestDocumentName {
    /// The person.
    pub person: PersonId,
    /// The language of the name, as Ukrainian and Bulgarian write one letter in two ways.
    pub language: Option<String>,
}

/// A name as the travel document may have it. Nothing is stored: somebody must see the document.
#[derive(Debug, Serialize, TS)]
pub struct DocumentNameSuggestion {
    /// For reading and for tickets: "COLAU BALLANO, ADA".
    pub readable: String,
    /// As the machine-readable zone has it.
    pub machine_readable: String,
    /// Whether it was made from the whole name, because nobody marked the family name.
    pub family_unknown: bool,
}

/// Forms of address that the person's office confirmed; a form that is absent stays as it is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct ConfirmAddress {
    pub person: PersonId,
    pub envelope: Option<String>,
    pub salutation: Option<String>,
    pub spoken: Option<String>,
    pub place_card: Option<String>,
    /// Who confirmed them.
    pub confirmed_by: String,
    /// When; absent, today.
    pub confirmed_on: Option<String>,
}

/// Suggests forms of address by the office that counts at the forum.
pub fn suggest_address(planner: &Planner, input: SuggestAddress) -> Answer<AddressSuggestion> {
    let plan = &planner.plan;
    let person = plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?;
    let language = input.language.as_deref().map(|tag| wire::language("language", tag)).transpose()?;
    let language = language.unwrap_or_else(|| lists::language(plan).to_owned());
    let office = office_that_counts(plan, person.id);
    let last = office.or_else(|| plan.offices.of(person.id).filter(|one| one.person == person.id).last());
    let body = last.and_then(|office| plan.get::<Body>(office.body));
    let country = input.region.as_deref().or(body.map(|body| body.country.as_str())).unwrap_or_default();
    let suggestion = forms_of_address::suggest(&Addressee {
        country,
        language: &language,
        body_kind: body.map(|body| body.kind),
        rank_class: last.map(|office| office.rank_class),
        is_former: office.is_none() && last.is_some(),
        gender: gender(person.address_gender),
        is_large_city: input.large_city,
        is_provincial_capital: input.provincial_capital,
        honorific: &person.honorific,
        titles: &person.titles,
        display_name: &person.display_name,
        family_name: &person.family_name,
        post_nominals: &person.post_nominals,
        office: last.map(|office| office.title.as_str()).unwrap_or_default(),
        body: body.map(|body| name_in(plan, body, &language)).unwrap_or_default(),
    });
    Ok(AddressSuggestion {
        rule: suggestion.rule,
        source: suggestion.rule.source().to_owned(),
        office: office.map(|office| office.title.clone()),
        forms: suggestion.forms.into(),
    })
}

/// Suggests the name a travel document may have.
pub fn suggest_document_name(planner: &Planner, input: SuggestDocumentName) -> Answer<DocumentNameSuggestion> {
    let person = planner.plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?;
    let language = input.language.as_deref().map(|tag| wire::language("language", tag)).transpose()?;
    let language = language.as_deref().unwrap_or_default();
    let family_unknown = person.family_name.trim().is_empty();
    let name = if family_unknown {
        travel_document::suggest(&person.display_name, language)
    } else {
        travel_document::document_name(&person.family_name, &person.given_name, language)
    };
    Ok(DocumentNameSuggestion { readable: name.readable(), machine_readable: name.machine_readable(), family_unknown })
}

/// Enters the forms of address with who confirmed them and when.
pub fn confirm_address(planner: &mut Planner, input: ConfirmAddress) -> Answer<Done<()>> {
    let by = wire::some_text("confirmed_by", &input.confirmed_by, 300)?;
    let on = input.confirmed_on.as_deref().filter(|text| !text.is_empty());
    let on = on.map_or_else(|| Ok(planner.today()), |text| wire::date("confirmed_on", text))?;
    planner.operate(Op::ConfirmAddress, |change| {
        let mut person: Person = change.get(input.person)?;
        let forms = [&input.envelope, &input.salutation, &input.spoken, &input.place_card];
        edit_forms(&mut person, forms.map(Option::as_deref))?;
        if [&person.envelope, &person.salutation, &person.spoken, &person.place_card].iter().all(|form| form.is_empty())
        {
            return Err(Refusal::invalid("envelope", Problem::Empty));
        }
        person.forms_confirmed_by.clone_from(&by);
        person.forms_confirmed_on = Some(on);
        change.update(&person)?;
        Ok(((), facts([("name", person.display_name), ("by", by)])))
    })
}

/// Puts new forms in place of those there were; a confirmation of other words than these is taken away. Answers
/// "cleared" when one was, and otherwise "kept".
pub(super) fn edit_forms(person: &mut Person, forms: [Option<&str>; 4]) -> Result<&'static str, Refusal> {
    let before = FormsOfAddress::of(person);
    let [envelope, salutation, spoken, place_card] = forms;
    wire::edit_text(&mut person.envelope, "envelope", envelope, 500)?;
    wire::edit_text(&mut person.salutation, "salutation", salutation, 300)?;
    wire::edit_text(&mut person.spoken, "spoken", spoken, 300)?;
    wire::edit_text(&mut person.place_card, "place_card", place_card, 300)?;
    if FormsOfAddress::of(person) == before || !person.is_address_confirmed() {
        return Ok("kept");
    }
    person.forms_confirmed_by.clear();
    person.forms_confirmed_on = None;
    Ok("cleared")
}

fn gender(gender: AddressGender) -> Option<Gender> {
    match gender {
        AddressGender::Unsaid => None,
        AddressGender::Feminine => Some(Gender::Feminine),
        AddressGender::Masculine => Some(Gender::Masculine),
    }
}
