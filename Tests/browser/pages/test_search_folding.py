"""The search's script and the program take the same letters for the same."""

from __future__ import annotations

from pathlib import Path

CASES = Path(__file__).parents[2] / "search-folding.tsv"


def test_script_folds_as_the_program_does(open_page, expect_none):
    page = open_page("tim-kiem/index.html")
    cases = [line.split("\t") for line in CASES.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    folded = page.evaluate("texts => texts.map(text => wordsOf(text).map(fold).join(' '))", [text for text, _ in cases])
    expect_none([f"{text}: {own} instead of {wanted}" for (text, wanted), own in zip(cases, folded) if own != wanted])
