"""CONTRIBUTING's recipes: what they name is there, and whoever follows them touches no more files than they say."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import PROJECT

GUIDE = (PROJECT / "CONTRIBUTING.md").read_text()
ROOTS = ["", "Sources", "Sources/SiteRendering", "Sources/SiteContent", "Sources/CampaignModel", "content", "Tests"]


def quoted() -> list[str]:
    """What the guide writes in the type of code, but for its examples."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^(?:    |       ).*$", "", GUIDE, flags=re.M))


def test_files_that_recipes_name_are_there() -> None:
    named = {word for word in quoted() if re.fullmatch(r"[\w.+-]+(/[\w.+-]+)+/?", word) and "@" not in word}
    assert len(named) > 40
    # What editors begin, as examples; what programs make or may read is named in the sources.
    examples = {"content/imports/<name>.yaml", "evidence/bao-cao-quy-iii.pdf", "models/ten-bai", "languages/kpm.yaml",
                "languages/kpm.sources.yaml", "content/languages/qps.yaml"}
    lost = [word for word in sorted(named - examples) if not any((PROJECT / root / word).exists() for root in ROOTS)]
    sources = {path.stem for path in (PROJECT / "Sources").rglob("*.swift")}
    code = "\n".join(path.read_text() for path in (PROJECT / "Sources").rglob("*.swift"))
    unknown = [word for word in lost if Path(word).name.removesuffix(".swift") not in sources and Path(word).stem not in code]
    assert unknown == []


def test_names_of_the_code_in_recipes_are_declared() -> None:
    code = "\n".join(path.read_text() for root in ["Sources", "Tests"] for path in (PROJECT / root).rglob("*.swift"))
    words = {part for word in quoted() for part in re.findall(r"\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b", word) if "/" not in word}
    declared = set(re.findall(r"\b(?:struct|enum|class|protocol|typealias|extension)\s+(\w+)", code))
    files = {path.stem for root in ["Sources", "Tests"] for path in (PROJECT / root).rglob("*.swift")}
    targets = {path.name for path in (PROJECT / "Sources").iterdir()}
    examples = {"QuestionsPage"}
    assert len(words) > 20
    assert sorted(words - declared - files - targets - examples - {"HEIC", "WebP", "GitHub", "GitLab"}) == []


def test_commands_that_recipes_name_exist() -> None:
    commands = "\n".join(path.read_text() for path in (PROJECT / "Sources/SiteCommands").rglob("*.swift"))
    known = set(re.findall(r'commandName: "([a-z-]+)"', commands))
    named = {found[1] for word in quoted() if (found := re.match(r"minhbach ([a-z]+)", word))}
    assert len(named) > 8
    assert sorted(named - known) == []
    tools = {found[1] for word in quoted() if (found := re.match(r"bin/([a-z-]+)", word))}
    assert [tool for tool in sorted(tools) if not (PROJECT / "bin" / tool).exists()] == []


def test_as_many_files_tell_kinds_of_stories_apart_as_the_recipe_says() -> None:
    files = [path for path in (PROJECT / "Sources").rglob("*.swift") if "demonstration" not in path.parts]
    assert sum("case .ambassador" in path.read_text() for path in files) == 16
    assert "Sixteen files tell kinds apart" in GUIDE


def test_files_and_folders_stay_small() -> None:
    files = [path for root in ["Sources", "Tests"] for path in (PROJECT / root).rglob("*.swift")]
    assert len(files) > 900
    assert [str(path) for path in files if path.read_text().count("\n") > 400] == []
    folders = {path.parent for path in files}
    assert [str(folder) for folder in sorted(folders) if len(list(folder.glob("*.swift"))) > 25] == []


class Tree:
    """A copy of the project in which a recipe is followed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.before = self.hashes()

    def hashes(self) -> dict[str, str]:
        folders = ["Sources", "site-templates", "content"]
        return {
            str(path.relative_to(self.root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for folder in folders for path in sorted((self.root / folder).rglob("*")) if path.is_file()
        }

    def touched(self) -> list[str]:
        """The files that changed since the last time it was asked."""
        now = self.hashes()
        changed = [path for path, digest in now.items() if self.before.get(path) != digest]
        self.before = now
        return sorted(changed)

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text)

    def put(self, path: str, text: str, behind: str) -> None:
        """Puts a text behind another one that is there once."""
        old = (self.root / path).read_text()
        assert old.count(behind) == 1, f"{path} has {behind!r} {old.count(behind)} times"
        self.write(path, old.replace(behind, behind + text))

    def append(self, path: str, text: str) -> None:
        self.write(path, (self.root / path).read_text() + text)


def add_an_indicator(tree: Tree) -> None:
    tree.append("content/data/indicators.yaml", """
  - id: BD99
    name: {vi: "Câu hỏi đã trả lời", en: "Questions answered"}
    theme: governance
    unit: count
    numerator: {vi: "Câu hỏi đã trả lời trong kỳ", en: "Questions answered in the period"}
    direction: context
    levels: [commune]
    groups: []
    frequency: quarter
    paragraph: ["III.2.a-2"]
