//! The list of airports: it agrees with the sample the project keeps of the cities that met, and finds what people type.

use attache_domain::airports::{Airport, airports};

/// Code, city as the search must know it, country, latitude, longitude, zone: the sample taken from the same source by
/// the project's research into the cities of eleven real events.
const SAMPLE: [(&str, &str, &str, f64, f64, &str); 89] = [
    ("BCN", "Barcelona", "ES", 41.2971, 2.07846, "Europe/Madrid"),
    ("GRO", "Girona", "ES", 41.901, 2.76055, "Europe/Madrid"),
    ("UIO", "Quito", "EC", -0.12917, -78.3575, "America/Guayaquil"),
    ("GYE", "Guayaquil", "EC", -2.15742, -79.8836, "America/Guayaquil"),
    ("MNL", "Manila", "PH", 14.5086, 121.02, "Asia/Manila"),
    ("CRK", "Angeles City", "PH", 15.186, 120.56, "Asia/Manila"),
    ("BER", "Berlin", "DE", 52.36217, 13.50067, "Europe/Berlin"),
    ("TXL", "Berlin", "DE", 52.5597, 13.2877, "Europe/Berlin"),
    ("RAK", "Marrakech", "MA", 31.6069, -8.0363, "Africa/Casablanca"),
    ("CMN", "Casablanca", "MA", 33.3675, -7.58997, "Africa/Casablanca"),
    ("FCO", "Rome", "IT", 41.8045, 12.2508, "Europe/Rome"),
    ("CIA", "Roma", "IT", 41.7994, 12.5949, "Europe/Rome"),
    ("MXP", "Milan", "IT", 45.6306, 8.72811, "Europe/Rome"),
    ("LIN", "Milan", "IT", 45.4451, 9.27674, "Europe/Rome"),
    ("CDG", "Paris", "FR", 49.0128, 2.55, "Europe/Paris"),
    ("ORY", "Paris", "FR", 48.7253, 2.35944, "Europe/Paris"),
    ("YUL", "Dorval", "CA", 45.4706, -73.7408, "America/Toronto"),
    ("JFK", "New York", "US", 40.639928, -73.778692, "America/New_York"),
    ("EWR", "Newark", "US", 40.692481, -74.168688, "America/New_York"),
    ("LGA", "New York", "US", 40.777242, -73.872606, "America/New_York"),
    ("BOG", "Bogota", "CO", 4.70159, -74.1469, "America/Bogota"),
    ("GRU", "Sao Paulo", "BR", -23.43556, -46.47306, "America/Sao_Paulo"),
    ("CNF", "Belo Horizonte", "BR", -19.62444, -43.97194, "America/Sao_Paulo"),
    ("GVA", "Geneva", "CH", 46.2381, 6.10895, "Europe/Zurich"),
    ("ZRH", "Zurich", "CH", 47.4647, 8.54917, "Europe/Zurich"),
    ("DKR", "Dakar", "SN", 14.7397, -17.4902, "Africa/Dakar"),
    ("BEY", "Beirut", "LB", 33.8209, 35.4884, "Asia/Beirut"),
    ("ATH", "Athens", "GR", 37.9364, 23.9445, "Europe/Athens"),
    ("IST", "Arnavutköy, Istanbul", "TR", 41.27533, 28.752, "Europe/Istanbul"),
    ("SAW", "Istanbul", "TR", 40.8986, 29.3092, "Europe/Istanbul"),
    ("LIS", "Lisbon", "PT", 38.7813, -9.13592, "Europe/Lisbon"),
    ("OPO", "Porto", "PT", 41.2481, -8.68139, "Europe/Lisbon"),
    ("MAD", "Madrid", "ES", 40.4936, -3.56676, "Europe/Madrid"),
    ("PMO", "Palermo", "IT", 38.176, 13.091, "Europe/Rome"),
    ("NAP", "Napoli", "IT", 40.886, 14.2908, "Europe/Rome"),
    ("LPQ", "Luang Phabang", "LA", 19.8973, 102.161, "Asia/Vientiane"),
    ("DUS", "Dusseldorf", "DE", 51.2895, 6.76678, "Europe/Berlin"),
    ("CGN", "Cologne", "DE", 50.8659, 7.14274, "Europe/Berlin"),
    ("FRA", "Frankfurt am Main", "DE", 50.0264, 8.54313, "Europe/Berlin"),
    ("HAM", "Hamburg", "DE", 53.6304, 9.98823, "Europe/Berlin"),
    ("WAW", "Warsaw", "PL", 52.1657, 20.9671, "Europe/Warsaw"),
    ("VIE", "Vienna", "AT", 48.1103, 16.5697, "Europe/Vienna"),
    ("DUB", "Dublin", "IE", 53.4213, -6.27007, "Europe/Dublin"),
    ("AMS", "Amsterdam", "NL", 52.3086, 4.76389, "Europe/Amsterdam"),
    ("BRU", "Brussels", "BE", 50.5405, 4.2904, "Europe/Brussels"),
    ("LHR", "London", "GB", 51.4706, -0.46194, "Europe/London"),
    ("GLA", "Glasgow", "GB", 55.8719, -4.43306, "Europe/London"),
    ("MAN", "Manchester", "GB", 53.3537, -2.27495, "Europe/London"),
    ("BRS", "Bristol", "GB", 51.3827, -2.71909, "Europe/London"),
    ("FNA", "Freetown", "SL", 8.61644, -13.1955, "Africa/Freetown"),
    ("JNB", "Johannesburg", "ZA", -26.13367, 28.24233, "Africa/Johannesburg"),
    ("DUR", "Durban", "ZA", -29.61444, 31.11972, "Africa/Johannesburg"),
    ("CPT", "Cape Town", "ZA", -33.9648, 18.6017, "Africa/Johannesburg"),
    ("NBO", "Nairobi", "KE", -1.31924, 36.9278, "Africa/Nairobi"),
    ("ABJ", "Abidjan", "CI", 5.26139, -3.92629, "Africa/Abidjan"),
    ("OUA", "Ouagadougou", "BF", 12.3532, -1.51242, "Africa/Ouagadougou"),
    ("BKO", "Senou", "ML", 12.5335, -7.94994, "Africa/Bamako"),
    ("LBV", "Libreville", "GA", 0.4586, 9.41228, "Africa/Libreville"),
    ("TUN", "Tunis", "TN", 36.851, 10.2272, "Africa/Tunis"),
    ("ALG", "Algiers", "DZ", 36.691, 3.21541, "Africa/Algiers"),
    ("RBA", "Rabat", "MA", 34.0515, -6.75152, "Africa/Casablanca"),
    ("HND", "Tokyo", "JP", 35.5523, 139.78, "Asia/Tokyo"),
    ("NRT", "Tokyo", "JP", 35.7647, 140.386, "Asia/Tokyo"),
    ("ICN", "Seoul", "KR", 37.4691, 126.451, "Asia/Seoul"),
    ("GMP", "Seoul", "KR", 37.5583, 126.791, "Asia/Seoul"),
    ("CGK", "Jakarta", "ID", -6.12557, 106.656, "Asia/Jakarta"),
    ("SUB", "Surabaya", "ID", -7.37983, 112.787, "Asia/Jakarta"),
    ("DEL", "New Delhi", "IN", 28.5665, 77.1031, "Asia/Kolkata"),
    ("CCU", "Kolkata", "IN", 22.6547, 88.4467, "Asia/Kolkata"),
    ("DAC", "Dhaka", "BD", 23.84335, 90.39778, "Asia/Dhaka"),
    ("KTM", "Kathmandu", "NP", 27.6966, 85.3591, "Asia/Kathmandu"),
    ("CMB", "Colombo", "LK", 7.18076, 79.8841, "Asia/Colombo"),
    ("SIN", "Singapore", "SG", 1.35019, 103.994, "Asia/Singapore"),
    ("BKK", "Bangkok", "TH", 13.6811, 100.747, "Asia/Bangkok"),
    ("RUH", "Riyadh", "SA", 24.9576, 46.6988, "Asia/Riyadh"),
    ("EZE", "Ezeiza", "AR", -34.8222, -58.5358, "America/Argentina/Buenos_Aires"),
    ("MEX", "Mexico City", "MX", 19.4363, -99.0721, "America/Mexico_City"),
    ("LAX", "Los Angeles", "US", 33.942496, -118.408049, "America/Los_Angeles"),
    ("ORD", "Chicago", "US", 41.97694, -87.90815, "America/Chicago"),
    ("IAH", "Houston", "US", 29.984435, -95.341442, "America/Chicago"),
    ("SEA", "Seattle", "US", 47.449889, -122.311778, "America/Los_Angeles"),
    ("YVR", "Richmond", "CA", 49.1939, -123.184, "America/Vancouver"),
    ("SYD", "Sydney", "AU", -33.9461, 151.177, "Australia/Sydney"),
    ("CHC", "Christchurch", "NZ", -43.4894, 172.532, "Pacific/Auckland"),
    ("VLI", "Port Vila", "VU", -17.6993, 168.32001, "Pacific/Efate"),
    ("HEL", "Helsinki", "FI", 60.3172, 24.9633, "Europe/Helsinki"),
    ("ARN", "Stockholm", "SE", 59.6519, 17.9186, "Europe/Stockholm"),
    ("CPH", "Copenhagen", "DK", 55.6179, 12.656, "Europe/Copenhagen"),
    ("OSL", "Oslo", "NO", 60.1939, 11.1004, "Europe/Oslo"),
];

