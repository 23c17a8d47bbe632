"""What comes out of a printer."""

import pytest
from pypdf import PdfReader

from accessibility import violations
from paper import codes, printed

A4 = (595, 842)


def sheets_of(site):
    """The notice-board sheets that are hardest to fit, by language: the longest, and that of the longest name."""
    pages = [page for page in site.pages if page.tree.xpath("//article[@class='sheet']")]
    hardest = {}
    for page in pages:
        name = page.tree.findtext(".//h1") or page.tree.xpath("string(//h1)")
        words = len(page.tree.xpath("string(//article)"))
        for measure in (("words", words), ("name", len(name))):
            key = (page.file.language, measure[0])
            if key not in hardest or measure[1] > hardest[key][0]:
                hardest[key] = (measure[1], page)
    return {page.file.path: page for _, page in hardest.values()}.values()


def test_notice_sheets_fill_one_a4_sheet_and_their_code_leads_to_the_commune(site, open_page, tmp_path):
    sheets = list(sheets_of(site))
    assert len({page.file.language for page in sheets}) > 1
    for page in sheets:
        paper = printed(open_page(page.file.path), tmp_path / "sheet.pdf")
        assert paper.sheets == 1, page.file.path
        assert paper.size == pytest.approx(A4, abs=1)
        [address] = codes(paper)
        commune = site.file_at(address)
        assert commune.kind == "commune" and commune.language == page.file.language
        assert page.tree.xpath("string(//*[@class='sheet-address'])") == address.split("://")[1].rstrip("/")


def test_notice_sheets_break_no_accessibility_rule(site, open_page, expect_none):
    for page in sheets_of(site):
        for width, scheme in ((360, "dark"), (1280, "light")):
            expect_none(violations(open_page(page.file.path, width=width, scheme=scheme)))


def test_notice_sheets_leave_nothing_blank(site):
    for page in site.pages:
        for figure in page.tree.xpath("//article[@class='sheet']//*[contains(@class, 'figure-')]"):
            assert figure.text_content().strip(), page.file.path


def test_prints_black_on_white_without_navigation_and_names_itself_on_each_sheet(sample, own_visit, tmp_path):
    page = own_visit.page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.locator(".site-menu, .trail, .site-footer nav").locator("visible=true").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(
        "[...document.querySelectorAll('main details:not(.on-page, .screen-only, .commune > section *)')].every(details => details.offsetHeight > 0 &&"
        " [...details.children].slice(1).every(part => part.matches('button') || part.getClientRects().length > 0))"
    )
    if page.locator(".sheet").count() or sample.language != "vi":
        return
    foot = page.locator(".print-foot").text_content()
    paper = printed(page, tmp_path / "page.pdf")
    assert paper.size == pytest.approx(A4, abs=1)
    address = foot.split()[-1]
    for text in paper.texts:
        assert address.replace("-", "") in "".join(text.split()).replace("-", "")


@pytest.mark.parametrize("script", [True, False])
def test_a_commune_takes_four_sheets_and_the_rest_is_printed_on_request(site, open_page, tmp_path, script):
    longest = max((file for file in site.files if file.kind == "commune"), key=lambda file: file.bytes)
    page = open_page(longest.path, script=script)
    paper = printed(page, tmp_path / "commune.pdf")
    assert paper.sheets <= 4
    words = " ".join(" ".join(paper.texts).split())
    for heading in page.locator(":is(#plain, #help, #main-figures, #trust)").all():
        assert heading.inner_text().split("\n")[0][:20] in words
    page.check("#_appendix")
    whole = printed(page, tmp_path / "whole.pdf")
    assert whole.sheets > paper.sheets
    last = page.locator("table.figures dl.proof dd").last.text_content()
    assert last.split()[0] in " ".join(whole.texts)


def test_a_page_of_pdf_keeps_its_language_and_reading_order(open_page, tmp_path):
    for tag, path in (("vi", "xa-phuong/phuong-mui-ne/index.html"), ("en", "en/communes/phuong-mui-ne/index.html")):
        page = open_page(path)
        file = tmp_path / f"{tag}.pdf"
        page.pdf(path=file, prefer_css_page_size=True, tagged=True)
        document = PdfReader(file)
        catalogue = document.trailer["/Root"]
        assert catalogue["/Lang"] == tag
        assert catalogue["/MarkInfo"]["/Marked"]
        kinds = [str(element["/S"]) for element in elements(catalogue["/StructTreeRoot"])]
        assert {"/H1", "/H2", "/P", "/L", "/Table"} <= set(kinds)
        headings = [kind for kind in kinds if kind in ("/H1", "/H2", "/H3")]
        assert headings[0] == "/H1" and headings.count("/H1") == 1
        shown = page.evaluate("""() => { const shown = [...document.querySelectorAll('main :is(h1, h2, h3)')];
            return shown.length }""")
        assert len(headings) <= shown and headings.count("/H2") >= 3


def elements(node):
    """The parts of a tagged document in the order in which they are read."""
    node = node.get_object()
    if "/S" in node:
        yield node
    children = node.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        child = child.get_object() if hasattr(child, "get_object") else child
        if hasattr(child, "get") and ("/S" in child or "/K" in child):
            yield from elements(child)


def test_tables_are_not_wider_than_the_paper(visit):
    visit.look_through(718)
    visit.page.emulate_media(media="print")
    assert visit.page.evaluate("document.scrollingElement.scrollWidth") <= 718


def test_bulletins_hold_words_only_and_take_about_a_minute_to_read(site):
    bulletins = [file for file in site.files if file.kind == "download" and file.path.endswith(".txt")]
    communes = [file for file in site.files if file.kind == "commune"]
    assert len(bulletins) == len(communes)
    for file in bulletins:
        text = site.read(file).decode()
        assert not any(sign.isdigit() for sign in text), file.path
        assert not set("%/&_{}<>") & set(text), file.path
        assert 90 <= len(text.split()) <= 260, f"{file.path}: {len(text.split())} words"
