//! How far two places are from each other as the crow flies.

/// Where something is on the earth, in decimal degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
}

/// Mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Kilometres along the surface between two positions, on a sphere (haversine); true to about half a percent.
pub fn km_between(from: Position, to: Position) -> f64 {
    let half_way = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let shrunk_by = from.latitude.to_radians().cos() * to.latitude.to_radians().cos();
    let across = half_way(from.latitude, to.latitude) + shrunk_by * half_way(from.longitude, to.longitude);
    2.0 * EARTH_RADIUS_KM * across.sqrt().min(1.0).asin()
}
