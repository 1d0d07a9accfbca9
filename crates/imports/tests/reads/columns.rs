//! What columns mean, and in which order a list writes its dates.

use attache_imports::{
    Cell, Row,
    column::{
        DateConvention, Field, Noun, conventions, guess, header_row, read_cell_date, read_date, read_date_time,
        read_time,
    },
};
use chrono::{NaiveDate, NaiveTime};

fn guessed(noun: Noun, headers: &[&str]) -> Vec<Option<Field>> {
    let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
    guess(noun, &headers).into_iter().map(|guess| guess.field).collect()
}

#[test]
fn headers_in_four_languages() {
    use Field::*;
    let legs = [Person, Carrier, Number, From, To, DepartureDay, DepartureTime, ArrivalTime, Booking].map(Some);
    for headers in [
        ["Passenger", "Airline", "Flight no.", "From", "To", "Departure date", "Departure time", "Arrival time", "PNR"],
        [
            "Pasajero",
            "Aerolínea",
            "Vuelo",
            "Origen",
            "Destino",
            "Fecha de salida",
            "Hora de salida",
            "Hora de llegada",
            "Localizador",
        ],
        [
            "Voyageur",
            "Compagnie",
            "N° vol",
            "De",
            "À",
            "Date de départ",
            "Heure de départ",
            "Heure d’arrivée",
            "Réservation",
        ],
        [
            "Passatger",
            "Companyia",
            "Vol",
            "Origen",
            "Destinació",
            "Data de sortida",
            "Hora de sortida",
            "Hora d'arribada",
            "Localitzador",
        ],
    ] {
        assert_eq!(guessed(Noun::Legs, &headers), legs, "{headers:?}");
    }
}

#[test]
fn headers_of_every_list() {
    use Field::*;
    assert_eq!(
        guessed(Noun::People, &["First name", "Last name", "JOB TITLE", "Organisation", "E-mail", "Wheelchair?", "x"]),
        [Some(GivenName), Some(FamilyName), Some(Position), Some(Body), Some(Email), Some(Assistance), None],
        "letter case and marks do not count, and what is not known stays open"
    );
    assert_eq!(
        guessed(Noun::Stays, &["Huésped", "Hotel", "Entrada", "Salida", "Tipo de habitación"]),
        [Some(Person), Some(Hotel), Some(CheckIn), Some(CheckOut), Some(RoomKind)],
        "coming and leaving"
    );
    assert_eq!(guessed(Noun::Rooms, &["Sala", "Aforo", "Planta"]), [Some(Name), Some(Capacity), Some(Floor)], "rooms");
    assert_eq!(
        guessed(Noun::Requests, &["Delegation", "Wants to meet", "Topic", "Answer"]),
        [Some(Body), Some(Counterpart), Some(Description), Some(Status)],
        "requests"
    );
    assert_eq!(
        guessed(Noun::Sessions, &["Title", "Day", "Start", "End", "Room"]),
        [Some(Title), Some(Day), Some(Starts), Some(Ends), Some(Room)],
        "sessions"
    );
    assert_eq!(
        guessed(Noun::Delegations, &["City", "Country", "Status", "Status"]),
        [Some(Name), Some(Country), Some(Status), None],
        "no field twice; in a list of cities the city is the name"
    );
    assert_eq!(
        guessed(Noun::Delegations, &["City", "Country", "Name"]),
        [Some(City), Some(Country), Some(Name)],
        "and beside a name it is the city"
    );
}

#[test]
fn one_word_in_two_languages() {
    use Field::*;
    for (headers, expected) in [
        (["Nom", "Prénom", "Fonction"], [FamilyName, GivenName, Position]),
        (["Nom", "Cognoms", "Càrrec"], [GivenName, FamilyName, Position]),
        (["Nombre", "Apellidos", "Cargo"], [GivenName, FamilyName, Position]),
        (["Nom", "Fonction", "Ville"], [Name, Position, City]),
        (["Nombre", "Cargo", "País"], [Name, Position, Country]),
    ] {
        assert_eq!(guessed(Noun::People, &headers), expected.map(Some), "{headers:?}");
    }
}

#[test]
fn the_row_of_headers_may_come_after_a_title() {
    let row = |number, cells: &[&str]| Row {
        number,
        cells: cells.iter().map(|text| Cell::Text((*text).to_owned())).collect(),
    };
    let rows = [
        row(1, &["Arrivals, second draft"]),
        row(3, &["Passenger", "Flight", "From"]),
        row(4, &["Ana", "IB 1", "MAD"]),
    ];
    assert_eq!(header_row(Noun::Legs, &rows), Some(1), "the second row there is");
    assert_eq!(header_row(Noun::Legs, &rows[2..]), None, "no headers");
}