""")
    tree.append("content/data/observations/2026-Q3.csv", "BD99,22918,,,,12,reported,,report,2026-10-15,,,\n")
    assert tree.touched() == ["content/data/indicators.yaml", "content/data/observations/2026-Q3.csv"]


def add_a_column(tree: Tree) -> None:
    path = "Sources/CampaignModel/Records/FundingLine.swift"
    tree.put(path, "    /// When it was paid.\n    public var paidOn: CalendarDate?\n", "    public var checked: String?\n")
    tree.put(
        path, '        Column.day("paid_on", \\.paidOn, .promised, vi: "Ngày chi", en: "Paid on")\n',
        "        Column.checked(\\.checked)\n")
    assert tree.touched() == [path]


HOTLINE = '''/// A telephone that answers questions about the campaign.
public struct Hotline: Registered, Hashable {
    /// The identifier.
    public let id: String
    /// Whose it is.
    public let unit: RegisterIndex<ReportingUnit>
    /// When it began to answer.
    public let openedOn: CalendarDate

    /// `hotlines.csv`.
    public static let declaration = RegisterDeclaration(
        "hotlines", record: "hotline", title: Bilingual(vi: "Đường dây hỏi đáp", en: "Hotlines"),
        about: Bilingual(vi: "Các đường dây giải đáp.", en: "Telephones that answer."), make: Hotline.init
    ) {
        Column.id(\\.id)
        Column.unit(\\.unit)
        Column.day("opened_on", \\.openedOn, .told, vi: "Ngày mở", en: "Opened on")
    }
}
'''


def add_a_register(tree: Tree) -> None:
    records = "Sources/CampaignModel/Records/CampaignRecords.swift"
    tables = "Sources/SiteRendering/OpenData/Tables/RecordTables.swift"
    tree.write("Sources/CampaignModel/Records/Hotline.swift", HOTLINE)
    tree.put(records, "    /// The telephones that answer.\n    public var hotlines: [Hotline] = []\n", "    public var teams: [TeamEntry] = []\n")
    tree.put(
        records, "        try visitor.visit(Hotline.declaration, at: \\.hotlines)\n",
        "        try visitor.visit(TeamEntry.declaration, at: \\.teams)\n")
    tree.put(
        tables, "            context.table(Hotline.declaration, records.hotlines),\n",
        "            context.table(TeamEntry.declaration, records.teams),\n")
    assert tree.touched() == [records, "Sources/CampaignModel/Records/Hotline.swift", tables]
    tree.write("content/data/hotlines.csv", "id,unit,opened_on\nH01,22918,2026-05-04\n")


PAGE = '''import CampaignModel

extension ListKind {
    /// The questions that people ask.
    static let questions = ListKind("questions", menu: .footer, page: { _ in QuestionsPage() })
}

/// Whom to ask.
struct QuestionsPage: SitePage {
    struct View: TemplateView {
        let count: String

        static let fields = Fields<View>([
            .text("count") { $0.count }
        ])
    }

    static let template = "questions"

    func content(in context: PageContext) -> PageContent {
        let count = context.campaign.records.hotlines.count
        return PageContent(
            title: context.name(ofListing: .questions), description: context.description(of: .questions),
            record: View(count: context.style.number(count)).record)
    }
}
'''


def add_a_page_kind(tree: Tree) -> None:
    page = "Sources/SiteRendering/Pages/Listings/QuestionsPage.swift"
    catalogue = "Sources/SiteRendering/Kinds/PageCatalogue.swift"
    template = "site-templates/questions.mustache"
    tree.touched()
    tree.write(page, PAGE)
    tree.put(catalogue, " .questions,", ".calendar,")
    tree.write(template, "{{<layout}}\n{{$main}}\n{{>parts/title}}\n<p id=\"count\">{{count}}</p>\n{{/main}}\n{{/layout}}\n")
    phrases = {"vi": ("Hỏi đáp", "Gọi ai khi cần.", "hoi-dap"), "en": ("Questions", "Whom to call.", "questions")}
    for tag, (name, about, folder) in phrases.items():
        path = f"content/languages/{tag}.yaml"
        tree.put(path, f"  questions: {folder}\n", "\npaths:\n")
        tree.put(path, f"  listing_questions: \"{name}\"\n  description_questions: \"{about}\"\n", "\nphrases:\n")
    assert tree.touched() == [catalogue, page, "content/languages/en.yaml", "content/languages/vi.yaml", template]


def follow_recipes(root: Path) -> None:
    """Follows the recipes of an indicator, a column, a register and a page kind in a copy of the project."""
    tree = Tree(root)
    for recipe in [add_an_indicator, add_a_column, add_a_register, add_a_page_kind]:
        recipe(tree)


def check_the_site(root: Path, program: list[str]) -> None:
    """Builds the site of the copy and looks for all that was added."""
    def run(*arguments: str) -> str:
        done = subprocess.run([*program, *arguments], cwd=root, capture_output=True, text=True, timeout=500)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("migrate", "--yes")
    guide = run("columns", "--language", "en")
    assert "`paid_on`" in guide and "hotlines.csv" in guide
    run("build", "--output", "recipes-site", "--language", "en")
    site = root / "recipes-site"
    assert "paid_on" in (site / "data/funding.csv").read_text().splitlines()[0]
    assert "H01,22918,2026-05-04" in (site / "data/hotlines.csv").read_text()
    assert '"hotlines"' in (site / "data/datapackage.json").read_text()
    assert '<p id="count">1</p>' in (site / "hoi-dap/index.html").read_text()
    assert 'href="hoi-dap/"' in (site / "index.html").read_text()
    assert "/en/questions/" in (site / "sitemap.xml").read_text()
    assert "hoi-dap/" in (site / "tim-kiem/index.html").read_text()
    assert "Questions answered" in (site / "en/indicators/bd99/index.html").read_text()
    assert "BD99" in (site / "data/figures.csv").read_text()


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
def test_recipes_lead_to_a_site(tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(PROJECT, root, ignore=shutil.ignore_patterns(".*", "public", "node_modules"))
    follow_recipes(root)
    built = subprocess.run(
        ["swift", "build", "--product", "minhbach", "-Xswiftc", "-gnone"], cwd=root, capture_output=True, text=True, timeout=1800)
    assert built.returncode == 0, built.stdout[-4000:] + built.stderr[-4000:]
    check_the_site(root, [str(root / ".build/debug/minhbach")])
