"""The search, as fingers type and as ears hear it."""

from __future__ import annotations

import gzip
import posixpath
import re
import unicodedata
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import expect

from accessibility import violations

PAGES = {"vi": "tim-kiem/", "en": "en/search/"}
KB = 1_000


@pytest.fixture(params=["vi", "en"])
def tag(request):
    return request.param


@pytest.fixture(scope="module")
def search_pages(browser, server):
    """One page of the search for each language: opening it for every query would take longer than the queries."""
    context = browser.new_context()
    pages = {tag: context.new_page() for tag in PAGES}
    for tag, page in pages.items():
        page.goto(server.address(PAGES[tag]))
    yield pages
    context.close()


@pytest.fixture
def ask(search_pages):
    """Types a query and waits for the answer: the titles and addresses of the first results."""

    def ask(query: str, tag: str = "vi"):
        page = search_pages[tag]
        page.fill("#search-field", query)
        page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("q") == [query.strip()])
        return results_of(page)

    return ask


def results_of(page):
    expect(page.locator("#search-status")).not_to_be_empty()
    links = page.locator("#search-results a")
    return [(_name(text), address) for text, address in links.evaluate_all(
        "links => links.map(link => [link.textContent.trim(), link.getAttribute('href')])")]


def _name(title: str) -> str:
    """A commune without the word for its kind."""
    return title.removeprefix("Xã ").removeprefix("Phường ").removeprefix("Đặc khu ")


def count_of(search_pages, tag="vi"):
    return int(re.search(r"\d+", search_pages[tag].inner_text("#search-status"))[0])


def titles(results):
    return [title for title, _ in results]


@pytest.mark.parametrize(
    "query",
    [
        "lam dong",
        "Lâm Đồng",
        unicodedata.normalize("NFD", "Lâm Đồng"),
        "LÂM ÐỒNG",  # U+00D0, the Icelandic look-alike
        "LÂM ĐỒNG",
        "lâm đ",
        "ban thuong vu lam dong",
    ],
)
def test_finds_the_province_however_it_is_typed(ask, query):
    assert any("Ban Thường vụ Tỉnh ủy Lâm Đồng" in title for title in titles(ask(query)))


@pytest.mark.parametrize("query", ["Hòa Thắng", "Hoà Thắng", "hoa thang", "HOÀ THẮNG", "hoathang"])
def test_finds_a_commune_first_with_either_place_of_the_tone(ask, tag, query):
    assert titles(ask(query, tag))[0] == "Hòa Thắng"


@pytest.mark.parametrize(
    ("query", "title"),
    [("b'lao", "B’Lao"), ("b’lao", "B’Lao"), ("blao", "B’Lao"), ("dran", "D’Ran"), ("đran", "D’Ran")],
)
def test_apostrophes_do_not_matter(ask, query, title):
    assert titles(ask(query))[0] == title


@pytest.mark.parametrize("query", ["22918", "mui ne", "phuong mui ne", "muine", "mui nee"])
def test_finds_a_commune_by_code_by_name_in_one_word_and_with_a_slip(ask, tag, query):
    assert titles(ask(query, tag))[0] == "Mũi Né"


@pytest.mark.parametrize("query", ["dalat", "đàlạt", "da lat"])
def test_names_inside_names_are_found_in_one_word_too(ask, tag, query):
    assert all("Đà Lạt" in title for title in titles(ask(query, tag))[:4])


@pytest.mark.parametrize(("tag_", "query", "title"), [("vi", "otp", "Giữ an toàn"), ("vi", "mô hình chợ", "Chợ không"), ("en", "login", "Log")])
def test_words_that_only_the_text_or_the_kind_says_are_found(ask, tag_, query, title):
    assert any(title.lower() in found.lower() for found in titles(ask(query, tag_)))


def test_old_province_leads_to_its_communes(ask):
    assert "Mũi Né" in titles(ask("mũi bình thuận"))


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("DVCTT", "dịch vụ công trực tuyến"),
        ("dtts", "dân tộc thiểu số"),
        ("tổ cnscđ", "công nghệ số cộng đồng"),
        ("to cnscd", "công nghệ số cộng đồng"),
        ("cong nghe so cong dong", "công nghệ số cộng đồng"),
    ],
)
def test_short_forms_lead_to_pages_that_write_them_out(ask, query, wanted):
    assert any(wanted in title.lower() for title in titles(ask(query)))


