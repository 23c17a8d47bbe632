"""The demonstration's content with hostile words in every place that holds words: cells, YAML texts, phrases, titles."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
from pathlib import Path

import yaml

# What each would do if it left its element, its line or its cell. `x-hit` is no element and no attribute of ours.
MARKUP = "<x-hit onclick=hit()><img src=x onerror=hit()><script>hit()</script>"
PAYLOADS = [
    MARKUP, f'"{MARKUP}', f"'{MARKUP}", '" x-hit="1', "' x-hit='1", f"]]>{MARKUP}", f"-->{MARKUP}", f"</script>{MARKUP}",
    f"</title>{MARKUP}", f"</textarea>{MARKUP}", f"</text></svg>{MARKUP}", "&lt;x-hit&gt;", "{{{x}}} ${hit()} {{x-hit}}",
    '" . <urn:x-hit> <urn:x-hit> <urn:x-hit> . "', '"""@vi . <urn:x-hit> a <urn:x-hit> .', "\\u003cx-hit>", '\\",\\"x-hit\\":\\"1',
    # A sign with an accent behind it is one letter for some programs and two for others.
    '"\u0301 x-hit="1', "<\u0301x-hit>", "\\\u0301", ",\u0301;\u0301X-HIT:1", "]]\u0301>\u0301", "&\u0301lt;",
    "\\nATTENDEE:mailto:x-hit@evil.example", "[a](javascript:hit())", "![a](//evil.example/x)", "//evil.example/x-hit",
]
FORMULAS = [
    '=HYPERLINK("http://evil.example/x-hit","a")', "@SUM(1+1)*cmd|' /C x-hit'!A0", "+cmd|' /C x-hit'!A0", "-2+3+cmd|' /C x-hit'!A0",
    "=1+1", "＝1+1", "=\u03011+1", "@\u0301SUM(1)",
]
# Columns that hold words; codes, numbers, days and addresses are refused by their readers, which is tested elsewhere.
WORDS = re.compile(r"(_vi|_en)$|^(name|number|issuer|paragraph|note|meaning|by|person|position|subject|place|title|status|short)$")


class Loader(yaml.SafeLoader):
    """Reads YAML as the program does: `on` is a word."""


Loader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool" or sign in "tTfF"]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Hostile:
    """A copy of the content; what the checks refuse is taken back and counted."""

    def __init__(self, folder: Path, project: Path, program: Path) -> None:
        self.folder, self.project, self.program = folder, project, program
        self.content = folder / "content"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(project / "content", self.content)
        # Nothing was told before, so that a change needs no reason.
        shutil.rmtree(self.content / "ledger")
        self.count = 0
        self.kept: dict[Path, list[str]] = {}
        # Evidence is published as it is, under its hash.
        for file in sorted([*self.content.glob("data/*.csv"), *self.content.glob("data/observations/*.csv")]):
            self._table(file)
        for file in sorted([*self.content.glob("data/*.yaml"), *self.content.glob("languages/??.yaml"), self.content / "site.yaml"]):
            self._yaml(file)
        for file in sorted(self.content.glob("*/*/*.md")):
            self._story(file)

    def _next(self, isCell: bool = False) -> str:
        """Formulas stand at the beginning of cells, everything else behind words."""
        self.count += 1
        every = [*PAYLOADS, *FORMULAS] if isCell else PAYLOADS
        return every[self.count % len(every)]

    def _table(self, file: Path) -> None:
        rows = list(csv.reader(file.open(newline="")))
        chosen = [column for column, head in enumerate(rows[0]) if WORDS.search(head)]
        for row in rows[1:40]:
            for column in chosen:
                if row[column]:
                    payload = self._next(isCell=True)
                    row[column] = payload if payload in FORMULAS else f"{row[column]} {payload}"
        self.kept[file] = file.read_text().splitlines(keepends=True)
        with file.open("w", newline="") as text:
            csv.writer(text, lineterminator="\n").writerows(rows)

    def _yaml(self, file: Path) -> None:
        whole = yaml.load(file.read_text(), Loader)
        phrases = whole.get("phrases") if isinstance(whole, dict) else None
        if phrases:
            for key, value in phrases.items():
                if isinstance(value, str):
                    phrases[key] = f"{value} {self._phrase()}"
        else:
            self._words(whole)
        self.kept[file] = file.read_text().splitlines(keepends=True)
        file.write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=10**9))

    def _phrase(self) -> str:
        """Braces name what is filled in."""
        payload = self._next()
        return MARKUP if "{" in payload else payload

    def _words(self, node: object) -> None:
        if isinstance(node, list):
            for item in node:
                self._words(item)
        elif isinstance(node, dict):
            for key, value in node.items():
                if isinstance(value, str) and key in ("vi", "en"):
                    node[key] = f"{value} {self._phrase()}"
                else:
                    self._words(value)

    def _story(self, file: Path) -> None:
        text = file.read_text()
        payload = self._next().replace("\\", "\\\\").replace('"', '\\"')
        self.kept[file] = text.splitlines(keepends=True)
        file.write_text(re.sub(r'^(title|summary): "?(.*?)"?$', lambda found: f'{found[1]}: "{found[2]} {payload}"', text, flags=re.M))

    def build(self) -> tuple[Path, int]:
        """Takes back what is refused, and builds. Returns the site and how many places were refused."""
        refused = 0
        for _ in range(6):
            errors = self._errors("check")
            if not errors:
                break
            for name, lines in errors.items():
                refused += self._take_back(self.folder / name, lines)
        command = ["build", *self._sources, "--quiet", "--base-url", "https://own.example"]
        run = subprocess.run([self.program, *command], cwd=self.folder, capture_output=True, text=True)
        assert run.returncode == 0, run.stdout[-3000:] + run.stderr
        return self.folder / "public", refused

    @property
    def _sources(self) -> list[str | Path]:
        return ["--content", "content", "--templates", self.project / "site-templates"]

    def _errors(self, *command: str) -> dict[str, set[int]]:
        command = (*command, *self._sources, "--diagnostics", "json", "--quiet")
        run = subprocess.run([self.program, *command], cwd=self.folder, capture_output=True, text=True)
        assert run.returncode in (0, 1), run.stderr
        found: dict[str, set[int]] = {}
        for line in run.stdout.splitlines():
            item = json.loads(line)
            if item.get("severity") == "error":
                found.setdefault(item["file"], set()).add(item.get("line") or 0)
        return found

    def _take_back(self, file: Path, lines: set[int]) -> int:
        """Line by line in tables and stories; YAML has other lines than it had, so there the words of the line go."""
        assert file in self.kept, f"{file} wasn’t touched, and isn’t right any more"
        now = file.read_text().splitlines(keepends=True)
        for line in lines:
            if file.suffix == ".yaml":
                now[line - 1] = self._plain(now[line - 1])
            else:
                now[line - 1] = self.kept[file][line - 1]
        file.write_text("".join(now))
        return len(lines)

    @staticmethod
    def _plain(line: str) -> str:
        for payload in sorted(PAYLOADS, key=len, reverse=True):
            for written in (payload, payload.replace("'", "''"), payload.replace("\\", "\\\\").replace('"', '\\"')):
                line = line.replace(" " + written, "")
        return line
