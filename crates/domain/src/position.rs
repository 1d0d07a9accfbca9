//! Where on the earth something is.

/// A position, in millionths of a degree: whole numbers compare exactly and are the same on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// North is positive.
    pub latitude: i64,
    /// East is positive.
    pub longitude: i64,
}

const PARTS_OF_A_DEGREE: f64 = 1_000_000.0;

impl Position {
    /// From degrees; nothing when they are not on the earth.
    pub fn of_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        on_earth.then(|| Self {
            latitude: (latitude * PARTS_OF_A_DEGREE).round() as i64,
            longitude: (longitude * PARTS_OF_A_DEGREE).round() as i64,
        })
    }

    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> (f64, f64) {
        (self.latitude as f64 / PARTS_OF_A_DEGREE, self.longitude as f64 / PARTS_OF_A_DEGREE)
    }
}