def test_short_forms_of_vietnamese_lead_to_english_pages(ask):
    assert any("online public services" in title.lower() for title in titles(ask("dvctt", "en")))


def test_typed_marks_rank_first(ask, search_pages):
    plain, plain_count = titles(ask("dan")), count_of(search_pages)
    marked, marked_count = titles(ask("dân")), count_of(search_pages)
    assert plain_count == marked_count, "a query without marks finds what one with marks finds"
    assert all("dân" in title.lower() for title in marked[:5])
    assert any("dân" not in title.lower() for title in plain)
    assert any("dân" in title.lower() for title in plain)


def test_other_words_of_the_people_come_before_words_with_other_marks(ask):
    first = titles(ask("người già"))[0]
    assert "cao tuổi" in first or "giúp" in first, "help for older people, not a page with “giả” in its title"


def test_pages_with_all_words_hide_those_with_some(ask, search_pages):
    ask("bảo")
    some = count_of(search_pages)
    ask("bảo lâm")
    assert count_of(search_pages) < some
    assert titles(ask("bảo lâm 3"))[0] == "Bảo Lâm 3"


def test_pages_with_some_words_are_better_than_none(open_page):
    page = open_page("tim-kiem/index.html")
    page.fill("#search-field", "mũi né xyzxyz")
    assert titles(results_of(page))[0] == "Mũi Né"
    assert page.inner_text("#search-status").endswith("không có trang nào chứa đủ các từ")


def test_finds_indicators_tasks_stories_guidance_and_registers(ask, tag):
    wanted = {
        "vi": {"BD11": "dịch vụ công", "T01": "định danh", "vneid": "VNeID", "bao cao": "Báo cáo", "minh chung": "Minh chứng"},
        "en": {"BD11": "public services", "T01": "e-ID", "vneid": "VNeID", "reports": "Reports", "evidence": "Evidence"},
    }
    for query, title in wanted[tag].items():
        assert any(title.lower() in found.lower() for found in titles(ask(query, tag))[:3]), query


def test_results_lead_to_pages(ask, site, tag):
    page_paths = {file.path for file in site.html_files}
    results = ask("vneid", tag)
    assert results
    for _, address in results:
        path = posixpath.normpath(posixpath.join(PAGES[tag], address))
        assert f"{path}/index.html" in page_paths, address


def test_withdrawn_stories_are_not_found(site, ask):
    """Their addresses stay, with a notice; nothing may lead there."""
    gone = {file.path.removesuffix("index.html") for file in site.html_files if b"noarchive" in site.read(file)}
    listed = {posixpath.normpath(posixpath.join(PAGES[tag], address)) + "/"
              for tag in PAGES for address in site.page(site.by_path[f"{PAGES[tag]}index.html"]).tree.xpath("//main//a/@href")}
    assert len(gone) > len(PAGES) and not gone & listed


@pytest.mark.parametrize(("query", "meant", "first"), [("da lta", "da lat", "Đà Lạt"), ("muii ne", "mui ne", "Mũi Né")])
def test_slips_get_the_answer_that_was_meant(ask, search_pages, query, meant, first):
    assert first in titles(ask(query))[0]
    assert search_pages["vi"].inner_text("#search-meant a") == meant


@pytest.mark.parametrize(("query", "meant", "word"), [
    ("ve neid", "vneid", "Dùng VNeID"), ("vne id", "", "Dùng VNeID"), ("vn eid", "", "Dùng VNeID"),
    ("dichvucong", "", "Làm dịch vụ công trực tuyến"), ("qzxqzx", "", ""),
])
def test_names_are_found_with_a_space_in_them_and_without_the_one_they_have(ask, search_pages, query, meant, word):
    assert titles(ask(query))[:1] == ([word] if word else [])
    offered = search_pages["vi"].locator("#search-meant a")
    assert offered.all_inner_texts() == ([meant] if meant else [])


@pytest.mark.parametrize(("query", "meant"), [("matkhau", "mat khau"), ("doi matkhau", "doi mat khau")])
def test_words_that_were_written_together_are_found(ask, search_pages, query, meant):
    found = ask(query)
    assert search_pages["vi"].inner_text("#search-meant a") == meant
    assert found == ask(meant) != []


@pytest.mark.parametrize(("query", "code"), [("bd 03", "BD03"), ("BD.03", "BD03"), ("T 05", "T05"), ("t5", "T05")])
def test_codes_are_found_with_a_space_or_a_point(ask, search_pages, query, code):
    ask(query)
    assert search_pages["vi"].locator("#search-results li").first.inner_text().count(code) == 1


