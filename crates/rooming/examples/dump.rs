//! temp
#[path = "lodge/town.rs"]
mod town;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let p = town::problem(&a[1], a[2].parse().unwrap());
    println!("{p:?}");
}
