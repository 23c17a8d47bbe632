import CampaignModel
import Glibc
import Hashing
import SiteRendering
import Testing

@testable import SiteCommands

/// Sites forged with manifests to match: `verify` fails each time.
struct ForgeryTests {
    private let content: RecordContent
    private let site: SiteForger

    init() throws {
        content = try RecordContent(KeptRecord.released.get())
        site = SiteForger(content: content)
    }

    private func verify() throws -> [Diagnostic] { try site.verify() }

    private func bytes(_ path: String) throws -> [UInt8] { try site.bytes(path) }

    private func put(_ path: String, _ bytes: [UInt8]) throws { try site.put(path, bytes) }

    private func forge(_ path: String, _ new: [UInt8]?) throws { try site.forge(path, new) }

    @Test func findsWhateverIsForgedInASignedSite() throws {
        let content = try RecordContent(withPhrases: true)
        let site = SiteForger(content: content)
        let key = try #require(SigningKey.privateKey(in: TestKeys.one))
        try content.name(releaseKey: key.publicKey.base64)
        try content.release(signedWith: key)
        #expect(try content.build(signedWith: key, pages: 8) == [])
        #expect(try site.verify() == [])
        let manifest = try site.bytes("manifest.json")
        let files = try SiteFiles.all(in: content.site).map(\.path).filter { $0 != "manifest.json" }
        var chance = LongRun(seed: 9162)
        let rounds = LongRun.count(24, of: 500)
        for round in 0..<rounds {
            let path = chance.one(of: files)
            let old = try site.bytes(path)
            var new = old
            var extra: String?
            switch round % 6 {
            case 0, 1:
                if new.isEmpty { new = [65] } else { new[chance.below(new.count)] ^= UInt8(1 + chance.below(127)) }
                try site.forge(path, new)
            case 2: try site.forge(path, nil)
            case 3:
                extra = "x-\(chance.below(1000)).html"
                try site.forge(extra ?? "", Array("<p>Forged</p>".utf8))
            case 4:
                // Nothing lists it.
                extra = chance.one(of: [".htaccess", ".user.ini", "data/.x", "assets/x.js", ".minhbach/x"])
                try content.folder.write("public/\(extra ?? "")", "x")
            default:
                // A link to the very bytes.
                rename("\(content.site)/\(path)", "\(content.folder.path)/moved")
                symlink("\(content.folder.path)/moved", "\(content.site)/\(path)")
            }
            #expect(try !site.verify().isEmpty, "round \(round): \(path)")
            try site.put(path, old)
            if let extra { unlink("\(content.site)/\(extra)") }
            try site.put("manifest.json", manifest)
        }
        if LongRun.isAsked { print("forgeries of a signed site: \(rounds)") }
        #expect(try site.verify() == [])
        unlink("\(content.site)/\(ManifestSignature.fileName)")
        #expect(try site.verify().map(\.identifier) == ["unsigned-manifest"])
        try site.put(ManifestSignature.fileName, [UInt8](repeating: 1, count: 64))
        #expect(try site.verify().map(\.identifier) == ["missigned-manifest"])
    }

    @Test func findsForgedDataWithoutAnyKey() throws {
        #expect(try verify() == [])
        try site.expectTold([
            Forgery(
                "data/tasks.csv", "2026-08-30", "2026-12-30",
                told: ["other-state", "told-otherwise task:T01, deadline"]),
            Forgery("data/tasks.csv", "Tài khoản", "Danh sách", told: ["told-otherwise task:T01, output_vi"]),
            Forgery(
                "data/corrections.csv", "2026-09-01", "2026-10-01", told: ["told-otherwise correction:CR1, due_on"]),
            Forgery("data/funding.csv", ",3150,", ",1150,", told: ["told-otherwise funding:F1, spent_vnd"]),
            Forgery("data/inspections.csv", ",5,3,", ",1,1,", told: ["told-otherwise inspection:IN1, findings"]),
            Forgery("data/indicators.csv", ",higher,", ",lower,", told: ["told-otherwise indicator:BD03, direction"]),
            Forgery("data/targets.csv", ",80,", ",60,", told: ["told-otherwise target:BD03@2026-Q4, value"]),
            Forgery("data/agencies.csv", "Công an tỉnh", "Công an", told: ["told-otherwise agency:A07, name_vi"]),
            Forgery("nhiem-vu/t01/proof.json", "\"lines\":", "\"lines\":1", told: ["proof-differs"]),
            Forgery(
                "xa-phuong/phuong-mui-ne/figures.csv", ",reported,35,140,", ",reported,95,380,",
                told: ["told-otherwise figure:BD03@22918@2026-Q3"]),
            Forgery(
                "xa-phuong/phuong-mui-ne/figures.json", "\"value\":35,", "\"value\":95,",
                told: ["told-otherwise figure:BD03@22918@2026-Q3"]),
            Forgery(
                "chi-so/bd03/figures.csv", ",reported,35,140,", ",reported,95,380,",
                told: ["told-otherwise figure:BD03@22918@2026-Q3"]),
            Forgery(
                "data/figures.json", "\"value\":35,", "\"value\":95,",
                told: ["told-otherwise figure:BD03@22918@2026-Q3"]),
        ])
    }