@pytest.mark.parametrize("query", [
    "giup nguoi gia", "ho tro nguoi gia", "cach dang nhap", "dvctt", "nguoi cao tuoi", "nguoi gia", "lua dao",
    "quen mat khau", "lam sao nop ho so", "otp la gi",
])
def test_how_to_comes_first_for_those_who_ask_how(ask, search_pages, query):
    ask(query)
    assert "Hướng dẫn" in search_pages["vi"].locator("#search-results li .meta").first.inner_text()


def test_words_that_only_ask_need_not_stand_on_the_page(ask):
    assert "VNeID" in titles(ask("cách đăng ký VNeID"))[0]


@pytest.mark.parametrize(("query", "first"), [("báo cáo quý 3", "Quý III"), ("quý I 2026", "Quý I/")])
def test_quarters_are_found_in_either_writing(ask, query, first):
    assert first in titles(ask(query))[0]


def test_ten_results_first_then_all(ask, search_pages):
    page = search_pages["vi"]
    ask("xã")
    shown = page.locator("#search-results li:visible")
    expect(shown).to_have_count(10)
    page.click("#search-more")
    expect(shown.nth(10)).to_be_visible()


def test_kinds_choose_among_results(ask, search_pages):
    ask("dịch vụ công")
    page = search_pages["vi"]
    button = page.locator("#search-kinds button").first
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    kinds = {text.split()[0] for text in page.locator("#search-results li:visible .meta").all_inner_texts()}
    assert kinds == {button.inner_text().split()[0]}
    button.click()


def test_what_was_typed_is_marked(ask, search_pages):
    ask("mui ne")
    assert search_pages["vi"].locator("#search-results li").first.locator("mark").all_inner_texts() == ["Mũi", "Né"]


def test_no_query_is_answered_with_hundreds_of_loose_pages(ask, tag):
    assert len(ask("xã qqqxyz lâm đồng vvvv", tag)) <= 10


# What people type, and the page that they want first.
WANTED = {
    "vi": {
        "số điện thoại": "lien-he", "so dien thoai": "lien-he", "hotline": "lien-he", "gọi ai": "lien-he",
        "đường dây nóng": "lien-he", "góp ý": "lien-he", "sai số liệu": "lien-he",
        "người già": "nho-ho-tro", "nguoi gia": "nho-ho-tro", "giup ong ba": "nho-ho-tro", "hỗ trợ người già": "nho-ho-tro",
        "nộp tiền": "thanh-toan-so", "nop tien": "thanh-toan-so", "tra tien dien": "thanh-toan-so",
        "thanh toán": "thanh-toan-so", "quét mã qr": "thanh-toan-so",
        "lam the nao de nop ho so": "dich-vu-cong", "nop ho so": "dich-vu-cong", "dvctt": "dich-vu-cong",
        "đăng ký khai sinh": "dich-vu-cong", "dịch vụ công": "dich-vu-cong",
        "quên mật khẩu": "dang-nhap", "dang nhap": "dang-nhap", "cài vneid": "vneid", "căn cước": "vneid",
        "định danh điện tử": "vneid", "bị lừa": "an-toan-so", "lua dao": "an-toan-so", "zalo": "an-toan-so",
        "deepfake": "tin-tuc/canh-bao-goi-hinh-gia-mao", "công an gọi điện": "tin-tuc/canh-bao-gia-danh-cong-an",
        "dữ liệu mở": "du-lieu", "tải số liệu": "du-lieu", "excel": "du-lieu", "api": "du-lieu-mo",
        "nhiệm vụ quá hạn": "nhiem-vu", "kinh phí": "nguon-luc", "khen thưởng": "khen-thuong", "báo cáo": "bao-cao",
        "xã": "xa-phuong", "phường": "xa-phuong", "bản đồ": "xa-phuong", "danh sách xã": "xa-phuong", "so sanh": "so-sanh",
        "Di Linh": "xa-phuong/xa-di-linh", "d'ran": "xa-phuong/xa-dran", "phu quy": "xa-phuong/dac-khu-phu-quy",
        "94-KH/BTGDVTW": "van-ban/#D02", "bd 11": "chi-so/bd11", "từ ngữ": "tu-ngu", "quyền riêng tư": "bao-ve-du-lieu",
    },
    "en": {
        "phone number": "contact", "pay bill": "cashless-payment", "scam": "staying-safe", "forgot password": "log-in",
        "elderly": "ask-for-help", "how to log in": "log-in", "report": "reports", "late tasks": "tasks", "map": "communes",
        "commune": "communes", "glossary": "glossary", "privacy": "privacy", "download data": "data", "budget": "funding",
    },
}
QUERIES = [(tag, query, page) for tag, pages in WANTED.items() for query, page in pages.items()]


