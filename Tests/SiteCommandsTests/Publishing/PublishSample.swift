import CampaignModel
import SiteRendering
import Testing

@testable import SiteCommands

/// A made-up built site with styles, pages and data, in as many versions as a test asks for.
struct PublishSample {
    let folder: TemporaryFolder
    var site: String { folder.path + "/public" }
    var place: String { folder.path + "/place" }

    init() throws { folder = try TemporaryFolder() }

    /// Builds a version: its pages ask for its style, some pages exist in some versions only.
    func build(
        _ version: Int, day: String = "2026-11-20", address: String = "https://x.example",
        releases: [StoredRelease] = []
    ) throws {
        let style = "assets/site-\(PublishSample.digits(version)).css"
        var source = TestSource([])
        source.pages = [[.page(style, "body{order:\(version)}"), .page("assets/icon.svg", "<svg/>")]]
        for number in 0..<6 where number != version % 3 {
            let link = "<link rel=\"stylesheet\" href=\"/\(style)\">"
            source.pages.append([
                .page("communes/\(number)/index.html", "<html>\(link)<p>\(number < 3 ? version : 0)</p></html>"),
                .page("communes/\(number)/data.csv", "\(number),\(version)\n"),
            ])
        }
        source.pages.append([
            .page("index.html", "<html><link rel=\"stylesheet\" href=\"/\(style)\"></html>"),
            .page("data/datapackage.json", "{\"as_of\":\"\(day)\",\"demonstration\":true}"),
            .page("sw.js", "// \(version)"),
            .page(
                "receipt.json", "{\"program\":\"minhbach\",\"as_of\":\"\(day)\",\"base_url\":\"\(address)\"}"),
        ])
        if !releases.isEmpty { source.pages.append([ReleaseChain(releases).file]) }
        _ = try SiteWriter(to: folder).write(source)
    }

    /// The site to its place.
    func publication(_ target: (any PublishTarget)? = nil) throws -> SitePublication {
        SitePublication(site: site, target: try target ?? FolderTarget(place, apartFrom: site))
    }

    /// Publishes wholly.
    func publish() throws {
        let publication = try publication()
        try publication.carryOut(try publication.compare().plan)
    }

    /// What readers find: each page that asks for a style that isn't there.
    func pagesWithoutStyle() throws -> [String] {
        let files = try SiteFiles.all(in: place).map(\.path)
        return files.filter { $0.hasSuffix(".html") }.filter { page in
            guard let text = folder.text("place/\(page)"), let end = text.range(of: ".css\""),
                let start = text.range(of: "href=\"/")
            else { return true }
            return !files.contains(String(text[start.upperBound..<end.lowerBound]) + ".css")
        }
    }

    /// What lies at the place, with its bytes, apart from what publication notes for itself and keeps.
    func published() throws -> [String: String] { try texts("place") }

    /// What was built.
    func built() throws -> [String: String] { try texts("public") }

    private func texts(_ name: String) throws -> [String: String] {
        let kept = try PublishedState("x", in: folder.path + "/" + name).note.kept
        var texts: [String: String] = [:]
        for file in try SiteFiles.all(in: folder.path + "/" + name) where !file.path.hasPrefix(".minhbach/") {
            if kept[file.path] == nil { texts[file.path] = folder.text("\(name)/\(file.path)") }
        }
        return texts
    }

    static func digits(_ version: Int) -> String { String(repeating: String(version % 10), count: 16) }

    /// A chain of made-up releases.
    static func releases(_ count: Int, salt: String = "a") throws -> [StoredRelease] {
        let day = try #require(CalendarDate(iso: "2026-10-01"))
        return (1...count).map { number in
            let release = Release(
                number: number, date: day, asOf: day, previous: nil, changes: 1, changesHash: salt, figures: 1,
                figuresHash: salt)
            return StoredRelease(release: release, hash: ReleaseHash.of(release), signature: nil)
        }
    }
}

/// A place where everything stops at one operation, as when a cable is pulled.
final class StoppingTarget: PublishTarget {
    private let inner: any PublishTarget
    private var left: Int
    /// What is looked at between any two operations.
    private let look: () throws -> Void
    private(set) var problem: (any Error)?

    init(_ inner: any PublishTarget, after operations: Int, look: @escaping () throws -> Void = {}) {
        self.inner = inner
        left = operations
        self.look = look
    }

    static let cable = CommandFailure(
        status: .inputOutput, message: Bilingual(vi: "đứt dây", en: "the cable is pulled"))

    var name: String { inner.name }
    func state() throws(CommandFailure) -> PublishedState { try inner.state() }

    func write(_ files: [PublishFile]) throws(CommandFailure) {
        for file in files {
            try count()
            try inner.write([file])
        }
    }

    func delete(_ paths: [String], emptied folders: [String]) throws(CommandFailure) {
        for path in paths {
            try count()
            try inner.delete([path], emptied: [])
        }
        try inner.delete([], emptied: folders)
    }

    func close() throws(CommandFailure) { try inner.close() }

    private func count() throws(CommandFailure) {
        do { try look() } catch { problem = error }
        guard left > 0 else { throw StoppingTarget.cable }
        left -= 1
    }
}
