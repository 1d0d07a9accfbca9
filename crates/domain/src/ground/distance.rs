//! How far two places are from each other as the crow flies.

use crate::position::Position;

/// Mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Kilometres along the surface between two positions, on a sphere (haversine); true to about half a percent.
pub fn km_between(from: Position, to: Position) -> f64 {
    let ((from_latitude, from_longitude), (to_latitude, to_longitude)) = (from.degrees(), to.degrees());
    let half_way = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let shrunk_by = from_latitude.to_radians().cos() * to_latitude.to_radians().cos();
    let across = half_way(from_latitude, to_latitude) + shrunk_by * half_way(from_longitude, to_longitude);
    2.0 * EARTH_RADIUS_KM * across.sqrt().min(1.0).asin()
}
