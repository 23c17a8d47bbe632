import CampaignModel
import Hashing
import SiteRendering

/// The hash of all that a part of a site is made from: as long as it is the same, so are the bytes of the part.
struct PartKeys: Sendable {
    private let machine: SHA256Digest
    private let data: SHA256Digest
    private let pages: SHA256Digest
    private let templates: [String: SHA256Digest]
    private let plan: SitePlan

    /// Takes the inputs that were read and the plan that came of them.
    init(_ inputs: InputHashes, _ plan: SitePlan) {
        self.plan = plan
        machine = inputs.machine
        let data = SHA256()
        data.update(inputs.machine.bytes)
        for file in inputs.content { PartKeys.add(file, to: data) }
        for trait in plan.storyTraits { data.update(Array(trait.utf8) + [0]) }
        self.data = data.finalize()
        let pages = SHA256()
        pages.update(self.data.bytes)
        // The page of words is read for all others: its words are links to it.
        let words = "\(StoryKind.page.rawValue)/\(SitePlan.wordsFolder)/"
        for file in inputs.stories where file.path.hasPrefix(words) { PartKeys.add(file, to: pages) }
        for file in inputs.design where !file.path.hasSuffix(".mustache") { PartKeys.add(file, to: pages) }
        self.pages = pages.finalize()
        templates = Dictionary(inputs.design.map { ($0.path, $0.digest) }) { first, _ in first }
    }

    /// The key of a part.
    subscript(part: SitePart) -> SHA256Digest {
        let hash = SHA256()
        hash.update(Array(part.name.utf8) + [0])
        switch part.contents {
        case .data: hash.update(data.bytes)
        case .besides: hash.update(pages.bytes)
        case .pages:
            hash.update(pages.bytes)
            for path in plan.templateFiles(of: part).sorted() {
                guard let digest = templates[path] else {
                    preconditionFailure("The template “\(path)” was bound, but isn’t in the folder of the design.")
                }
                PartKeys.add(InputHashes.File(path: path, digest: digest), to: hash)
            }
        }
        return hash.finalize()
    }

    /// The key of a workbook: what runs, and everything that stands in the workbook.
    func key(of workbook: FigureWorkbook) -> SHA256Digest {
        var text = "\(workbook.path)\0\(PartKeys.words(workbook.title))\0\(workbook.publisher)\0\(workbook.newest)"
        for note in workbook.notes { text += "\0\(PartKeys.words(note.subject))\0\(PartKeys.words(note.words))" }
        for head in workbook.heads { text += "\0\(PartKeys.words(head.words))\0\(head.width)" }
        for row in workbook.rows {
            text += "\0\0"
            for cell in row {
                switch cell {
                case .empty: text += "\0e"
                case .text(let words): text += "\0t\(words)"
                case .number(let number, let format): text += "\0n\(number) \(format)"
                }
            }
        }
        let hash = SHA256()
        hash.update(machine.bytes)
        hash.update(Array(text.utf8))
        return hash.finalize()
    }

    private static func words(_ words: Bilingual) -> String { "\(words.vietnamese)\0\(words.english)" }

    private static func add(_ file: InputHashes.File, to hash: borrowing SHA256) {
        hash.update(Array(file.path.utf8) + [0])
        hash.update(file.digest.bytes)
    }
}
