import CampaignModel
import SiteRendering

@testable import SiteCommands

/// A site of made-up pages.
struct TestSource: FileSource {
    var pages: [[OutputFile]]

    var count: Int { pages.count }

    /// Whether a last file tells how many there are before it.
    var closes = false

    /// The step that waits for all others.
    var last: Int?

    func files(at index: Int) -> [OutputFile] { pages[index] }

    func isLast(_ index: Int) -> Bool { index == last }

    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile] {
        closes ? [.page("closing.txt", "\(entries.count)")] : []
    }

    /// A page a path, each with that text.
    init(_ paths: [String], text: String = "text") {
        pages = paths.map { [.page($0, text)] }
    }

    /// Many pages with files beside them.
    init(count: Int) {
        pages = (0..<count).map { number in
            let folder = "communes/\(number % 10)/\(number)"
            return [.page("\(folder)/index.html", "page \(number)"), .page("\(folder)/data.csv", "\(number),1\n")]
        }
    }
}

extension OutputFile {
    /// A file of a made-up site.
    static func page(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: path, kind: .page, language: LanguageTag("vi"), bytes: Array(text.utf8))
    }
}
