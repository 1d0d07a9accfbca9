//! Words from which invented names are put together, and where the invented city lies. None is meant to be anybody's.

use attache_domain::position::Position;

/// The city every synthetic forum takes place in.
pub const CITY: &str = "Vila Nova del Mar";
/// Its airport, out of town.
pub const AIRPORT: Position = Position { latitude: 40_080_000, longitude: 10_000 };
/// Its fairground. All congress houses stand there, so nobody is driven from one to the next.
pub const FAIRGROUND: Position = Position { latitude: 40_000_000, longitude: -40_000 };

/// Hotels stand in a row along the shore, one every hundred metres or so.
pub const fn hotel_position(number: usize) -> Position {
    Position { latitude: FAIRGROUND.latitude + 1_000 * number as i64, longitude: FAIRGROUND.longitude + 4_000 }
}

/// Given and family names that go together, and how lists sort them.
pub struct Tongue {
    pub given: &'static [&'static str],
    pub family: &'static [&'static str],
    /// Between two family names.
    pub joined_by: &'static str,
    /// The family name is said first.
    pub family_first: bool,
}

const fn tongue(
    given: &'static [&'static str],
    family: &'static [&'static str],
    joined_by: &'static str,
    family_first: bool,
) -> Tongue {
    Tongue { given, family, joined_by, family_first }
}

pub const TONGUES: &[Tongue] = &[
    tongue(
        &["Lucía", "Andrés", "Inés", "Joaquín", "Belén", "Íñigo", "Ximena", "Raúl", "Núria", "Martí"],
        &["Quiñonero", "Ibarzábal", "Peñalver", "Cordonié", "Muñecas", "Zuloagarte", "Vilaplaneta", "Ortúñez"],
        " ",
        false,
    ),
    tongue(
        &[
            "Élodie",
            "Gaëtan",
            "Rose-Christiane",
            "Jérôme",
            "Maïté",
            "François-Xavier",
            "Noémie",
            "Loïc",
            "Zoé",
            "Cédric",
        ],
        &[
            "Desrochelles",
            "Lavergnas",
            "Thibodier",
            "Pontcarré",
            "Beaulignac",
            "Chevrillon",
            "d’Aubretelle",
            "Maucroix",
        ],
        "-",
        false,
    ),
    tongue(
        &["Hương Lan", "Minh Đức", "Thị Ngọc", "Quốc Bảo", "Thanh Tâm", "Văn Hậu", "Mỹ Duyên", "Hữu Phước"],
        &["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"],
        " ",
        true,
    ),
    tongue(
        &["Ελευθερία", "Νίκος", "Σοφία", "Θανάσης", "Δήμητρα", "Στέλιος", "Χρυσούλα", "Ορέστης"],
        &[
            "Καραγιαννάκος",
            "Ζερβουδάκη",
            "Παπαλεξίου",
            "Μαυρογένη",
            "Τριανταφυλλάκη",
            "Βλαχοπάνου",
            "Ξενίδου",
            "Λαμπρινάκη",
        ],
        "-",
        false,
    ),
    tongue(
        &["Десислава", "Кирил", "Ваня", "Калин", "Оксана", "Богдан", "Людмила", "Тарас"],
        &["Топалчева", "Рангелчев", "Стоименко", "Бояджич", "Мельничук", "Крумовска", "Загребельна", "Дончовски"],
        "-",
        false,
    ),
    tongue(
        &["سلمى", "نادر", "ليلى", "يوسف", "هدى", "طارق", "مريم", "سامي"],
        &["الغربي", "الشريفي", "بن ساسي", "القرطبي", "المنصوري", "الطنجاوي", "الزيتوني", "بن عياد"],
        " ",
        false,
    ),
    tongue(
        &["Zeynep", "Oğuzhan", "Gülşah", "İbrahim", "Çağla", "Şükrü", "Ümit", "Işıl"],
        &["Karaçaylı", "Özdemirel", "Yıldızhan", "Güneşdoğdu", "Şahinkaya", "Çınarlıoğlu", "Türkölmez", "Aydınbelge"],
        " ",
        false,
    ),
    tongue(
        &["Małgorzata", "Wojciech", "Oľga", "Jiří", "Łucja", "Przemysław", "Božena", "Zdeněk"],
        &["Szczepaniec", "Křížovský", "Wiśniewiec", "Dvořáčekl", "Gąsiorczyk", "Šťastnický", "Żurawiec", "Brzęczyk"],
        "-",
        false,
    ),
    tongue(
        &["Aïssatou", "Ousmane", "Nokuthula", "Kwabena", "Wanjikũ", "Chukwuemeka", "Tsholofelo", "Fatoumata"],
        &["Diagnère", "Mthimkhula", "Asantewor", "Kamaũru", "Okonkwuba", "Thioubou", "Mokgatlhe-Sito", "Ndiayène"],
        "-",
        false,
    ),
    tongue(
        &["Jörg", "Friederike", "Søren", "Ásdís", "Liesbeth", "Åsa", "Pádraig", "Väinö"],
        &[
            "Weißenfelser",
            "Lundqvistad",
            "Van den Broeckel",
            "Ødegårdsen",
            "Þorvaldsdal",
            "Ó Muirthilis",
            "Räsäläinen",
            "Großkreutzer",
        ],
        "-",
        false,
    ),
];

