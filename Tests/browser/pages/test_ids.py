"""Headings of stories name their own places; what the frame and generated parts name begins with a sign that no heading has."""

from __future__ import annotations

STORIES = {"page", "model", "ambassador", "article"}


def test_no_heading_of_a_story_can_take_a_name_of_the_frame(site, expect_none):
    stories = [page for page in site.pages if page.file.kind in STORIES and page.tree.xpath("//*[@id='_main']//*[contains(@class, 'prose')]")]
    assert {page.file.kind for page in stories} == STORIES
    problems = []
    for page in stories:
        for element in page.tree.xpath("//*[@id]"):
            # Explained words of the glossary are paragraphs, whose names its own frame gives.
            is_prose = not (element.tag == "p" and element.get("id").startswith("_word-")) and bool(
                element.xpath("ancestor-or-self::*[contains(concat(' ', @class, ' '), ' prose ')]"))
            if is_prose == element.get("id").startswith("_"):
                problems.append(f"{page.file.path}: {element.tag} #{element.get('id')}")
    expect_none(problems)
