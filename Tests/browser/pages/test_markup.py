"""What every page is written in."""

import warnings

import inline_code
import nu_checker
import translations
from built_site import Site

# Up to so many pages all are checked; of a larger site, one of each kind and language and every n-th page.
ALL_PAGES = 4_000


def pages_to_check(site: Site) -> list[str]:
    paths = [file.path for file in site.html_files]
    if len(paths) > ALL_PAGES:
        step = len(paths) // ALL_PAGES + 1
        paths = sorted({*paths[::step], *(file.path for file in site.largest_of_each_kind())})
    return paths


def assert_clean(findings: nu_checker.Findings, expect_none) -> None:
    for warning in nu_checker.lines(findings.warnings):
        warnings.warn(warning, stacklevel=2)
    expect_none(nu_checker.lines(findings.errors))


def test_pages_are_valid_html(site, expect_none):
    findings = nu_checker.check([site.root / path for path in pages_to_check(site)])
    assert_clean(findings, expect_none)


def test_style_sheets_are_valid_css(site, expect_none):
    sheets = [site.root / file.path for file in site.files_ending(".css")]
    assert sheets
    findings = nu_checker.check(sheets, mode="css")
    assert findings.excused == {expression.pattern for expression, _ in nu_checker.KNOWN_GAPS}
    assert_clean(findings, expect_none)


def test_pages_hold_no_code_or_style_of_their_own(site, expect_none):
    expect_none(inline_code.refused_by_policy(site))


def test_pages_name_themselves_as_the_address_to_keep(site, expect_none):
    expect_none(translations.wrong_canonical(site))


def test_pages_say_their_language(site, expect_none):
    expect_none(translations.wrong_language(site))


def test_translations_point_to_each_other(site, expect_none):
    expect_none(translations.one_sided_alternates(site))


def test_no_heading_says_again_what_another_says(site, expect_none):
    problems = []
    for page in site.pages:
        said = [" ".join(heading.text_content().split()) for heading in page.tree.xpath("//main//h1|//main//h2|//main//h3")]
        problems += [f"{page.file.path}: {name}" for name in sorted({name for name in said if said.count(name) > 1})]
    expect_none(problems)
