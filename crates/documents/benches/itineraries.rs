//! How long itineraries take: a thousand on paper, five thousand calendar files, one in preview.
//!
//! `cargo bench --workspace --bench itineraries`; with `-- --test` each is done once and not measured. Each reader is
//! somebody else with days of their own, two pages of them, so that nothing of one document can be used again for the next.
//! Setting is warm: the first document reads the fonts and is not counted.

#[path = "../tests/written/sample/mod.rs"]
mod sample;

use attache_documents::calendar::itinerary_calendar;
use attache_documents::itinerary::{Itinerary, Paper, What, itinerary_html};
use attache_documents::{Language, Typesetter};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// As in the programs.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many are set on paper in one go, and how many calendar files are written.
const PAPERS: usize = 1_000;
const CALENDARS: usize = 5_000;

/// As sharp as the preview in the window.
const PREVIEW_PIXELS_PER_POINT: f32 = 1.6;

fn itineraries(c: &mut Criterion) {
    let readers: Vec<Itinerary> = (0..CALENDARS).map(reader).collect();
    let typesetter = Typesetter::new();
    let one = typesetter.itinerary_pdf(&readers[0]).expect("it can be set");
    let pages = pdf_extract::extract_text_from_mem_by_pages(&one.bytes).expect("it can be read").len();
    assert_eq!(pages, 2, "the itineraries that are measured have two pages");

    let mut group = c.benchmark_group("itineraries");
    group.sample_size(10).measurement_time(Duration::from_secs(60));
    group.throughput(Throughput::Elements(PAPERS as u64));
    group.bench_function("1,000 as PDF on one core", |b| b.iter(|| on_cores(1, &typesetter, &readers[..PAPERS])));
    group.bench_function("1,000 as PDF on two cores", |b| b.iter(|| on_cores(2, &typesetter, &readers[..PAPERS])));
    group.throughput(Throughput::Elements(CALENDARS as u64));
    group.bench_function("5,000 as calendar file", |b| {
        b.iter(|| readers.iter().map(|one| itinerary_calendar(one).expect("ids differ").len()).sum::<usize>());
    });
    group.throughput(Throughput::Elements(PAPERS as u64));
    group.bench_function("1,000 for the screen", |b| {
        b.iter(|| readers[..PAPERS].iter().map(|one| itinerary_html(one).len()).sum::<usize>());
    });
    group.finish();

    let mut group = c.benchmark_group("one itinerary");
    let mut next = readers.iter().cycle();
    let mut each = || next.next().expect("there is always a next");
    group.bench_function("preview", |b| {
        let preview = |one| typesetter.itinerary_pages_png(one, PREVIEW_PIXELS_PER_POINT).expect("it can be set");
        b.iter_batched(&mut each, preview, BatchSize::SmallInput);
    });
    group.bench_function("pocket cards", |b| {
        let cards = |one| typesetter.itinerary_on(one, Paper::Pocket, false).expect("it can be set");
        b.iter_batched(&mut each, cards, BatchSize::SmallInput);
    });
}

/// Somebody of this number: the visit of the golden files, and every text that a person has of their own.
fn reader(number: usize) -> Itinerary {
    let mut draft = sample::visit::visit(Language::English.into());
    draft.person.name = format!("Inés Quiroga {number}");
    for item in &mut draft.items {
        item.id = uuid::Uuid::from_u128(item.id.as_u128() + ((number as u128) << 32));
        match &mut item.what {
            What::Leg(leg) => leg.booking_reference = format!("{number:06}"),
            What::Transfer(transfer) => transfer.sign = format!("INÉS QUIROGA {number}"),
            What::Stay(stay) => stay.room_number = number.to_string(),
            What::Session(session) => session.title = format!("The city and its port, part {number}"),
            What::Meeting(meeting) => meeting.title = format!("Port and harbour {number}"),
        }
    }
    sample::for_delegate(draft)
}

/// All of them as PDF, each core taking the next that nobody has taken; answers how many bytes they are.
fn on_cores(cores: usize, typesetter: &Typesetter, readers: &[Itinerary]) -> usize {
    let at_hand = std::thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let set = || {
        let mut bytes = 0;
        while let Some(one) = readers.get(next.fetch_add(1, Ordering::Relaxed)) {
            bytes += typesetter.itinerary_pdf(one).expect("it can be set").bytes.len();
        }
        bytes
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores.min(at_hand)).map(|_| scope.spawn(set)).collect();
        workers.into_iter().map(|worker| worker.join().expect("it ends")).sum()
    })
}

criterion_group!(benches, itineraries);
criterion_main!(benches);
