//! The airlines' barcode on boarding passes (IATA resolution 792, "bar coded boarding pass"): fixed places in a line.
//!
//! Only the mandatory part is read: name, booking, airports, flight, day, class, seat, for each leg. It tells the day of
//! the year and no year, and the name as `FAMILY/GIVEN`, which airlines cut and glue to a title; it is kept as it stands.

/// One flight of a barcode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leg {
    pub(crate) reference: Option<String>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) carrier: String,
    pub(crate) number: String,
    /// From 1.
    pub(crate) day_of_year: Option<u16>,
    pub(crate) class: Option<String>,
    pub(crate) seat: Option<String>,
}

/// What a barcode says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Barcode {
    /// `FAMILY/GIVEN`, as it stands.
    pub(crate) name: String,
    pub(crate) legs: Vec<Leg>,
}

/// The mandatory part of one leg has this many characters, the last two of which count what follows.
const LEG: usize = 37;

/// None: it is not this kind of barcode.
pub(crate) fn read(message: &str) -> Option<Barcode> {
    if !message.is_ascii() {
        return None;
    }
    let rest = message.strip_prefix('M')?;
    let count: usize = rest.get(..1)?.parse().ok()?;
    let name = rest.get(1..21)?.trim().to_owned();
    // After the name comes the mark of an electronic ticket.
    let mut rest = rest.get(22..)?;
    let mut legs = Vec::new();
    for _ in 0..count.min(4) {
        let (Some(fixed), Some(more)) = (rest.get(..LEG), rest.get(LEG..)) else { break };
        legs.push(leg(fixed)?);
        let Ok(follows) = usize::from_str_radix(fixed.get(35..37)?, 16) else { break };
        rest = more.get(follows..).unwrap_or_default();
    }
    (!legs.is_empty() && !name.is_empty()).then_some(Barcode { name, legs })
}

fn leg(fixed: &str) -> Option<Leg> {
    let part = |from: usize, to: usize| fixed.get(from..to).map(str::trim).filter(|text| !text.is_empty());
    let airport = |from| part(from, from + 3).filter(|code| code.len() == 3).map(str::to_owned);
    let without_zeros = |text: &str| text.trim_start_matches('0').to_owned();
    Some(Leg {
        reference: part(0, 7).map(str::to_owned),
        from: airport(7)?,
        to: airport(10)?,
        carrier: part(13, 16)?.to_owned(),
        number: without_zeros(part(16, 21)?),
        day_of_year: part(21, 24).and_then(|day| day.parse().ok()).filter(|day| (1..=366).contains(day)),
        class: part(24, 25).map(str::to_owned),
        seat: part(25, 29).map(without_zeros).filter(|seat| !seat.is_empty()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        let read = read("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100").expect("it is one");
        let leg = Leg {
            reference: Some("ABC123".to_owned()),
            from: "YUL".to_owned(),
            to: "FRA".to_owned(),
            carrier: "AC".to_owned(),
            number: "834".to_owned(),
            day_of_year: Some(226),
            class: Some("F".to_owned()),
            seat: Some("1A".to_owned()),
        };
        assert_eq!(read, Barcode { name: "DESMARAIS/LUC".to_owned(), legs: vec![leg] }, "each part in its place");
    }

    #[test]
    fn other_barcodes_are_none() {
        for message in ["", "M", "M1", "hello", "M1DESMARAIS", "https://example.org/ticket", "M1É"] {
            assert_eq!(read(message), None, "{message:?} is no boarding pass");
        }
    }
}
