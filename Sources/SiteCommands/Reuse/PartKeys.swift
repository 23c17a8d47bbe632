import CampaignModel
import Hashing
import SiteRendering

/// The hash of all that a part of a site is made from: as long as it is the same, so are the bytes of the part.
struct PartKeys: Sendable {
    private let machine: SHA256Digest
    private let data: SHA256Digest
    private let told: SHA256Digest
    private let ledger: SHA256Digest
    private let pages: SHA256Digest
    private let templates: [String: SHA256Digest]
    private let plan: SitePlan

    /// The folder of the tables that figures as they are now come from.
    private static let observations = "data/observations/"

    /// Takes the inputs that were read and the plan that came of them.
    init(_ inputs: InputHashes, _ plan: SitePlan) {
        self.plan = plan
        machine = inputs.machine
        let data = SHA256()
        let ledger = SHA256()
        data.update(inputs.machine.bytes)
        ledger.update(inputs.machine.bytes)
        for file in inputs.content {
            PartKeys.add(file, to: data)
            if !file.path.hasPrefix(PartKeys.observations) { PartKeys.add(file, to: ledger) }
        }
        self.ledger = ledger.finalize()
        for trait in plan.storyTraits { data.update(Array(trait.utf8) + [0]) }
        self.data = data.finalize()
        let told = SHA256()
        told.update(self.data.bytes)
        for trait in plan.toldTraits { told.update(Array(trait.utf8) + [0]) }
        self.told = told.finalize()
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
        case .told: hash.update(told.bytes)
        case .ledger: hash.update(ledger.bytes)
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
        var text = WorkbookText()
        text.add(workbook.path)
        text.add(workbook.title)
        text.add(workbook.publisher)
        text.add("\(workbook.newest) \(workbook.notes.count) \(workbook.heads.count)")
        for note in workbook.notes {
            text.add(note.subject)
            text.add(note.words)
        }
        for head in workbook.heads {
            text.add(head.words)
            text.add(head.width)
        }
        for row in workbook.rows {
            text.add("")
            for cell in row { text.add(cell) }
        }
        let hash = SHA256()
        hash.update(machine.bytes)
        hash.update(text.bytes)
        return hash.finalize()
    }

    private static func add(_ file: InputHashes.File, to hash: borrowing SHA256) {
        hash.update(Array(file.path.utf8) + [0])
        hash.update(file.digest.bytes)
    }
}

/// What stands in a workbook, as bytes of which no two workbooks have the same.
private struct WorkbookText {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String) {
        bytes += text.utf8
        bytes.append(0)
    }

    mutating func add(_ words: Bilingual) {
        add(words.vietnamese)
        add(words.english)
    }

    mutating func add(_ number: Double) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
    }

    mutating func add(_ cell: FigureWorkbook.Cell) {
        switch cell {
        case .empty: bytes.append(1)
        case .text(let words):
            bytes.append(2)
            add(words)
        case .number(let number, let format):
            bytes.append(3)
            add(number)
            bytes.append(format.rawValue)
        }
    }
}
