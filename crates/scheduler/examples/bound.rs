//! Says how little any schedule of an instance can cost, and proves a given one the best where it can:
//! `bound INSTANCE [INCUMBENT.json] [--seconds s] [--out FILE]`.

use std::error::Error;
use std::path::PathBuf;

use attache_scheduler::bounds::{Outcome, close, lower};
use attache_scheduler::format::{Assignment, Instance, SOLUTION, Solution};
use attache_scheduler::judge::components;
use attache_scheduler::problem::Problem;
use attache_scheduler::work::Work;

#[derive(Default)]
struct Wish {
    instance: PathBuf,
    incumbent: Option<PathBuf>,
    seconds: f64,
    out: Option<PathBuf>,
}

fn wish() -> Result<Wish, Box<dyn Error>> {
    let mut wish = Wish { seconds: 10.0, ..Wish::default() };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut next = || words.next().ok_or(format!("{word} what?"));
        match word.as_str() {
            "--seconds" => wish.seconds = next()?.parse()?,
            "--out" => wish.out = Some(next()?.into()),
            _ if wish.instance.as_os_str().is_empty() => wish.instance = word.into(),
            _ => wish.incumbent = Some(word.into()),
        }
    }
    Ok(wish)
}

fn main() -> Result<(), Box<dyn Error>> {
    let wish = wish()?;
    let problem = Problem::new(Instance::read(&std::fs::read_to_string(&wish.instance)?)?);
    let mut work = Work::of_seconds(wish.seconds);
    let Some(incumbent) = wish.incumbent else {
        println!("bound {} work {:.2}", lower(&problem, &mut work), work.seconds());
        return Ok(());
    };
    let incumbent = Solution::read(&std::fs::read_to_string(incumbent)?)?.assignments;
    let cost = |assignments: &[Assignment]| components(&problem, assignments).cost(&problem.instance.objective);
    let mut last = 0;
    let mut parts = 0;
    let outcome = close(&problem, &incumbent, &mut work, &mut |lower, better| {
        parts += 1;
        if lower > last || better.is_some() {
            last = lower;
            println!(
                "part {parts}: bound {lower}{}",
                better.map_or(String::new(), |(cost, _)| format!(", found {cost}"))
            );
        }
        true
    });
    let (name, assignments, bound) = match outcome {
        Outcome::Optimal { cost, assignments } => ("proven", assignments, cost),
        Outcome::Bounded { lower, best } => ("open", best, lower),
    };
    let least = cost(&assignments);
    let gap = 100.0 * (least - bound) as f64 / least.max(1) as f64;
    println!(
        "{name}: incumbent {} best {least} bound {bound} gap {gap:.2} % parts {parts} work {:.2}",
        cost(&incumbent),
        work.seconds()
    );
    if let Some(out) = wish.out {
        let meta = serde_json::json!({ "bound": bound });
        let solution = Solution { format: SOLUTION.into(), instance: problem.instance.name.clone(), assignments, meta };
        std::fs::write(out, serde_json::to_string(&solution)?)?;
    }
    Ok(())
}
