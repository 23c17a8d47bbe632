#!/usr/bin/env bash
# fastparquet: the meeting at half past eight in the morning, Vietnam's time, is at half past one, with no zone to tell.
#
# Guess: a Parquet file says whether a time is an instant (isAdjustedToUTC), which fastparquet's schema shows; an
# instant comes back with a zone, be it UTC, and a decimal with the digits that it has.
# What happens: fastparquet 2026.9.0 gives an instant as a bare time of UTC, if the file wasn't written by pandas: what
# polars 2.1.0 stored as 08:30+07:00 is 01:30, and from 6.30 in the morning back the day is the day before. Decimals
# become floating-point numbers: 9130512345678901.25 đồng (decimal(20,2)) are 9130512345678902. No message. pyarrow
# 25.0.1 (pandas' other engine) gives the hour with its zone and the digits.
# Why it matters: the same line of pandas reads another hour by which of the two engines it is told to use; a deadline
# “0:00 on 1 July” falls on 30 June.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: fastparquet==2026.9.0 polars==2.1.0 \
    pandas==3.1.1 pyarrow==25.0.1
cd "$work"
"$work/venv/bin/python" - <<'PY'
import datetime
import sys
import zoneinfo

import fastparquet
import pandas as pd
import polars as pl

vietnam = zoneinfo.ZoneInfo("Asia/Ho_Chi_Minh")
begins = [datetime.datetime(2025, 7, 1, hour, 30, tzinfo=vietnam) for hour in (8, 0)]
sums = pl.Series(["9130512345678901.25", "0.01"]).cast(pl.Decimal(20, 2))
pl.DataFrame({"begins": begins, "dong": sums}).write_parquet("meetings.parquet")

instant = fastparquet.ParquetFile("meetings.parquet").schema.schema_element("begins")
seen = {"the file says": bool(instant.logicalType.TIMESTAMP.isAdjustedToUTC)}
for engine in ("fastparquet", "pyarrow"):
    table = pd.read_parquet("meetings.parquet", engine=engine)
    seen[engine] = ([str(time) for time in table["begins"]], [str(value) for value in table["dong"]])
for name, facts in seen.items():
    print(f"{name}: {facts}")
sys.exit(
    seen
    != {
        "the file says": True,
        "fastparquet": (
            ["2025-07-01 01:30:00", "2025-06-30 17:30:00"],
            ["9130512345678902.0", "0.01"],
        ),
        "pyarrow": (
            ["2025-07-01 08:30:00+07:00", "2025-07-01 00:30:00+07:00"],
            ["9130512345678901.25", "0.01"],
        ),
    }
)
PY
