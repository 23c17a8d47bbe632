import CampaignModel
import Foundation

@testable import SiteContent

/// A small content folder that tests change, write to a temporary place and read.
struct SampleContent {
    private var files: [String: String]
    /// Tables that are written as they are; others get the columns that a test doesn't speak of, empty.
    private var exact: Set<String> = []
    /// Files that are no texts in UTF-8.
    private var raw: [String: [UInt8]] = [:]

    /// The settings and languages alone.
    static let minimal = SampleContent(files: [
        "site.yaml": settings(languages: "vi, en"),
        "languages/vi.yaml": language("vi", "Tiếng Việt"),
        "languages/en.yaml": language("en", "English"),
    ])

    /// What other portals ask of the open data, so that nothing is told of it.
    static let catalogue =
        "catalogue: {publisher_type: RegionalAuthority, contact_page: \"https://x.example/lien-he/\", "
        + "place_address: \"https://x.example/lam-dong\"}"

    /// Settings with the languages given.
    static func settings(languages: String, catalogue: String = catalogue) -> String {
        """
        title: {vi: Cổng, en: Portal}
        base_url: https://x.example/
        languages: [\(languages)]
        as_of: 2026-11-20
        province: {code: "68", name: Lâm Đồng}
        \(catalogue)

        """
    }

    /// A language file with phrases, which come last.
    static func language(_ tag: String, _ name: String, phrases: String = "") -> String {
        """
        tag: \(tag)
        name: \(name)
        decimal: ","
        group: "."
        date: "{d}/{m}/{y}"
        long_date: "{d}/{m}/{y}"
        percent: "{n}%"
        paths: {tasks: nhiem-vu}
        phrases:\(phrases.isEmpty ? " {}" : "\n" + phrases)

        """
    }

    private init(files: [String: String]) {
        self.files = files
    }

    /// The content with another text in a file.
    func with(_ path: String, _ text: String) -> SampleContent {
        var copy = self
        copy.files[path] = text
        return copy
    }

    /// The content with a table that may lack columns.
    func with(exactly path: String, _ text: String) -> SampleContent {
        var copy = with(path, text)
        copy.exact.insert(path)
        return copy
    }

    /// The content with a file of any bytes.
    func with(_ path: String, bytes: [UInt8]) -> SampleContent {
        var copy = without(path)
        copy.raw[path] = bytes
        return copy
    }

    /// The content with more text at the end of a file.
    func adding(_ text: String, to path: String) -> SampleContent {
        with(path, (files[path] ?? "") + text)
    }

    /// The text of a file; nothing where there is none.
    func text(of path: String) -> String { files[path] ?? "" }

    /// The texts by their paths, in order.
    var texts: [(path: String, text: String)] { files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// The content without a file.
    func without(_ path: String) -> SampleContent {
        var copy = self
        copy.files[path] = nil
        return copy
    }

    /// Writes the files, reads and resolves them, and takes them away again.
    func resolved(
        asOf: String? = nil, baseURL: String? = nil, jobs: Int = 2, showsUnpublished: Bool = false
    ) throws -> SampleResolution {
        try written { folder in
            let day = asOf.flatMap { CalendarDate(iso: $0) }
            let resolution = try ContentReader(folder: folder, jobs: jobs)
                .resolved(
                    ResolveOptions(asOf: day, baseURL: baseURL, showsUnpublished: showsUnpublished),
                    pages: ["communes", "data", "tasks"])
            return SampleResolution(resolution, folder: folder)
        }
    }

    /// A table with all of its columns; any other file as it is.
    private func completed(_ path: String, _ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let registers = RegisterSummary.all.filter { "data/\($0.name).csv" == path }
        let settings = files["site.yaml"] ?? ""
        let tags =
            settings.split(separator: "languages: [").last?.prefix { $0 != "]" }.split(separator: ",").map(String.init)
            ?? []
        let languages = tags.compactMap { LanguageTag($0.filter { $0 != " " }) }
        var heads = registers.flatMap { $0.heads(languages) }
        if path.hasPrefix("data/observations/") { heads = ObservationReader.schema(languages).knownColumns }
        let completion = HeadCompletion(bytes: bytes)
        // A table of which nothing is known is about that.
        guard heads.contains(where: completion.heads.contains) else { return bytes }
        return completion.adding(completion.missing(of: heads))
    }

    /// Writes the files for as long as the body runs.
    func written<Result>(_ body: (_ folder: String) throws -> Result) throws -> Result {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let texts = files.map { ($0, exact.contains($0) ? Array($1.utf8) : completed($0, $1)) }
        for (path, bytes) in texts + raw.map({ ($0, $1) }) {
            let file = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        return try body(root.path)
    }
}

/// What reading a sample gave, its places told from `content/`.
struct SampleResolution {
    let site: Site?
    let diagnostics: [Diagnostic]
    let unread: UnreadFigures
    private let folder: String

    init(_ resolution: Resolution, folder: String) {
        site = resolution.site
        diagnostics = resolution.diagnostics
        unread = resolution.unread
        self.folder = folder
    }

    /// The diagnostics' places, severities and names, one a line.
    var findings: [String] {
        diagnostics.map {
            let file = $0.place.file.replacing(folder + "/", with: "")
            return "\(file):\($0.place.line):\($0.place.column) \($0.severity) \($0.identifier)"
        }
    }

    /// The full text of the diagnostics.
    var text: String {
        diagnostics.map(fullText).joined(separator: "\n").replacing(folder, with: "content")
    }
}
