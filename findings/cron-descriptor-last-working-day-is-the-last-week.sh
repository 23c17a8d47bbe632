#!/usr/bin/env bash
# cron-descriptor (Vietnamese): due on the last working day is told as “in the last week”, and five days before the end as daily.
#
# Guess: a schedule told in another language is the same schedule; what has no translation is told in English.
# What happens: cron-descriptor 2.2.1 with vi_VN says “Tại 17:00, vào tuần cuối của tháng” (in the month's last week) for LW, whose
# English is “on the last weekday of the month”; of L-5 (“5 days before the last day”) only “Tại 17:00” is left, which is
# how a daily task is told; the second Friday is “vào thứ hai Friday”, and “thứ hai” is Vietnamese for Monday. The last day
# of the month (L) is right. English says all of them. No message.
# Why it matters: the tool is there so that people needn't read cron. An office that is told when its figures are fetched
# sends them any day of the last week, or thinks that it has another chance tomorrow.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check cron-descriptor==2.2.1
LC_ALL=C.UTF-8 "$work/venv/bin/python" - <<'PY'
import sys

from cron_descriptor import Options, get_description

told = {
    "0 17 * * *": ("Tại 17:00", "At 17:00"),
    "0 17 L * *": ("Tại 17:00, vào ngày cuối của tháng", "At 17:00, on the last day of the month"),
    "0 17 LW * *": ("Tại 17:00, vào tuần cuối của tháng", "At 17:00, on the last weekday of the month"),
    "0 17 L-5 * *": ("Tại 17:00", "At 17:00, 5 days before the last day of the month"),
    "0 17 * * 5#2": ("Tại 17:00, vào thứ hai Friday của tháng", "At 17:00, on the second Friday of the month"),
}


def say(schedule, language):
    options = Options()
    options.locale_code = language
    options.use_24hour_time_format = True
    return get_description(schedule, options)


seen = {schedule: (say(schedule, "vi_VN"), say(schedule, "en_US")) for schedule in told}
for schedule, texts in seen.items():
    print(schedule, *texts, sep="; ")
sys.exit(seen != told)
PY
