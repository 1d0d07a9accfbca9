//! How long a forum of congress size takes: opening it, one edit with its check, the full check, a list.
//!
//! `cargo bench --workspace --bench congress`; the forum is made once and kept beside the build. Comparing the full
//! check with reading the same rows tells what the rules cost.

use attache_domain::conflicts;
use attache_planner::delegations::{EditDelegation, list_delegations};
use attache_planner::duplicates::list_duplicates;
use attache_planner::generate::{self, Size};
use attache_planner::lists::ReadList;
use attache_planner::meetings::{list_meetings, meeting_matrix};
use attache_planner::people::list_people;
use attache_planner::precedence::{ReadOrder, order_of_precedence};
use attache_planner::rooms::{ReadGrid, room_grid};
use attache_planner::search::{Search, search};
use attache_planner::surroundings::ThisMachine;
use attache_planner::wire::Empty;
use attache_planner::{Me, Planner, commands, delegations};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn congress(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("congress.forum");
    drop(generate::make(&path, Size::L, 1, me(), |_| true).expect("a congress"));

    let mut group = c.benchmark_group("congress");
    group.sample_size(20);
    // One program holds a forum at a time, so each opening is closed again, unmeasured, before the next.
    group.bench_function("open", |b| b.iter_batched(|| (), |()| open(&path), BatchSize::PerIteration));

    let mut planner = open(&path);
    group.bench_function("read all rows", |b| b.iter_with_large_drop(|| planner.read_again().expect("the rows")));
    group.bench_function("full check", |b| b.iter_with_large_drop(|| conflicts::find(planner.plan(), planner.today())));
    group.bench_function("list delegations", |b| {
        b.iter_with_large_drop(|| list_delegations(&planner, ReadList::default()))
    });
    group.bench_function("list people", |b| b.iter_with_large_drop(|| list_people(&planner, ReadList::default())));
    let day = planner.plan().forum().expect("the forum").starts_on.to_string();
    let one_day = || ReadGrid { from: day.clone(), to: day.clone() };
    group.bench_function("room grid of a day", |b| {
        b.iter_batched(one_day, |days| room_grid(&planner, days).expect("the grid"), BatchSize::SmallInput);
    });

    // The first search makes the index; a search is measured as a user meets it, letter after letter.
    for (name, text) in [("search of a name", "ana mar"), ("search of a flight", "lh1"), ("search of nobody", "qwxz")] {
        let one = || Search { text: text.to_owned() };
        group.bench_function(name, |b| b.iter_batched(one, |text| search(&planner, text), BatchSize::SmallInput));
    }
    group.bench_function("duplicates", |b| b.iter_with_large_drop(|| list_duplicates(&planner, Empty {})));
    group.bench_function("who meets whom", |b| b.iter_with_large_drop(|| meeting_matrix(&planner, Empty {})));
    group.bench_function("list meetings", |b| b.iter_with_large_drop(|| list_meetings(&planner, Empty {})));
    let order = || order_of_precedence(&planner, ReadOrder::default());
    group.bench_function("order of precedence", |b| b.iter_with_large_drop(order));

    let id = planner.plan().delegations.iter().next().expect("a delegation").id;
    let mut count = 0u32;
    group.bench_function("one edit with its check", |b| {
        b.iter(|| {
            count += 1;
            let input = EditDelegation { note: Some(format!("Note {count}")), ..EditDelegation::of(id) };
            delegations::edit_delegation(&mut planner, input).expect("the edit")
        });
    });
    group.finish();
    tell_percentiles(&mut planner);
}

/// Says how long the slowest of many delays takes, each with its check and its place on the disk. Criterion tells means;
/// what a user feels is the one that was slow.
fn tell_percentiles(planner: &mut Planner) {
    const DELAYS: usize = 1_000;
    let legs: Vec<_> = planner.plan().legs.iter().map(|leg| leg.id).collect();
    let mut times: Vec<Duration> = (0..DELAYS)
        .map(|number| {
            let input = json!({ "leg": legs[number * 7 % legs.len()], "minutes": 15 + number % 90 });
            let begun = Instant::now();
            commands::call(planner, "set_delay", input).expect("the delay");
            begun.elapsed()
        })
        .collect();
    times.sort();
    let at = |hundredths: usize| times[(times.len() * hundredths / 100).min(times.len() - 1)];
    println!(
        "one delay with its check, of {DELAYS}: median {:?}, 99th percentile {:?}, slowest {:?}",
        at(50),
        at(99),
        at(100)
    );
}

fn open(path: &Path) -> Planner {
    let path: PathBuf = path.to_owned();
    Planner::open(&path, me(), Box::new(ThisMachine)).expect("the congress opens")
}

fn me() -> Me {
    Me { name: "Benchmark".to_owned(), host: "here".to_owned() }
}

criterion_group!(benches, congress);
criterion_main!(benches);