    /// What other files are held against, each forged alone, with what is said of itself and of others.
    @Test func findsForgedSourcesOfOtherFilesWithoutAnyKey() throws {
        let figure = "told-otherwise figure:BD03@22918@2026-Q3"
        let report = "told-otherwise report:22918@quarter@2026-Q3, received_on"
        for (path, old, new, own, others) in [
            (
                "data/figures.csv", ",reported,35,140,", ",reported,95,380,", ["figures-differ"],
                ["told-otherwise", "twin-differs"]
            ),
            ("data/figures.csv", ",platform,E1;E2,", ",platform,E2,", [figure], ["told-otherwise", "twin-differs"]),
            ("data/reports.csv", "2026-10-18", "2026-10-14", ["other-state", report], []),
            ("data/evidence.csv", ",held,", ",public,", ["told-otherwise evidence:E1, access"], []),
            ("data/periods.csv", "2026-10-25", "2026-11-25", ["told-otherwise period:2026-Q3, due"], []),
            (
                "data/datapackage.json", "\"demonstration\":true", "\"demonstration\":false",
                ["told-otherwise site:settings, demonstration"], []
            ),
            ("data/record.csv", "before 2026-08-30", "before 2026-12-30", ["record-differs"], []),
            (
                "data/ledger.json", "\"figures\":", "\"figures\":1", ["broken-ledger its hash doesn’t match"],
                ["proof-differs"]
            ),
        ] {
            let told = try site.told([path: Forgery(path, old, new).forged(site.bytes(path))])
            #expect(told[path] == own, "\(old)")
            let elsewhere = told.filter { $0.key != path }.values.joined().map { String($0.prefix { $0 != " " }) }
            #expect(Set(elsewhere).sorted() == others, "\(old)")
        }
    }

    @Test func findsRowsAndFilesTakenAwayWithoutAnyKey() throws {
        try site.expectTold([
            Forgery("chi-so/bd03/figures.csv", "BD03@", "", told: ["told-otherwise figure:BD03"]),
            Forgery("data/figures.json", "{\"key\":\"BD03@", "", told: ["told-otherwise figure:BD03@24736@2026-Q3"]),
        ]) { forgery, bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let last = try #require(lines.lastIndex { $0.hasPrefix(forgery.old) })
            let fewer = lines.enumerated().filter { $0.offset != last }.map(\.element)
            return Array(fewer.joined(separator: "\n").utf8)
        }
        for (path, told) in [
            ("data/ledger.json", "broken-ledger"), ("data/record.csv", "record-differs"),
            ("data/corrections.csv", "told-otherwise correction"), ("data/figures.csv", "figures-differ"),
        ] {
            let found = try site.told([path: nil])
            #expect(found == [path: [told]])
        }
    }

