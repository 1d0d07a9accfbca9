"""Runs `attache solve` and the CP-SAT reference on the same instances and prints one table with the ratios.

By hand, never in the tests: it takes minutes, and needs a folder with the checker and the reference (packages `fbs.checker`
and `fbs.cpsat`) and, for the reference, `pip install ortools`.

    python3 tests/scheduling/side_by_side.py --kit FOLDER --attache target/release/attache \\
        [--seconds 10] [--reference-seconds 100] [--seed 1] [--threads 2] [--best best-known.csv] INSTANCE...

With `--reference-seconds 0` the reference is left out. Every answer is judged by the kit's checker; an answer that breaks a
rule, or whose own cost or bound is wrong, ends the run. The last row has the medians of the seconds by the clock.
"""

import argparse
import csv
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COLUMNS = ("instance", "best known", "attache", "bound", "gap %", "status", "wall s", "cpu s", "reference", "its bound", "its s", "ratio")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kit", type=Path, required=True)
    parser.add_argument("--attache", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--reference-seconds", type=float, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--best", type=Path)
    parser.add_argument("instances", nargs="+", type=Path)
    return parser.parse_args()


def best_known(table: Path | None) -> dict[str, str]:
    """The best known value by instance; "infeasible" where that is proven."""
    if table is None:
        return {}
    with table.open(encoding="utf-8") as rows:
        return {row["instance"]: row.get("cost") or row.get("optimum") or "" for row in csv.DictReader(rows)}


def ours(given: argparse.Namespace, path: Path) -> tuple[dict, float, float]:
    """The solution, and the seconds it took by the clock and of the processor."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "solution.json"
        command = [given.attache, "solve", path, out, "--seconds", given.seconds, "--seed", given.seed, "--threads", given.threads]
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        ended = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if not out.exists():
            sys.exit(f"{path.name}: {ended.stderr}")
        return json.loads(out.read_text(encoding="utf-8")), wall, after.ru_utime - before.ru_utime


def judged(check, instance: dict, solution: dict) -> int | None:
    """The cost by the independent checker; none where there is no schedule."""
    meta = solution["meta"]
    if meta["status"] in ("INFEASIBLE", "UNKNOWN"):
        return None
    got = check(instance, solution)
    if not got["valid"] or meta.get("cost", got["cost"]) != got["cost"]:
        sys.exit(f"{instance['name']}: {got['violations'][:3]}, cost {got['cost']}, said {meta.get('cost')}")
    if meta.get("bound") is not None and meta["bound"] > got["cost"]:
        sys.exit(f"{instance['name']}: the bound {meta['bound']} lies above the cost {got['cost']}")
    return got["cost"]


def gap(cost: int | None, bound: float | None) -> str:
    return "" if cost is None or bound is None else "0.0" if cost == bound else f"{100 * (cost - bound) / cost:.1f}"


def main() -> None:
    given = arguments()
    sys.path.insert(0, str(given.kit))
    from fbs.checker import check  # noqa: PLC0415: it lies where the caller says

    best = best_known(given.best)
    print(*COLUMNS, sep="\t", flush=True)
    seconds: dict[str, list[float]] = {"wall s": [], "its s": []}
    for path in given.instances:
        instance = json.loads(path.read_text(encoding="utf-8"))
        solution, wall, cpu = ours(given, path)
        cost, meta = judged(check, instance, solution), solution["meta"]
        row = [instance["name"], best.get(path.stem, best.get(instance["name"], "")), cost, meta["bound"], gap(cost, meta["bound"]), meta["status"], f"{wall:.1f}", f"{cpu:.1f}"]
        seconds["wall s"].append(wall)
        if given.reference_seconds > 0:
            from fbs import cpsat  # noqa: PLC0415: only with ortools

            began = time.perf_counter()
            reference = cpsat.solve(instance, given.reference_seconds)
            took, value = time.perf_counter() - began, judged(check, instance, reference)
            seconds["its s"].append(took)
            ratio = f"{cost / value:.3f}" if cost is not None and value else ""
            row += [value, reference["meta"].get("bound"), f"{took:.1f}", ratio]
        print(*("" if one is None else one for one in row), sep="\t", flush=True)
    medians = {name: f"{statistics.median(all_of_them):.2f}" for name, all_of_them in seconds.items() if all_of_them}
    print("median", *(medians.get(name, "") for name in COLUMNS[1:]), sep="\t")


if __name__ == "__main__":
    main()