/// Parts of city names.
pub const CITY_BEGINNINGS: &[&str] = &[
    "Port", "Vila", "Novi", "San", "Santa", "Bad", "Fort", "Saint", "Dar", "Nea", "Stari", "Ciudad", "Bandar", "Nieuw",
    "Mont", "Lac", "Gross", "Alt", "Quinta", "Kota",
];

/// Parts of city names.
pub const CITY_ENDINGS: &[&str] = &[
    "Alder",
    "Verano",
    "Mirelle",
    "Ostrava Nova",
    "Kestrel",
    "Ibirá",
    "Lumen",
    "Sarandë Re",
    "Tamarin",
    "Ørsund",
    "Bellarive",
    "Calder",
    "Doranta",
    "Esperel",
    "Fontaneda",
    "Guimarre",
    "Halvorn",
    "Iskara",
    "Jurema",
    "Kalliste",
    "Lindelo",
    "Marvão Alto",
    "Nerissa",
    "Oakhurst",
    "Palmeral",
    "Quillon",
    "Rovira",
    "Selmun",
    "Tessaly",
    "Umbrel",
    "Valtice",
    "Wendover",
    "Xareny",
    "Yalova Nova",
    "Zafrane",
    "Arbelo",
    "Brisant",
    "Corvina",
    "Delmare",
    "Ettrick",
];

/// A country, its zone, and hours in the air to the forum.
pub const HOMES: &[(&str, &str, i64)] = &[
    ("ES", "Europe/Madrid", 1),
    ("FR", "Europe/Paris", 2),
    ("VN", "Asia/Ho_Chi_Minh", 15),
    ("GR", "Europe/Athens", 3),
    ("BG", "Europe/Sofia", 3),
    ("TN", "Africa/Tunis", 2),
    ("TR", "Europe/Istanbul", 4),
    ("PL", "Europe/Warsaw", 3),
    ("SN", "Africa/Dakar", 5),
    ("DE", "Europe/Berlin", 2),
    ("EC", "America/Guayaquil", 11),
    ("CA", "America/Toronto", 8),
    ("BR", "America/Sao_Paulo", 11),
    ("PH", "Asia/Manila", 16),
    ("ZA", "Africa/Johannesburg", 11),
    ("NP", "Asia/Kathmandu", 12),
    ("NZ", "Pacific/Auckland", 24),
    ("KE", "Africa/Nairobi", 8),
];

pub const CARRIERS: &[&str] =
    &["Boreal Air", "Andes Atlantic", "Orient Star", "Carthago Air", "Tejo", "Veld Air", "Danubia", "Meseta", "Spree"];

pub const SUBJECTS: &[&str] = &[
    "housing",
    "clean air",
    "night buses",
    "river banks",
    "school meals",
    "newcomers",
    "street markets",
    "tree cover",
    "open data",
    "public squares",
    "harbour work",
    "libraries",
    "heat plans",
    "cycle paths",
    "local budgets",
    "old towns",
];