#[test]
fn every_line_of_the_words_names_a_field_and_its_lists() {
    let lines: Vec<&str> =
        include_str!("../../data/headers.csv").lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    use Noun::*;
    let nouns = [People, Delegations, Legs, Stays, Sessions, Rooms, Requests];
    for line in &lines {
        let parts: Vec<&str> = line.splitn(4, ',').collect();
        let field =
            Field::ALL.iter().find(|field| field.word() == parts[1]).unwrap_or_else(|| panic!("no field: {line}"));
        for word in parts[0].split(' ').filter(|word| !word.is_empty()) {
            let noun = nouns.iter().find(|noun| noun.word() == word).unwrap_or_else(|| panic!("no list: {line}"));
            assert!(noun.fields().contains(field), "that list has the field: {line}");
        }
        assert!(["en", "es", "fr", "ca"].contains(&parts[2]), "a language: {line}");
    }
    for noun in nouns {
        for field in noun.fields() {
            assert!(lines.iter().any(|line| line.split(',').nth(1) == Some(field.word())), "{field:?} has words");
        }
    }
}

#[test]
fn conventions_are_found_or_left_open() {
    use DateConvention::*;
    let found = conventions(["03/04/2027", "12/11/2027"]);
    assert_eq!((found.allowed, found.ambiguous), (vec![DayMonthYear, MonthDayYear], true), "somebody must say");
    let found = conventions(["03/04/2027", "13/04/2027"]);
    assert_eq!((found.allowed, found.ambiguous), (vec![DayMonthYear], false), "there is no thirteenth month");
    let found = conventions(["03/04/2027", "04/13/2027"]);
    assert_eq!((found.allowed, found.ambiguous), (vec![MonthDayYear], false), "the other way round");
    let found = conventions(["2027-04-03", "20270404", ""]);
    assert_eq!((found.allowed, found.ambiguous), (vec![YearMonthDay], false), "years first");
    let found = conventions(["04/04/2027", "3 April 2027"]);
    assert_eq!((found.allowed.len(), found.ambiguous), (2, false), "either way it is the same day");
    let found = conventions(["13/04/2027", "04/13/2027"]);
    assert!(found.allowed.is_empty() && !found.ambiguous, "two conventions in one column are none");
    let found = conventions(["13.04.27 9:30", "soon"]);
    assert_eq!((found.short_years, found.not_a_date.as_deref()), (true, Some("soon")), "short years and other words");
}

#[test]
fn dates_as_people_write_them() {
    let day = NaiveDate::from_ymd_opt(2027, 3, 4);
    let any = DateConvention::DayMonthYear;
    for text in [
        "04/03/2027",
        "4.3.2027",
        "4-3-27",
        "4 March 2027",
        "March 4, 2027",
        "4th March 2027",
        "Thu 4 Mar 2027",
        "4 de marzo de 2027",
        "4 mars 2027",
        "4 de març de 2027",
        "4-MAR-2027",
    ] {
        assert_eq!(read_date(text, any), day, "{text}");
    }
    assert_eq!(read_date("1er avril 2027", any), NaiveDate::from_ymd_opt(2027, 4, 1), "the first");
    assert_eq!(read_date("2 d’abril de 2027", any), NaiveDate::from_ymd_opt(2027, 4, 2), "in Catalan");
    assert_eq!(read_date("03/04/2027", DateConvention::MonthDayYear), day, "the other convention");
    assert_eq!(read_date("2027-03-04", DateConvention::YearMonthDay), day, "years first");
    for text in ["", "31/02/2027", "4/3", "2027", "04/03/0027", "4 Smarch 2027", "4/3/2027/1", "99999999"] {
        assert_eq!(read_date(text, any), None, "{text:?} is no day");
    }
    assert_eq!(read_cell_date(&Cell::Number(46_450.0), any), None, "a bare number is no day");
}

#[test]
fn times_as_people_write_them() {
    for (text, hour, minute) in [
        ("14:30", 14, 30),
        ("14.30", 14, 30),
        ("14h30", 14, 30),
        ("14h", 14, 0),
        ("1430", 14, 30),
        ("2:30 pm", 14, 30),
        ("2:30 p.m.", 14, 30),
        ("12 am", 0, 0),
        ("12:05PM", 12, 5),
        ("9:05:00", 9, 5),
        ("9:05 h", 9, 5),
    ] {
        assert_eq!(read_time(text), NaiveTime::from_hms_opt(hour, minute, 0), "{text}");
    }
    for text in ["", "25:00", "14:60", "13 pm", "noon", "9", "9:5", "14:30:61"] {
        assert_eq!(read_time(text), None, "{text:?} is no time");
    }
    let both = NaiveDate::from_ymd_opt(2027, 3, 4).and_then(|day| day.and_hms_opt(14, 30, 0));
    for text in ["04/03/2027 14:30", "4 March 2027, 14:30", "04.03.2027 2:30 pm"] {
        assert_eq!(read_date_time(text, DateConvention::DayMonthYear), both, "{text}");
    }
    assert_eq!(read_date_time("2027-03-04T14:30", DateConvention::YearMonthDay), both, "with a T");
}