    /// Proofs that lead to the root and yet aren't those of the files that they stand beside.
    @Test func findsProofsThatAreExchangedOrTakenAway() throws {
        let manifest = try bytes("manifest.json")
        func found(_ forged: [(path: String, bytes: [UInt8]?)]) throws -> [String] {
            let old = try forged.map { try bytes($0.path) }
            for (path, bytes) in forged { try forge(path, bytes) }
            defer {
                for (file, bytes) in zip(forged, old) { try? put(file.path, bytes) }
                try? put("manifest.json", manifest)
            }
            return try verify().map(\.identifier)
        }
        let (one, two) = ("xa-phuong/phuong-mui-ne/proof.json", "xa-phuong/xa-quang-truc/proof.json")
        let (first, second) = ("nhiem-vu/t01/proof.json", "nhiem-vu/t02/proof.json")
        for (left, right) in [(one, two), (first, second), ("data/reports.proof.json", "data/corrections.proof.json")] {
            #expect(
                try found([(left, try bytes(right)), (right, try bytes(left))]) == ["proof-differs", "proof-differs"])
            // In some folders of this small site nothing else stands.
            #expect(try found([(left, nil)]).filter { $0 != "empty-folder" } == ["proof-missing"])
        }
        let text = String(decoding: try bytes(one), as: UTF8.self)
        try #require(text.contains("\"revisions\":{\"BD20@22918@2026-Q3\":1}"))
        for other in ["{\"BD20@22918@2026-Q3\":2}", "{}", "{\"BD20@22918@2026-Q3\":1,\"BD03@22918@2026-Q3\":1}"] {
            let forged = text.replacing("{\"BD20@22918@2026-Q3\":1}", with: other)
            #expect(try found([(one, Array(forged.utf8))]) == ["proof-differs"])
        }
    }

    /// A whole site put back under a newer date: what follows from the date gives it away.
    @Test func findsAnOlderSiteUnderANewerDate() throws {
        func redate(_ path: String) throws {
            let text = String(decoding: try bytes(path), as: UTF8.self)
            let newer = text.replacing("\"as_of\":\"2026-11-20\"", with: "\"as_of\":\"2027-02-20\"")
            try #require(newer != text)
            try forge(path, Array(newer.utf8))
        }
        try redate("data/datapackage.json")
        #expect(try verify().map(\.identifier) == ["other-day"])
        try redate("receipt.json")
        #expect(try verify() == [])
        // Whoever kept an earlier copy sees that it was cut; what was due by the newer date would be late.
        let reports = String(decoding: try bytes("data/reports.csv"), as: UTF8.self)
        try forge("data/reports.csv", Array(reports.replacing(",late,", with: ",due,").utf8))
        #expect(try verify().map(\.identifier) == ["other-state"])
    }

    /// Cells of the open data, lines of the record and of proofs, changed at random together with the manifest.
    @Test func findsCellsForgedAtRandomWithoutAnyKey() throws {
        #expect(try verify() == [])
        let cells = try tables().flatMap { path, columns in try Self.cells(path, bytes(path), columns) }
        let others = try SiteFiles.all(in: content.site).map(\.path).filter {
            $0 == ReleaseChain.path || $0 == ProofAddresses.record || $0.hasSuffix("proof.json")
                || $0.hasPrefix("data/proofs/")
        }
        #expect(cells.count > 200 && others.count > 20)
        let manifest = try bytes("manifest.json")
        var chance = LongRun(seed: 6962)
        let rounds = LongRun.count(24, of: 500)
        for round in 0..<rounds {
            let (path, forged): (String, [UInt8])
            if round % 4 == 3 {
                path = chance.one(of: others)
                var new = try bytes(path)
                new[chance.below(new.count)] ^= UInt8(1 + chance.below(127))
                forged = new
            } else {
                let cell = chance.one(of: cells)
                path = cell.path
                forged = try cell.forged(bytes(path), &chance)
            }
            let old = try bytes(path)
            try forge(path, forged)
            let found = try verify()
            let difference = zip(old, forged).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
            let shown = String(decoding: forged.dropFirst(max(0, difference - 40)).prefix(90), as: UTF8.self)
            #expect(!found.isEmpty, "round \(round): \(path), \(shown)")
            #expect(!found.contains { $0.identifier == "changed-file" })
            try put(path, old)
            try put("manifest.json", manifest)
        }
        if LongRun.isAsked { print("forgeries of data without a key: \(rounds)") }
    }

    /// A cell of a table of the open data.
    private struct Cell {
        let path: String
        let range: Range<Int>

        /// The table's bytes with another text in the cell.
        func forged(_ table: [UInt8], _ chance: inout LongRun) -> [UInt8] {
            let old = String(decoding: table[range], as: UTF8.self)
            let digits = Int(old).map { ["\($0 + 1)", "\($0 * 10)", "\(max(0, $0 - 1))"] } ?? []
            let words = ["", "Giả", "2026-11-11", "7", "E2", "A07", "22918", "true"] + digits
            let new = chance.one(of: words.filter { $0 != old && !(old == "all" && $0.isEmpty) })
            return Array(table[..<range.lowerBound]) + Array(new.utf8) + Array(table[range.upperBound...])
        }
    }

    /// The tables with the columns that the record holds, as `verify` reads them.
    private func tables() throws -> [(String, [String])] {
        ShownTables.told([LanguageTag("vi"), LanguageTag("en")]).map { ("data/\($0.table).csv", $0.columns) }
            .filter { (try? bytes($0.0)) != nil }
            + [
                (
                    "data/figures.csv",
                    [
                        "key", "indicator", "unit", "group", "period", "state", "value", "numerator", "denominator",
                        "evidence", "source", "reported_on",
                    ]
                )
            ]
    }

    private static func cells(_ path: String, _ table: [UInt8], _ columns: [String]) throws -> [Cell] {
        var (cells, heads, offset): ([Cell], [String], Int) = ([], [], 0)
        for line in table.split(separator: 10, omittingEmptySubsequences: false) {
            // Rows with quoted cells are left alone: this is no reader of CSV.
            let parts = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            if heads.isEmpty {
                heads = parts.map { String(decoding: $0, as: UTF8.self) }
            } else if parts.count == heads.count, !line.contains(UInt8(ascii: "\"")),
                !line.starts(with: Array("BD".utf8)) || !String(decoding: line, as: UTF8.self).contains("not_reported")
            {
                var start = offset
                for (head, part) in zip(heads, parts) {
                    if columns.contains(head) { cells.append(Cell(path: path, range: start..<start + part.count)) }
                    start += part.count + 1
                }
            }
            offset += line.count + 1
        }
        return cells
    }

    @Test func findsFiguresUnderANewerDate() throws {
        func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
        let figures = try text("data/figures.csv").replacing(",reported,7,", with: ",reported,9,")
        try forge("data/figures.csv", Array(figures.utf8))
        let package = try text("data/datapackage.json")
        let later = package.replacing("\"as_of\":\"2026-11-20\"", with: "\"as_of\":\"2027-11-20\"")
        #expect(later != package)
        try forge("data/datapackage.json", Array(later.utf8))
        let receipt = try text("receipt.json").replacing("2026-11-20", with: "2027-11-20")
        try forge("receipt.json", Array(receipt.utf8))
        // Unreleased figures may be let pass; then the files beside pages still say what they said.
        let figure = "BD20@22918@2026-Q3"
        var others: [String: [String]] = [
            "data/minh-bach.sqlite": ["twin-differs \(figure)", "twin-differs \(figure)"],
            "data/minh-bach.xlsx": ["twin-differs \(figure), value"],
            "data/figures.parquet": ["twin-differs \(figure), value"],
        ]
        for path in ["chi-so/bd20/figures", "xa-phuong/phuong-mui-ne/figures"] {
            others["\(path).csv"] = ["told-otherwise figure:\(figure)"]
            others["\(path).json"] = ["told-otherwise figure:\(figure)"]
            others["\(path).xlsx"] = ["twin-differs \(figure)"]
        }
        others["data/figures.json"] = ["told-otherwise figure:\(figure)"]
        for path in [
            "data/figure/BD20.json", "data/figure/BD20/latest.csv", "data/unit/22918.json", "data/sdmx/figures.zip",
        ] {
            others[path] = ["twin-differs \(figure)"]
        }
        #expect(try site.told([:]) == others.merging(["data/figures.csv": ["figures-unreleased"]]) { $1 })
        others["data/minh-bach.zip"] = ["twin-differs figures.csv"]
        #expect(try SiteForger(content: content, allowsUnreleased: true).told([:]) == others)
    }
}
