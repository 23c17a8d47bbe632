#!/usr/bin/env bash
# pypdf and pikepdf: an annex joined to a tagged report has no tags, or those of the report's first page.
#
# Guess: joining two PDFs, both tagged as PDF/UA wants, gives a tagged PDF, or one that no longer says that it is.
# What happens: pypdf 7.1.1 (`append` to an empty writer) throws away tags, language and title of both. Appended to a
# copy of the first, as with pikepdf 10.18.0's `pages.extend`, the file goes on calling itself tagged, in Vietnamese,
# with the first one's title, and its tree ends with the first part. In pikepdf's the annex's page keeps its number in
# the list of tagged contents, which is the first page's too: its heading is looked up in the report's heading. No
# message.
# Why it matters: reports go out with their annexes in one file. A checker that asks whether a file is tagged says
# yes; a screen reader has nothing for the annex's figures, or another page's elements.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: typst==0.15.2 pypdf==7.1.1 pikepdf==10.18.0
cd "$work"
"$work/venv/bin/python" - <<'PY'
import io
import pathlib
import sys

import pikepdf
import pypdf
import typst


def tagged(title, cells):
    pathlib.Path("page.typ").write_text(
        f'#set document(title: "{title}")\n#set text(lang: "vi")\n= {title}\n'
        f"#table(columns: 2, table.header[Xã][Hộ], {cells})\n"
    )
    return io.BytesIO(typst.compile("page.typ", format="pdf"))


def elements(node, kind):
    children = node.get("/K", [])
    children = children if isinstance(children, pikepdf.Array) else [children]
    inner = [child for child in children if isinstance(child, pikepdf.Dictionary)]
    return (node.get("/S") == kind) + sum(elements(child, kind) for child in inner)


def told(data):
    with pikepdf.open(data) as pdf:
        tree = pdf.Root.get("/StructTreeRoot")
        return {
            "marked": bool(pdf.Root.get("/MarkInfo", {}).get("/Marked")),
            "language": str(pdf.Root.get("/Lang")),
            "title": str(pdf.docinfo.get("/Title")),
            "headings": elements(tree, "/H1") if tree is not None else 0,
            "places": [page.obj.get("/StructParents") for page in pdf.pages],
        }


def saved(write):
    target = io.BytesIO()
    write(target)
    return told(target)


report, annex = tagged("Báo cáo", "[A], [5]"), tagged("Phụ lục", "[B], [9]")
empty, copy = pypdf.PdfWriter(), pypdf.PdfWriter(clone_from=report)
for part in (report, annex):
    empty.append(part)
copy.append(annex)
first, second = pikepdf.open(report), pikepdf.open(annex)
first.pages.extend(second.pages)
seen = {
    "report": told(report),
    "annex": told(annex),
    "pypdf, from nothing": saved(empty.write),
    "pypdf, to a copy": saved(copy.write),
    "pikepdf": saved(first.save),
}
for name, facts in seen.items():
    print(name, facts)
kept = {"marked": True, "language": "vi", "title": "Báo cáo", "headings": 1}
sys.exit(
    seen["annex"] != kept | {"title": "Phụ lục", "places": [0]}
    or seen["report"] != kept | {"places": [0]}
    or seen["pypdf, from nothing"]
    != {"marked": False, "language": "None", "title": "None", "headings": 0, "places": [None, None]}
    or seen["pypdf, to a copy"] != kept | {"places": [0, None]}
    or seen["pikepdf"] != kept | {"places": [0, 0]}
)
PY
