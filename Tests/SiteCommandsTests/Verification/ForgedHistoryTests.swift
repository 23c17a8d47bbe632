import CampaignModel
import Parquet
import SiteRendering
import Testing

@testable import SiteCommands

/// The histories of figures and of all else: no line can be taken out of them, none changed, though the manifest, the
/// receipt and the files beside are made to match.
struct ForgedHistoryTests {
    private let site: SiteForger

    init() throws { site = SiteForger(content: try RecordContent(ForgedHistoryTests.released.get())) }

    /// Three releases: the second with a corrected figure and a moved deadline, the third on a later day with a late figure,
    /// a document that left, words that changed and other evidence.
    private static let released = Result { try releasedThrice().built(pages: 8) }

    private static func releasedThrice() throws -> RecordContent {
        let content = try RecordContent(withPhrases: true)
        func text(_ path: String) throws -> String { try #require(content.folder.text("content/\(path)")) }
        func rewrite(_ path: String, _ old: String, _ new: String) throws {
            let text = try text(path)
            try #require(text.contains(old), "\(path): \(old)")
            try content.write(path, text.replacing(old, with: new))
        }
        func add(_ row: String, to path: String) throws { try content.write(path, try text(path) + row + "\n") }
        try content.release()
        try rewrite("data/observations/2026-Q3.csv", "BD20,22918,,,,7,", "BD20,22918,,,,8,")
        try rewrite("data/tasks.yaml", "date: 2026-08-30", "date: 2026-09-30")
        try add("BD20@22918@2026-Q3,correction,Sót một lớp,One was left out,A07,2026-11-20,", to: "data/revisions.csv")
        try add("task:T01,revision,Lũ,Floods,A07,2026-11-20,deadline", to: "data/revisions.csv")
        try content.release()
        try rewrite("site.yaml", "as_of: 2026-11-20", "as_of: 2026-11-25")
        try rewrite("site.yaml", "tagline: {vi: Xem", "tagline: {vi: Đọc")
        try add("BD03,24736,,80,300,,reported,E1,report,2026-11-24,,,", to: "data/observations/2026-Q2.csv")
        try rewrite(
            "data/observations/2026-Q3.csv", "BD03,24736,,90,300,,reported,E2,", "BD03,24736,,90,300,,reported,E1,")
        try content.write("data/documents.csv", String(try text("data/documents.csv").prefix { $0 != "\n" }) + "\n")
        try add("document:D1,revision,Hết hiệu lực,Not in force,A01,2026-11-24,", to: "data/revisions.csv")
        try add(
            "BD03@24736@2026-Q3,correction,Nhầm bản,Another report,A07,2026-11-24,evidence", to: "data/revisions.csv")
        try content.release()
        return content
    }

    @Test func findsNothingInASiteAsItWasBuilt() throws {
        let found = try site.verify(withLedger: true)
        #expect(found == [])
        let kinds = try site.text("data/changes.csv")
        for kind in ["changed", "row_added", "row_left"] { #expect(kinds.contains(",\(kind),")) }
        #expect(try site.text("data/releases.csv").split(separator: "\n").count == 5)
    }

    @Test(arguments: ["data/changes.csv", "data/releases.csv"])
    func findsEachLineThatIsTakenOut(path: String) throws {
        let lines = try site.text(path).split(separator: "\n")
        for line in lines.dropFirst() {
            let fewer = lines.filter { $0 != line }.joined(separator: "\n") + "\n"
            let told = try site.told([path: Array(fewer.utf8)])
            #expect(told[path]?.isEmpty == false, "\(line)")
        }
    }

    @Test func saysWhichReleaseIsToldOtherwise() throws {
        for (path, old, new, told) in [
            ("data/releases.csv", ",reported,7,", ",reported,6,", "release 2"),
            ("data/changes.csv", ",row_left,document,D1,", ",row_left,document,D2,", "3@document@D1"),
        ] {
            let forged = try Forgery(path, old, new).forged(site.bytes(path))
            let found = try site.told([path: forged])[path]
            #expect(found == ["twin-differs \(told)"], "\(old)")
        }
    }

    /// What somebody said of a figure can't be left out.
    @Test func findsReasonsThatAreTakenOut() throws {
        let path = "data/releases.csv"
        let forged = try Forgery(path, "Sót một lớp,One was left out,A07,2026-11-20", ",,,").forged(site.bytes(path))
        #expect(try site.told([path: forged])[path]?.first == "twin-differs 2@changed@2026-Q3@BD20@22918@2026-Q3")
    }

    /// The copy of the first release and its descriptions, which no later one repeats.
    private static let copy = (
        file: "data/releases/2026-11-20/figures-2026-Q3.parquet",
        descriptions: ["data/releases/2026-11-20/datapackage.json", "data/releases/2026-11-20.json"]
    )

    @Test func findsForgedCopiesOfEarlierReleases() throws {
        let (path, descriptions) = ForgedHistoryTests.copy
        let forged = try site.forgedCopy(path, from: 7, to: 6, in: descriptions)
        #expect(try site.told(forged) == [path: ["twin-differs BD20@22918@2026-Q3"]])
        #expect(try site.told(forged, withLedger: true) == [path: ["twin-differs BD20@22918@2026-Q3"]])
    }

    @Test func findsFiguresTakenOutOfEarlierCopies() throws {
        let (path, descriptions) = ForgedHistoryTests.copy
        let file = try #require(ReadParquet(site.bytes(path), atMost: 10_000))
        let fewer = try ForgedParquet.written(file.columns.map { ($0.name, Array($0.cells.dropLast())) })
        var forged = try site.described(path, as: fewer, in: descriptions)
        for description in descriptions {
            let text = String(decoding: (forged[description] ?? nil) ?? [], as: UTF8.self)
            let less = text.replacing("\"rows\":\(file.count)", with: "\"rows\":\(file.count - 1)")
                .replacing("\"left_out\":0", with: "\"left_out\":1")
            #expect(less != text)
            forged[description] = Array(less.utf8)
        }
        let key = try ["indicator", "unit", "period"].map { head in
            let cell = try #require(file.columns.first { $0.name == head }?.cells.last)
            return if case .text(let text) = cell { text } else { "" }
        }.joined(separator: "@")
        let told = try site.told(forged)
        #expect(told[path] == ["twin-differs \(key)"], "\(told)")
    }

    /// Where the way back ends early a ledger still says what was told.
    @Test func holdsCopiesAgainstALedger() throws {
        let (path, descriptions) = ForgedHistoryTests.copy
        func told() throws -> [String] {
            let folder = LedgerFolder(of: "\(site.content.folder.path)/content")
            let chain = try #require(ReleaseChain(json: site.bytes(ReleaseChain.path)))
            let copies = CopyTwins(try ShownTwins(site.content.site, figures: []), chain: chain)
            return try copies.contents(by: folder.read(), isToday: true).map(\.summary.english)
        }
        #expect(try told() == [])
        for case (let name, let bytes?) in try site.forgedCopy(path, from: 7, to: 6, in: descriptions) {
            try site.put(name, bytes)
        }
        #expect(try told() == ["This file says something else than data/ledger.json: BD20@22918@2026-Q3"])
    }

    @Test(arguments: [Int.max, Int.min])
    func isNotStoppedByCountsAtTheLimits(number: Int) throws {
        let path = "data/releases.csv"
        var rows = try site.text(path).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let column = try #require(rows[0].firstIndex(of: "figures"))
        for row in rows.indices.dropFirst() { rows[row][column] = String(number) }
        // Twice each, so that they are added up.
        let forged = (rows + rows.dropFirst()).map { $0.joined(separator: ",") + "\n" }.joined()
        #expect(try site.told([path: Array(forged.utf8)])[path]?.isEmpty == false)
    }

    @Test func holdsToldCountsWithinBounds() {
        let counts = ["7", "-7", "9223372036854775807", "7.5", ""].map(ToldCount.of)
        #expect(counts == [7, 0, 10_000_000_000, nil, nil])
    }
}