@pytest.mark.parametrize(("tag_", "query", "wanted"), QUERIES, ids=[f"{tag}-{query}" for tag, query, _ in QUERIES])
def test_what_people_type_leads_to_what_they_want(ask, tag_, query, wanted):
    address = ask(query, tag_)[0][1]
    assert posixpath.normpath(posixpath.join(PAGES[tag_].removesuffix("/"), address)).removeprefix("en/") == wanted


@pytest.mark.parametrize(
    ("query", "most"),
    [("K'ho", 10), ("k’ho", 10), ("người già", 10), ("đà lạt", 5), ("mũi né", 1), ("xã", 30), ("chi so", 30), ("van ban", 30),
     ("lâm đồng", 30), ("người dân", 30), ("số", 30), ("bảo hiểm y tế", 5), ("đồng kho", 5)],
)
def test_few_pages_answer(ask, search_pages, query, most):
    assert 0 < len(ask(query)) and count_of(search_pages) <= most


def test_an_apostrophe_tells_a_people_from_other_words(ask):
    found = titles(ask("K'ho"))
    assert any("dân tộc thiểu số" in title.lower() for title in found) and "Đồng Kho" not in found


def test_of_many_pages_the_nearest_are_said_to_be_that(ask, search_pages):
    ask("xã")
    assert search_pages["vi"].inner_text("#search-status") == "30 kết quả gần nhất; gõ thêm một từ để tìm hẹp hơn"


@pytest.mark.parametrize("start", ["index.html", "en/index.html"])
def test_the_first_page_answers_as_one_types(open_page, start):
    page = open_page(start)
    page.type("main input[name=q]", "mui ne", delay=20)
    expect(page.locator("#search-results a").first).to_contain_text("Mũi Né")
    page.click("#search-results a >> nth=0")
    page.wait_for_url("**/phuong-mui-ne/")


@pytest.mark.parametrize("query", ["94-KH/BTGDVTW", "94 kh btgdvtw"])
def test_documents_have_an_address_of_their_own(ask, open_page, query):
    title, address = ask(query)[0]
    assert address == "../van-ban/#D02" and title.startswith("Kế hoạch triển khai")
    page = open_page("van-ban/index.html#D02")
    row = page.locator("tr#D02")
    expect(row).to_be_in_viewport()
    assert "94-KH/BTGDVTW" in row.inner_text()


def test_a_commune_has_its_main_figure_beside_its_name(ask, search_pages, tag):
    ask("22918", tag)
    words = search_pages[tag].locator("#search-results li").first.inner_text()
    assert re.search(r"\d+[.,]\d%", words), words


def test_older_people_lead_to_how_to_help_them(ask):
    assert any("người gần nhà" in title.lower() for title in titles(ask("ho tro nguoi gia"))[:3])


@pytest.mark.parametrize("start", ["index.html", "en/index.html"])
def test_without_script_letters_lead_into_the_list(open_page, start):
    page = open_page(start, script=False)
    assert not page.locator("#search").is_visible()
    letter = page.locator("#_letters a", has_text="M").first
    letter.click()
    assert page.url.endswith("#letter-m")
    expect(page.locator("#letter-m")).to_be_in_viewport()


def test_without_script_the_search_says_why_there_is_a_list(open_page, tag):
    page = open_page(f"{PAGES[tag]}index.html", script=False)
    assert {"vi": "không chạy được", "en": "doesn’t run"}[tag] in page.inner_text("main noscript")


def test_queries_are_addresses(open_page, server, blank_page):
    page = open_page("tim-kiem/index.html")
    page.fill("#search-field", "phú quý")
    results_of(page)
    page.wait_for_url("**/?q=ph%C3%BA%20qu%C3%BD")
    again = blank_page()
    again.goto(page.url)
    assert titles(results_of(again))[0] == "Phú Quý"
    assert again.input_value("#search-field") == "phú quý"


