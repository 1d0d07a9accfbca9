//! Itineraries where clocks misbehave, each a real case.

use super::*;

/// Every case with its name.
pub fn cases() -> Vec<(&'static str, Draft)> {
    vec![
        ("marrakech_2018", marrakech_2018()),
        ("casablanca_ramadan_2024", casablanca_ramadan_2024()),
        ("casablanca_across_the_change_2024", casablanca_across_the_change_2024()),
        ("manila", one("Manila", Tz::Asia__Manila, "2014-11-17 09:00", "2014-11-17 10:30")),
        ("madrid_clocks_forward_2014", madrid_forward_2014()),
        ("madrid_clocks_back_2014", madrid_back_2014()),
        ("sao_paulo_2018", one("São Paulo", Tz::America__Sao_Paulo, "2018-12-05 09:00", "2018-12-05 10:00")),
        ("sao_paulo_2019", one("São Paulo", Tz::America__Sao_Paulo, "2019-12-05 09:00", "2019-12-05 10:00")),
        ("beirut_2023", one("Beirut", Tz::Asia__Beirut, "2023-03-27 09:00", "2023-03-27 10:00")),
        ("date_line", date_line()),
        ("date_line_to_the_day_before", date_line_to_the_day_before()),
        ("nights_elsewhere", nights_elsewhere()),
    ]
}

fn one(city: &str, zone: Tz, starts: &str, ends: &str) -> Draft {
    let mut draft =
        draft("Ana Li", zone, vec![item(1, What::Session(session("Opening", from_to(starts, ends, zone))))]);
    draft.forum.city = city.to_owned();
    draft.forum.starts_on = at(starts, zone).date();
    draft.forum.ends_on = draft.forum.starts_on;
    draft
}

/// The first edition after Morocco moved to +01 for the whole year.
fn marrakech_2018() -> Draft {
    one("Marrakech", Tz::Africa__Casablanca, "2018-12-08 09:00", "2018-12-08 10:30")
}

/// In Ramadan Morocco is at +00.
fn casablanca_ramadan_2024() -> Draft {
    one("Rabat", Tz::Africa__Casablanca, "2024-03-20 09:00", "2024-03-20 10:30")
}

/// Two offsets and no yearly rule: only UTC is right for every reader.
fn casablanca_across_the_change_2024() -> Draft {
    let zone = Tz::Africa__Casablanca;
    let mut draft = one("Rabat", zone, "2024-04-12 09:00", "2024-04-12 10:30");
    draft.items.push(item(2, What::Session(session("Closing", from_to("2024-04-16 09:00", "2024-04-16 10:30", zone)))));
    draft
}

/// A session that begins before and ends after the hour that does not exist.
fn madrid_forward_2014() -> Draft {
    one("Madrid", Tz::Europe__Madrid, "2014-03-30 01:30", "2014-03-30 03:30")
}

/// A session that begins in the second of two 02:30s.
fn madrid_back_2014() -> Draft {
    one("Madrid", Tz::Europe__Madrid, "2014-10-26 02:30", "2014-10-26 04:00")
}

/// Leaves Auckland in the evening and lands in Honolulu that morning.
fn date_line() -> Draft {
    let leg = flight(
        "Hawaiian HA 446",
        ("Auckland (AKL)", "Auckland", at("2014-06-18 23:50", Tz::Pacific__Auckland)),
        ("Honolulu (HNL)", "Honolulu", at("2014-06-18 10:35", Tz::Pacific__Honolulu)),
    );
    let mut draft = draft("Mere Parata", Tz::Pacific__Honolulu, vec![item(1, What::Leg(leg))]);
    draft.forum.city = "Honolulu".to_owned();
    draft
}

/// Leaves Auckland on Thursday and lands in Honolulu on Wednesday.
fn date_line_to_the_day_before() -> Draft {
    let leg = flight(
        "Hawaiian HA 448",
        ("Auckland (AKL)", "Auckland", at("2014-06-19 01:30", Tz::Pacific__Auckland)),
        ("Honolulu (HNL)", "Honolulu", at("2014-06-18 12:15", Tz::Pacific__Honolulu)),
    );
    let mut draft = draft("Mere Parata", Tz::Pacific__Honolulu, vec![item(1, What::Leg(leg))]);
    draft.forum.city = "Honolulu".to_owned();
    draft
}

/// Two nights far from the forum, and a visit there at a time nobody has announced: both days are those of the place.
fn nights_elsewhere() -> Draft {
    let zone = Tz::America__New_York;
    let visit = session("Visit to the archive", When::Day { date: date("2014-06-12"), zone });
    let stay = StayContent {
        check_in: date("2014-06-11"),
        check_out: date("2014-06-13"),
        zone,
        hotel: "Hotel on the Hudson".to_owned(),
        address: "New York".to_owned(),
        ..stay()
    };
    draft("Ana Li", Tz::Europe__Madrid, vec![item(1, What::Stay(stay)), item(2, What::Session(visit))])
}
