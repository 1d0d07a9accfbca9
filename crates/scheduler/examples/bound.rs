//! Prints how little any schedule of an instance can cost: `bound INSTANCE [INCUMBENT.json] [--seconds s]`.
use attache_scheduler::bounds::{ascent::Ascent, dual::Dual, plan::NEVER};
use attache_scheduler::format::Instance;
use attache_scheduler::problem::Problem;
use attache_scheduler::work::Work;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&args[1]).expect("instance");
    let problem = Problem::new(Instance::read(&text).expect("instance"));
    let t = std::time::Instant::now();
    let mut dual = Dual::new(&problem);
    println!(
        "built {:?} places {} classes {} diaries {}",
        t.elapsed(),
        dual.relaxation.places.len(),
        dual.relaxation.classes.len(),
        dual.relaxation.offers.len()
    );
    let mut ascent = Ascent::new(&dual);
    let secs: f64 = args[2].parse().expect("s");
    let mut total = 0.0;
    while total < secs {
        let mut work = Work::of_seconds(secs / 10.0);
        ascent.climb(&mut dual, NEVER, &mut work);
        total += work.seconds();
        println!(
            "{:?} mem {:?} work {total:.2} steps {} bound {:.1}",
            t.elapsed(),
            dual.diaries.iter().take(20).map(|d| d.memory.len()).collect::<Vec<_>>(),
            ascent.steps,
            ascent.bound as f64 / dual.scale as f64
        );
        if !work.is_spent() {
            break;
        }
    }
}
