#!/usr/bin/env python3
"""Checks with LibreOffice that no table of ours computes anything and that types are what they should be.

    cargo build --workspace --bin attache
    python3 tests/readers/spreadsheets.py target/debug/attache FORUM

FORUM is any forum file; it is copied, and in the copy a text that a spreadsheet would compute, or that would end a calendar
entry or a page, is put into every text of it behind the program's back. Every document is then written for who reads most of it as
workbook, text table, calendar file and page, and looked into: no formula, no link, no entry or property that the forum has
not, no file outside the folder; and as LibreOffice reads them, the hostile texts are texts and moments are moments.
"""

import argparse
import csv
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

# So the program ends when a name could not be printed as it is written.
UNPRINTABLE = 1
HERE = pathlib.Path(__file__).resolve().parent
HOSTILE = [
    "=11111+22222",
    "+11111+22222",
    "-11111+22222",
    "@SUM(11111,22222)",
    "\t=11111+22222",
    "\uff1d11111+22222",
    "=HYPERLINK(\"http://example.org\")",
    "=cmd|' /C calc'!A0",
    "x\";=11111+22222",
    "+33 1 23 45 67 89",
    "../../.bashrc",
    "C:\\x",
    "CON",
    "x\u202efdp.exe",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "END:VEVENT",
    "a\rATTACH:file:///etc/passwd",
    "a\nATTACH:file:///etc/passwd",
    "a\u2028ATTACH:file:///etc/passwd",
    "\U0001f600" * 40,
    "n" * 300,
]


def poison(forum: pathlib.Path) -> int:
    """Puts a hostile text, each row another one, into every free text of the file; answers into how many columns."""
    columns = [line.split(",")[0] for line in (HERE / "../lists/fields_of_columns.csv").read_text().splitlines()[1:]]
    database = sqlite3.connect(forum)
    filled = 0
    for column in columns:
        table, name = column.split(".")
        rows = [row for (row,) in database.execute(f"SELECT id FROM {table} WHERE typeof({name}) = 'text'")]
        done = 0
        for at, row in enumerate(rows):
            text = HOSTILE[(at + filled) % len(HOSTILE)]
            for value in (text, f"{text} {row.hex() if isinstance(row, bytes) else row}"):
                try:
                    done += database.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, row)).rowcount
                    break
                except sqlite3.DatabaseError:
                    continue
        filled += done > 0
    database.commit()
    database.close()
    return filled


def run(*command: object, also: int = 0) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode not in (0, also):
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr}")
    return done.stdout


def write(attache: str, forum: pathlib.Path, into: pathlib.Path) -> None:
    for row in json.loads(run(attache, "--json", "papers", forum)):
        kind, readers = row["kind"], [reader["audience"] for reader in row["audiences"]]
        # The desk reads most.
        reader = "desk" if "desk" in readers else readers[0]
        run(attache, "papers", forum, "--kind", kind, "--profile", reader, "--format", "xlsx,csv,ics,html", "--out", into / kind, also=UNPRINTABLE)
    run(attache, "export", forum, "--profile", "own-delegate", "--all", "--format", "xlsx,csv,ics,html", "--out", into / "itineraries", also=UNPRINTABLE)


def faults_of_workbook(path: pathlib.Path) -> list[str]:
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        found = [f"{path.name} names another file" for name in names if "externalLink" in name]
        for name in names:
            text = parts.read(name).decode("utf-8", "replace")
            if name.startswith("xl/") and re.search(r"<f>|<hyperlink|<definedName [^>]*>(?!'?[^<]*\$)", text):
                found.append(f"{path.name}/{name} computes something")
    return found


def faults_of_calendar(path: pathlib.Path) -> list[str]:
    lines = path.read_bytes().replace(b"\r\n ", b"").split(b"\r\n")
    found = [f"{path.name} has a line end of its own" for line in lines if b"\r" in line or b"\n" in line]
    begun = sum(line == b"BEGIN:VEVENT" for line in lines)
    if begun != sum(line == b"END:VEVENT" for line in lines):
        found.append(f"{path.name} has entries that end twice")
    return found + [f"{path.name} has an attachment" for line in lines if line.startswith(b"ATTACH")]


def faults_of_page(path: pathlib.Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    scripts = re.findall(r"<script[^>]*>", text)
    found = [f"{path.name}: {script}" for script in scripts if script != '<script type="application/ld+json">']
    return found + [f"{path.name} has a picture" for _ in re.findall(r"<img", text)]


def faults_as_read(folder: pathlib.Path, tables: list[pathlib.Path]) -> list[str]:
    """What LibreOffice makes of the tables: their cells as text, where a formula would have become its result."""
    read, found = folder / "read", []
    for number, table in enumerate(tables):
        target = read / table.parent.name / table.suffix[1:] / str(number)
        target.mkdir(parents=True, exist_ok=True)
        # What it writes is called by the file and again by the sheet, which is called by the file: too long for a folder.
        short = shutil.copy(table, target.with_suffix(table.suffix))
        # A table in UTF-8 with commas, and every cell as it is shown.
        given = ["--infilter=CSV:44,34,UTF8"] if table.suffix == ".csv" else []
        run("soffice", "--headless", *given, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,true,false,false,false,-1", "--outdir", target, short)
        if not any(path.stat().st_size for path in target.iterdir()):
            found.append(f"{table.name} could not be read")
    for path in sorted(read.glob("*/*/*/*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                found += [f"{tables[int(path.parent.name)].name}: computed {cell!r}" for cell in row if cell in ("33333", "Err:508", "#NAME?", "#REF!")]
    return found


def faults_of_types(folder: pathlib.Path, tables: list[pathlib.Path]) -> list[str]:
    """A workbook of everybody's items, as LibreOffice keeps it: what begins and ends are moments, not texts."""
    workbook = next(table for table in tables if table.suffix == ".xlsx" and table.parent.name == "itineraries")
    run("soffice", "--headless", "--convert-to", "fods", "--outdir", folder / "kept", workbook)
    text = next((folder / "kept").glob("*.fods")).read_text(encoding="utf-8")
    found = [] if 'office:value-type="date"' in text or 'office:value-type="time"' in text else [f"{workbook.name} has no moments"]
    return found + ([f"{workbook.name} computes something"] if "table:formula" in text else [])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("attache", help="the command line program")
    parser.add_argument("forum", type=pathlib.Path, help="a forum file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        forum, into = folder / "poisoned.forum", folder / "in" / "told"
        shutil.copy(options.forum, forum)
        filled = poison(forum)
        write(options.attache, forum, into)
        files = [path for path in folder.rglob("*") if path.is_file()]
        outside = [str(path) for path in files if path != forum and into not in path.parents and "forum" not in path.name]
        found = [f"{path} is outside the folder" for path in outside]
        for path in files:
            look = {".xlsx": faults_of_workbook, ".ics": faults_of_calendar, ".html": faults_of_page}.get(path.suffix)
            found += look(path) if look else []
        tables = [path for path in files if path.suffix in (".xlsx", ".csv")]
        found += faults_as_read(folder, tables) + faults_of_types(folder, tables)
        print(f"{filled} columns poisoned, {len(files)} files written, {len(tables)} tables read by LibreOffice, {len(found)} faults")
        print("\n".join(found[:50]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
