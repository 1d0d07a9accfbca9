//! Visiting cards of three generations.

use attache_imports::{Contact, Finding, Format, Repair, Unreadable};

use crate::support::{Findings as _, expect_repair, reads, refused};

pub const CARDS: &str = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:G=C3=BCrsel;Ay=C5=9Fe;;Dr.;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. Ay=C5=9Fe G=C3=BCrsel\r\nORG:City of Izmir;Protocol\r\nTITLE:Head of Protocol\r\nTEL;WORK;VOICE:+90 232 000 00 00\r\nTEL;CELL:+90 532 000 00 00\r\nEMAIL;INTERNET:protocol@izmir.example\r\nPHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ\r\n\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cabinet du maire\\, Nantes\r\nN:;;;;\r\nORG:Ville de Nantes;Cabinet\r\nEMAIL;TYPE=INTERNET,WORK:cabinet@nantes.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nFN:María del Mar Coll i Vidal\r\nN:Coll i Vidal;María del Mar;;Sra.;\r\nROLE:Alcaldessa\r\nLANG;PREF=2:es\r\nLANG;PREF=1:ca\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+34-93-000-00-00\r\nADR:;;Plaça Sant Jaume\\, 1;Barcelona;;08002;Catalunya\r\nEND:VCARD\r\n";

fn contact(finding: &Finding) -> &Contact {
    match finding {
        Finding::Contact(contact) => contact,
        other => panic!("a contact was expected: {other:?}"),
    }
}

#[test]
fn three_generations_in_one_file() {
    let read = reads(CARDS);
    assert_eq!((read.format, read.findings().len()), (Format::Cards, 3), "three cards");
    let old = contact(&read.findings()[0]);
    assert_eq!(old.display.as_deref(), Some("Dr. Ayşe Gürsel"), "letters written as numbers");
    assert_eq!((old.family.as_deref(), old.given.as_deref()), (Some("Gürsel"), Some("Ayşe")), "the parts");
    assert_eq!(old.prefix.as_deref(), Some("Dr."), "before the name");
    assert_eq!(old.organisation, ["City of Izmir", "Protocol"], "the organisation and its unit");
    assert_eq!(old.title.as_deref(), Some("Head of Protocol"), "the position");
    let uses: Vec<&[String]> = old.phones.iter().map(|phone| phone.uses.as_slice()).collect();
    assert_eq!(uses, [vec!["work".to_owned(), "voice".to_owned()], vec!["cell".to_owned()]], "what numbers are for");
    expect_repair(&read, &Repair::Picture { entry: 1 });

    let office = contact(&read.findings()[1]);
    assert_eq!(office.display.as_deref(), Some("Cabinet du maire, Nantes"), "an office has a name too");
    assert_eq!((office.family.as_deref(), office.given.as_deref()), (None, None), "and no parts");
    assert_eq!(office.emails[0].value, "cabinet@nantes.example", "its address");

    let new = contact(&read.findings()[2]);
    assert_eq!(new.languages, ["ca", "es"], "by preference");
    assert_eq!(new.phones[0].value, "+34-93-000-00-00", "without the scheme");
    assert_eq!(new.role.as_deref(), Some("Alcaldessa"), "the function");
    assert_eq!(new.addresses[0].street.as_deref(), Some("Plaça Sant Jaume, 1"), "a comma inside");
    assert_eq!(new.addresses[0].city.as_deref(), Some("Barcelona"), "the city");
    assert_eq!(new.source.uid.as_deref(), Some("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"), "its identity");
}

#[test]
fn cards_cut_short_and_empty_ones() {
    let cut = CARDS.get(..CARDS.len() - 20).expect("a shorter text");
    let read = reads(cut);
    expect_repair(&read, &Repair::CutShort);
    assert_eq!(
        refused("BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"),
        Unreadable::NothingFound { format: Format::Cards },
        "a card of nobody"
    );
}