#[track_caller]
fn found(query: &str) -> Vec<&'static str> {
    airports().search(query, 8).into_iter().map(|airport| airport.code.as_str()).collect()
}

#[track_caller]
fn airport(code: &str) -> &'static Airport {
    airports().by_code(code).unwrap_or_else(|| panic!("{code} is in the list"))
}

#[test]
fn the_sample_of_the_cities_that_met_agrees() {
    for (code, city, country, latitude, longitude, zone) in SAMPLE {
        let airport = airport(code);
        let listed = (airport.country.as_str(), airport.latitude, airport.longitude, airport.zone.name());
        assert_eq!(listed, (country, latitude, longitude, zone), "{code}");
        let by_city: Vec<&str> = airports().search(city, 100).iter().map(|airport| airport.code.as_str()).collect();
        assert!(by_city.contains(&code), "{code} is found by {city}: {by_city:?}");
    }
}

#[test]
fn a_code_is_read_in_capitals_or_not() {
    assert_eq!(airport("bcn"), airport("BCN"));
    assert_eq!(airport(" Uio ").city, "Quito");
    for none in ["", "BC", "BCNX", "XZQ", "ÀBC", "12"] {
        assert_eq!(airports().by_code(none), None, "{none:?} is no code");
    }
}

#[test]
fn airports_of_earlier_programmes_are_there_and_marked() {
    for code in ["SXF", "TXL", "THF", "ISL", "DKR"] {
        assert!(airport(code).closed, "{code} is closed and stays in the list");
    }
    assert_eq!(airport("SXF").zone.name(), "Europe/Berlin");
    let berlin = found("berlin");
    assert_eq!(berlin[..5], ["BER", "BML", "SXF", "TXL", "THF"], "open ones first, also that of New Hampshire");
    assert!(!airport("BER").closed && !airport("IST").closed);
}

