"""The checks themselves: silent about a faultless site, loud about each fault put into it."""

import pytest

import addresses
import inline_code
import machine_files
import nu_checker
import translations
from accessibility import violations
from page_weight import weight
from tiny_site import ALTERNATES, BASE, FEED, SITEMAP, html_page, write_site

CHECKS = [
    addresses.broken,
    addresses.third_party,
    addresses.relative_on_not_found_pages,
    inline_code.refused_by_policy,
    translations.wrong_canonical,
    translations.wrong_language,
    translations.one_sided_alternates,
    machine_files.manifest_problems,
    machine_files.json_problems,
    machine_files.xml_problems,
    machine_files.feed_problems,
    machine_files.sitemap_problems,
]


def home(body: str = "", head: str = ALTERNATES, language: str = "vi", address: str = "") -> dict[str, str | None]:
    return {"index.html": html_page("Trang đầu", address, language, body, head)}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_faultless_site_has_no_problem(check, tmp_path):
    assert check(write_site(tmp_path)) == []


BODIES = [
    (addresses.broken, '<a href="nowhere/">x</a>', "no such file"),
    (addresses.broken, '<a href="en">x</a>', "no such file"),
    (addresses.broken, '<a href="en/#nowhere">x</a>', "no element"),
    (addresses.broken, '<img alt="" srcset="style.css 1x, gone.webp 2x">', "gone.webp"),
    (addresses.broken, '<a href="/outside/">x</a>', "leaves the site"),
    (addresses.broken, '<a href="ftp://example.test/">x</a>', "scheme"),
    (addresses.broken, '<a href="">x</a>', "empty"),
    (addresses.third_party, '<img alt="" src="https://example.org/x.png">', "another host"),
    (addresses.third_party, '<img alt="" src="data:image/png;base64,AAAA">', "data:"),
    (addresses.third_party, '<svg><use href="https://example.org/x.svg#a"/></svg>', "another host"),
    (inline_code.refused_by_policy, "<script>let x = 1</script>", "script inside"),
    (inline_code.refused_by_policy, "<style>p { color: red }</style>", "style sheet inside"),
    (inline_code.refused_by_policy, '<p onclick="x()">x</p>', "event handler"),
    (inline_code.refused_by_policy, '<p style="color: red">x</p>', "style attribute"),
    (inline_code.refused_by_policy, '<a href="javascript:x()">x</a>', "javascript:"),
]


@pytest.mark.parametrize(("check", "body", "words"), BODIES)
def test_fault_in_the_body_of_a_page_is_found(check, body, words, tmp_path):
    problems = check(write_site(tmp_path, home(body)))
    assert len(problems) == 1
    assert words in problems[0]


FILES = [
    (addresses.third_party, {"style.css": "p { background: url(https://example.org/x.png) }"}, "example.org"),
    (addresses.relative_on_not_found_pages, {"404.html": html_page("x", "404.html", "vi", '<a href="en/">x</a>')}, "en/"),
    (translations.wrong_canonical, home(address="elsewhere/"), "canonical"),
    (translations.wrong_language, home(language="en"), "manifest says 'vi'"),
    (translations.one_sided_alternates, home(head=""), "doesn't point back"),
    (translations.one_sided_alternates, home(head=ALTERNATES.replace("en/", "gone/")), "no such page"),
    (machine_files.json_problems, {"data/numbers.json": '{"so": 1, "so": 2}'}, "twice"),
    (machine_files.json_problems, {"data/numbers.json": '{"so": NaN}'}, "NaN"),
    (machine_files.xml_problems, {"sitemap.xml": "<urlset>"}, "sitemap.xml"),
    (machine_files.feed_problems, {"feed.xml": FEED.replace("<title>Trang đầu</title>", "")}, "no <title>"),
    (machine_files.feed_problems, {"feed.xml": FEED.replace(f'href="{BASE}"', f'href="{BASE}gone/"')}, "gone/"),
    (machine_files.sitemap_problems, {"sitemap.xml": SITEMAP.replace(f"<loc>{BASE}en/", f"<loc>{BASE}gone/")}, "gone/"),
    (machine_files.sitemap_problems, home(head=""), "alternates"),
    (machine_files.sitemap_problems, {"sitemap.xml": None}, "no sitemap"),
]


@pytest.mark.parametrize(("check", "changes", "words"), FILES)
def test_fault_in_a_file_is_found(check, changes, words, tmp_path):
    assert any(words in problem for problem in check(write_site(tmp_path, changes)))


def test_manifest_that_is_not_true_to_the_folder_is_found(tmp_path):
    site = write_site(tmp_path)
    (tmp_path / "stray.txt").write_text("x")
    (tmp_path / "feed.xml").unlink()
    (tmp_path / "style.css").write_text("changed")
    problems = "\n".join(machine_files.manifest_problems(site))
    assert "stray.txt: in the folder" in problems
    assert "feed.xml: in the manifest" in problems
    assert "style.css: size or SHA-256" in problems


def test_checker_finds_invalid_html_and_css(tmp_path):
    site = write_site(tmp_path, {**home("<p><b>x</p>"), "style.css": "p { colour: red }"})
    errors = nu_checker.check([site.root / "index.html", site.root / "404.html"]).errors
    assert errors and all("/index.html:" in place for places in errors.values() for place in places)
    assert nu_checker.check([site.root / "style.css"], mode="css").errors


def test_axe_finds_what_a_person_would_stumble_over(blank_page):
    page = blank_page()
    page.set_content('<html lang="vi"><title>x</title><main><h1>x</h1><img src=""><p style="color: #bbb">mờ nhạt</p></main>')
    found = "\n".join(violations(page))
    assert "image-alt" in found
    assert "color-contrast" in found


@pytest.mark.parametrize("fault", ['<img src="a.png">', '<a href="a/"></a>', '<b style="color: #bbb">mờ</b>', '<b class="faint">mờ</b>'])
def test_axe_finds_one_row_that_is_unlike_the_others_and_leaves_the_page_as_it_was(blank_page, fault):
    page = blank_page()
    rows = "".join(f"<tr><td>{number}</td><td>{fault if number == 41 else 'như các hàng khác'}</td></tr>" for number in range(60))
    head = "<title>x</title><style>.faint { color: #bbb }</style>"
    page.set_content(f'<html lang="vi">{head}<main><h1>x</h1><table><thead><tr><th>a</th><th>b</th></tr></thead>{rows}</table></main>')
    assert not violations(page, without=("image-alt", "link-name", "color-contrast"))
    before = page.content()
    assert len(violations(page)) == 1
    assert page.content() == before


def test_weight_counts_what_is_fetched_at_once(tmp_path):
    body = '<img alt="" src="/so/a.svg"><img alt="" src="/so/b.svg" loading="lazy"><a href="/so/c.svg">c</a>'
    picture = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    changes = {**home(body, ALTERNATES + '<script src="/so/x.js" defer></script>'), "x.js": "let x = 1"}
    site = write_site(tmp_path, {**changes, "a.svg": picture, "b.svg": picture, "c.svg": picture})
    found = weight(site, site.page(site.by_path["index.html"]))
    assert min(found.html, found.styles, found.scripts) > 0
    assert 0 < found.others < 2 * len(picture)
