"""Everything that the plan wants public has a page: the list of published information, P01 to P26."""

import csv
import io

WANTED = [f"P{number:02}" for number in range(1, 27)]


def test_every_publication_has_a_page_that_says_something(site, expect_none):
    table = site.by_path["data/information.csv"]
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(site.read(table).decode()))}
    found = [f"{identifier}: not in the list of published information" for identifier in WANTED if identifier not in rows]
    for identifier, row in rows.items():
        file = site.file_at(row["page"])
        if file is None:
            found.append(f"{identifier}: {row['page'] or 'no address'} is not in the output")
            continue
        words = site.page(file).tree.xpath("normalize-space(string(//main))")
        if len(words) < 200:
            found.append(f"{identifier}: {row['page']} is next to empty")
    expect_none(found)


def test_the_list_leads_to_each_page_in_each_language(site, expect_none):
    table = site.by_path["data/information.csv"]
    count = len(list(csv.DictReader(io.StringIO(site.read(table).decode()))))
    lists = [page for page in site.pages if "information.csv" in page.tree.xpath("string(//main)")]
    found = [] if lists else ["no page shows the list"]
    for page in lists:
        links = page.tree.xpath("//main//table//td//a/@href")
        if len(links) != count:
            found.append(f"{page.file.path}: {len(links)} links for {count} publications")
    expect_none(found)
