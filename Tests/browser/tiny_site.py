"""A faultless site of a few files, for tests that put one fault into it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from built_site import MANIFEST, Site

BASE = "https://example.test/so/"


def html_page(title: str, address: str, language: str, body: str = "", head: str = "") -> str:
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="canonical" href="{BASE}{address}">
<link rel="stylesheet" href="/so/style.css">
{head}</head>
<body>
<a href="#main">Tới nội dung</a>
<main id="main"><h1>{title}</h1>{body}</main>
</body>
</html>
"""


ALTERNATES = f"""<link rel="alternate" hreflang="vi" href="{BASE}">
<link rel="alternate" hreflang="en" href="{BASE}en/">
"""
FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>{BASE}feed.xml</id><title>Tin</title><updated>2026-11-20T00:00:00Z</updated>
<entry><id>{BASE}</id><title>Trang đầu</title><updated>2026-11-20T00:00:00Z</updated><link href="{BASE}"/></entry></feed>
"""
SITEMAP = f"""<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:x="http://www.w3.org/1999/xhtml">
<url><loc>{BASE}</loc><x:link rel="alternate" hreflang="vi" href="{BASE}"/><x:link rel="alternate" hreflang="en" href="{BASE}en/"/></url>
<url><loc>{BASE}en/</loc><x:link rel="alternate" hreflang="vi" href="{BASE}"/><x:link rel="alternate" hreflang="en" href="{BASE}en/"/></url>
</urlset>
"""
FILES = {
    "404.html": html_page("Không có trang này", "404.html", "vi", '<p><a href="/so/">Trang đầu</a></p>'),
    "data/numbers.json": '{"so": 1}\n',
    "en/index.html": html_page("Home", "en/", "en", '<p><a href="../#main">Tiếng Việt</a>: this page says a few words in English.</p>', ALTERNATES),
    "feed.xml": FEED,
    "index.html": html_page("Trang đầu", "", "vi", '<p><a href="en/">English</a>: trang này có đôi lời tiếng Việt.</p>', ALTERNATES),
    "sitemap.xml": SITEMAP,
    "style.css": "body { color: #111111; background-color: #ffffff }\n",
}


def _kind(path: str) -> str:
    named = {"404.html": "notfound", "feed.xml": "feed", "index.html": "home", "en/index.html": "home"}
    return named.get(path, "asset")


def _language(path: str) -> str:
    return "en" if path.startswith("en/") else "vi"


def write_site(root: Path, changes: dict[str, str | None] | None = None) -> Site:
    """Writes the faultless site with some files changed, added or (None) left out; the manifest is true to it."""
    entries = []
    for path, text in sorted({**FILES, **(changes or {})}.items()):
        if text is None:
            continue
        content = text.encode()
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
        entry = {"path": path, "kind": _kind(path), "language": _language(path), "bytes": len(content)}
        entries.append({**entry, "sha256": hashlib.sha256(content).hexdigest()})
    (root / MANIFEST).write_text(json.dumps({"files": entries}))
    return Site(root)
