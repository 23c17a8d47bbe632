#!/usr/bin/env bash
# htmldate (the dates of trafilatura): “Đà Lạt, ngày 20 tháng 11 năm 2025” is 1 January 2025.
#
# Guess: it reads the date line of Vietnamese documents, a place, a comma and the day, since it reads the same day without
# the place; or it says that there is no date.
# What happens: htmldate 1.11.0 gives 2025-11-20 for “ngày 20 tháng 11 năm 2025”, and 2025-01-01 as soon as “Đà Lạt, ” stands
# before it. “Quý 3/2026” (third quarter) is 1 March 2026; the number of a resolution, 12/2025/NQ-HĐND, is 1 December
# 2025. trafilatura 2.3.1 tells the same dates in its metadata. 20/11/2025 is read right, with a place too.
# Why it matters: archives and search engines for officials' sites date pages so. All documents of a year with such a
# line become documents of its first day, in the right year, which nobody doubts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check htmldate==1.11.0 trafilatura==2.3.1 lxml_html_clean==0.4.6
"$work/venv/bin/python" - <<'PY'
import sys

import htmldate
import trafilatura

TEXT = "<p>" + "Ủy ban nhân dân xã báo cáo kết quả, số hộ được hướng dẫn và số điểm hỗ trợ. " * 6 + "</p>"


def page(line):
    return (f'<html lang="vi"><head><title>Báo cáo</title></head><body><article><h1>Báo cáo</h1><p>{line}</p>'
            f"{TEXT}</article></body></html>")


told = {
    "ngày 20 tháng 11 năm 2025": "2025-11-20",
    "Đà Lạt, ngày 20 tháng 11 năm 2025": "2025-01-01",
    "Đà Lạt, 20/11/2025": "2025-11-20",
    "Quý 3/2026": "2026-03-01",
    "Nghị quyết 12/2025/NQ-HĐND": "2025-12-01",
}
seen = {line: htmldate.find_date(page(line), max_date="2026-12-31") for line in told}
print(*seen.items(), sep="\n")
metadata = trafilatura.extract_metadata(page("Đà Lạt, ngày 20 tháng 11 năm 2025")).date
print("trafilatura:", metadata)
sys.exit(seen != told or metadata != "2025-01-01")
PY