def test_the_number_of_results_is_announced(open_page, tag):
    page = open_page(f"{PAGES[tag]}index.html")
    status = page.locator("#search-status")
    assert status.get_attribute("role") == "status" and status.inner_text() == ""
    page.fill("#search-field", "phu quy")
    shown = len(results_of(page))
    assert shown == min(10, int(status.inner_text().split()[0])) > 0
    page.fill("#search-field", "qqqqqqqq")
    expect(page.locator("#search-results a")).to_have_count(0)
    assert len(status.inner_text().split()) > 3
    assert not page.locator("#search-results").is_visible()
    assert page.locator("#_all-pages").is_visible()


def test_keyboard_goes_through_results_and_back(open_page):
    page = open_page("tim-kiem/index.html")
    page.focus("#search-field")
    page.keyboard.type("bao lam")
    page.wait_for_url("**/?q=bao%20lam")
    focused = "document.activeElement.textContent.trim()"
    page.keyboard.press("ArrowDown")
    first = page.evaluate(focused)
    assert "Bảo Lâm" in first
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) != first
    page.keyboard.press("ArrowUp")
    assert page.evaluate(focused) == first
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-field"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "search-field"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/xa-phuong/**")


@pytest.mark.parametrize("start", ["index.html", "en/index.html", "404.html"])
def test_fields_on_other_pages_lead_to_results(open_page, start):
    page = open_page(start)
    page.fill("main input[name=q]", "mui ne")
    page.keyboard.press("Enter")
    page.wait_for_url("**?q=mui*ne")
    expect(page.locator("#search-results a").first).to_be_visible()
    assert titles(results_of(page))[0] == "Mũi Né"


def test_a_wrong_address_is_a_query(blank_page, server):
    page = blank_page()
    page.goto(server.address("mui-ne/"))
    assert page.input_value("#search-field") == "mui ne"
    page.keyboard.press("Tab")
    page.click("main form button")
    assert titles(results_of(page))[0] == "Mũi Né"


@pytest.mark.parametrize(
    ("path", "query"), [("en/communes/xa-di-linhh/", "xa di linhh"), ("xa-phuong/di-linh/index.html", "di linh"), ("%E8", "")]
)
def test_the_end_of_a_wrong_address_is_searched(blank_page, server, path, query):
    """Not the folders before it; an address that isn't UTF-8 says nothing, and stops no script."""
    page = blank_page()
    page.goto(server.address(path))
    assert page.input_value("#search-field") == query
    expect(page.locator("[data-copy], .copy").first).to_be_visible()


@pytest.mark.parametrize("start", ["index.html", "404.html"])
def test_letters_are_offered_where_nothing_was_found(open_page, start):
    page = open_page(start)
    letters = page.locator("#_letters")
    page.fill("main input[name=q]", "di linh")
    expect(page.locator("#search-results a").first).to_be_visible()
    assert not letters.is_visible()
    page.fill("main input[name=q]", "qzxqzx")
    expect(letters).to_be_visible()


def test_without_script_there_is_the_list(open_page, tag):
    page = open_page(f"{PAGES[tag]}index.html", script=False)
    assert not page.locator("#search").is_visible()
    assert page.locator("#_all-pages a").count() > 300
    registers = {"vi": ["Kho khăn", "Minh chứng", "Văn bản"], "en": ["Evidence", "Documents"]}[tag]
    text = page.text_content("#_all-pages")
    assert all(name in text for name in registers[1:])


def test_from_a_disk_titles_are_searched(site, blank_page):
    page = blank_page()
    page.goto((site.root / "tim-kiem/index.html").as_uri())
    page.fill("#search-field", "mui ne")
    assert titles(results_of(page))[0] == "Mũi Né"
    assert "chỉ tìm theo tên trang" in page.inner_text("#search-status")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_break_no_accessibility_rule(open_page, expect_none, width, scheme):
    page = open_page("tim-kiem/index.html", width=width, scheme=scheme)
    page.fill("#search-field", "mui ne")
    results_of(page)
    expect_none(violations(page))


@pytest.mark.parametrize("query", ["lam dong", "xã", "dịch vụ công trực tuyến"])
def test_first_results_cost_little(browser, server, tag, query):
    context = browser.new_context()
    page = context.new_page()
    bodies = []
    page.on("response", lambda response: bodies.append(response.body()))
    page.goto(server.address(f"{PAGES[tag]}index.html"))
    page.fill("#search-field", query)
    results_of(page)
    page.wait_for_load_state("networkidle")
    weight = sum(len(gzip.compress(body, 9)) for body in bodies)
    context.close()
    assert weight <= 40 * KB, f"{weight} bytes in {len(bodies)} files"
