#!/usr/bin/env python3
"""The same itineraries on paper, by us and by WeasyPrint from our own pages for the screen, and how long each takes.

Run by hand, on a machine that does nothing else:

    python3 -m venv .venv && .venv/bin/pip install weasyprint
    cargo build --release --workspace --bin attache
    .venv/bin/python tests/printing/side_by_side.py target/release/attache FORUM

FORUM is any forum file, such as `attache generate --size M` makes. Ours is timed as a whole: starting, reading the forum,
setting and writing. WeasyPrint's first document is not counted, since it reads fonts then. Both lists hold the same people.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def export(attache: str, forum: str, folder: Path, form: str) -> float:
    """Writes everybody's itinerary in a form, and answers how many seconds that took."""
    began = time.perf_counter()
    command = [attache, "export", forum, "--profile", "own-delegate", "--all", "--format", form, "--out", str(folder)]
    # 1 says that a name could not be printed as it is written, which takes as long.
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return time.perf_counter() - began


def weasy(pages: list[Path], most: int) -> list[float]:
    """How many seconds WeasyPrint takes for each page but the first."""
    from weasyprint import HTML  # not needed by whoever only reads the help

    seconds = []
    for page in pages[: most + 1]:
        began = time.perf_counter()
        HTML(filename=str(page)).write_pdf()
        seconds.append(time.perf_counter() - began)
    return seconds[1:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("attache", help="the command line program, built in release")
    parser.add_argument("forum", help="a forum file")
    parser.add_argument("--most", type=int, default=100, help="how many documents WeasyPrint sets (default: 100)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ours, pages = Path(folder, "pdf"), Path(folder, "html")
        seconds = export(options.attache, options.forum, ours, "pdf")
        export(options.attache, options.forum, pages, "html")
        written = len(list(ours.glob("*.pdf")))
        theirs = weasy(sorted(pages.glob("*.html")), options.most)
    if not written or not theirs:
        sys.exit("the forum has too few people to compare anything")
    rate, their_rate = written / seconds, len(theirs) / sum(theirs)
    print("| | documents | seconds | a second | median of one |")
    print("|---|---:|---:|---:|---:|")
    print(f"| Attaché, whole program | {written} | {seconds:.2f} | {rate:.1f} | |")
    median = 1000 * statistics.median(theirs)
    print(f"| WeasyPrint, one core | {len(theirs)} | {sum(theirs):.2f} | {their_rate:.1f} | {median:.0f} ms |")
    print(f"\nAttaché sets {rate / their_rate:.1f} times as many in the same time.")


if __name__ == "__main__":
    main()
