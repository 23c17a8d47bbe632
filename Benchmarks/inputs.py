"""Folders that programs are measured in: each with its own copy of what goes in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import nation
import stories
from programs import Program

HERE = Path(__file__).resolve().parent


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def bare(program: Program, folder: Path, count: int) -> Path:
    """Stories in a frame as bare as Hugo's, with the phrases of the site."""
    fresh(folder)
    shutil.copytree(program.root / "site-templates", folder / "templates")
    (folder / "content" / "languages").mkdir(parents=True)
    shutil.copy(program.root / "content" / "languages" / "vi.yaml", folder / "content" / "languages")
    shutil.copytree(HERE / "minhbach", folder, dirs_exist_ok=True)
    stories.write(folder / "content", count, "minhbach")
    return folder


def hugo(folder: Path, count: int) -> Path:
    fresh(folder)
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    stories.write(folder / "content", count, "hugo")
    return folder


def province(program: Program, folder: Path) -> Path:
    """The real site, with the pictures that were made before."""
    fresh(folder)
    shutil.copytree(program.root / "content", folder / "content")
    shutil.copytree(program.root / "site-templates", folder / "templates")
    return folder


def real(program: Program, folder: Path, count: int) -> Path:
    """The real site with so many stories more, each in both languages."""
    province(program, folder)
    stories.write(folder / "content", count, "minhbach")
    for story in (folder / "content" / "news").glob("story-*/vi.md"):
        text = re.sub(r"^(date|kind): .*\n", "", story.read_text(), flags=re.MULTILINE)
        story.with_name("en.md").write_text(text)
    return folder


def whole_nation(program: Program, folder: Path, communes: int) -> Path:
    province(program, folder)
    nation.make(folder / "content", communes)
    return folder


def floor(folder: Path) -> Path:
    """The program that does nothing but let cmark-gfm make HTML."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "floor"
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcmark-gfm"], check=True, capture_output=True, text=True
    ).stdout.split()
    subprocess.run(["clang", "-O2", "-o", program, HERE / "floor.c", *flags, "-lcmark-gfm-extensions"], check=True)
    return program


def same_work(ours: Path, other: Path, count: int) -> None:
    """Stops if either left stories out, or the pages of the two differ by more than a quarter."""
    sizes = []
    for folder in (ours, other):
        pages = [path.stat().st_size for path in (folder / "public").rglob("*.html") if "story-" in str(path)]
        if len(pages) != count:
            sys.exit(f"{folder} holds {len(pages)} stories, not {count}")
        sizes.append(sum(pages))
    if max(sizes) > 1.25 * min(sizes):
        sys.exit(f"the pages aren't of the same size, so the comparison isn't fair: {sizes}")