#[test]
fn names_are_those_in_use() {
    assert_eq!(airport("BCN").name, "Josep Tarradellas Barcelona-El Prat Airport");
    assert_eq!(airport("IST").city, "Istanbul", "not the suburb it lies in");
    assert_eq!(airport("GRU").city, "São Paulo");
}

#[test]
fn a_city_is_found_as_people_write_it() {
    assert_eq!(found("barcelona")[..2], ["BCN", "BLA"], "the one in Catalonia before the one in Venezuela");
    assert_eq!(found("bcn"), ["BCN"], "a code");
    assert_eq!(found("el prat")[..1], ["BCN"], "a part of its name");
    for query in ["sao paulo", "São Paulo", "SÃO PAULO", "  sao   paulo "] {
        assert_eq!(found(query)[..3], ["GRU", "CGH", "VCP"], "{query:?}");
    }
    for query in ["zurich", "Zürich", "zur"] {
        assert_eq!(found(query)[..1], ["ZRH"], "{query:?}");
    }
    assert_eq!(found("Wien")[..1], ["VIE"], "the local name before a pilot called Wien");
    assert_eq!(found("kiev")[..2], ["KBP", "IEV"], "an older spelling");
    assert_eq!(found("ohare"), found("O'Hare"));
}

#[test]
fn a_metropolitan_code_stands_for_its_airports() {
    assert_eq!(found("MIL")[..3], ["MXP", "LIN", "BGY"], "the main one first, before Miles City and Milford");
    assert_eq!(found("lon")[..6], ["LHR", "LGW", "STN", "LCY", "LTN", "SEN"]);
    assert_eq!(found("paris")[..3], ["CDG", "ORY", "BVA"], "as many people use them");
    assert_eq!(found("NYC"), ["EWR", "JFK", "LGA"]);
}

#[test]
fn what_begins_so_comes_before_what_has_it_inside() {
    let london = found("lond");
    assert_eq!(london[..6], ["LHR", "LGW", "STN", "LCY", "LTN", "SEN"], "the area comes before other Londons");
    let all: Vec<&str> = airports().search("lond", 100).iter().map(|airport| airport.code.as_str()).collect();
    let place = |code: &str| all.iter().position(|found| *found == code).expect("a London");
    assert!(place("YXU") < place("ELS"), "London in Ontario before East London: {all:?}");
    let bolivar = found("simon bolivar");
    assert_eq!(bolivar[0], "GYE", "a name that begins so before Maiquetia (Simon Bolivar Internacional): {bolivar:?}");
    assert!(bolivar.contains(&"CCS"));
    let santiago = found("santiago");
    assert_eq!(santiago[0], "SCL", "the capital of Chile");
    let place = |code: &str| santiago.iter().position(|found| *found == code).expect("a Santiago");
    assert!(place("SYP") < place("SCQ"), "a small Santiago before the large Santiago de Compostela: {santiago:?}");
}

#[test]
fn several_words_narrow_the_search() {
    assert_eq!(found("london heathrow"), ["LHR"]);
    assert_eq!(found("heathrow london"), ["LHR"], "in any order");
    assert_eq!(found("paris ory"), ["ORY"], "a city and a code");
    assert_eq!(found("barcelona zzz"), Vec::<&str>::new(), "every word counts");
}

#[test]
fn what_the_list_does_not_know_finds_nothing() {
    assert_eq!(found("londres"), Vec::<&str>::new(), "cities are listed in English and their own language");
    for empty in ["", "   ", "-", "東京"] {
        assert_eq!(found(empty), Vec::<&str>::new(), "{empty:?}");
    }
    assert_eq!(airports().search("san", 5).len(), 5, "never more than asked for");
    assert_eq!(airports().search("san", 0).len(), 0);
}
