"""The program that the tests run (MINHBACH_PROGRAM, else the release build), and the project it was built from."""

from __future__ import annotations

import os
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("MINHBACH_PROGRAM") or PROJECT / ".build/release/minhbach")
