/// Reads the parts of a document of Word (ECMA-376 part 1, 17) into what they mean.
struct WordReader {
    let package: OfficePackage
    let mainPart: String
    let styles: WordStyles
    private let numbering: XMLNode?

    init(_ package: OfficePackage) throws(OfficeFault) {
        self.package = package
        let root = try package.relations(of: "")
        mainPart = root.values.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
        styles = WordStyles(try package.tree(WordReader.beside(mainPart, "styles.xml")))
        numbering = try package.tree(WordReader.beside(mainPart, "numbering.xml"))
    }

    private static func beside(_ part: String, _ name: String) -> String {
        (part.split(separator: "/").dropLast() + [Substring(name)]).joined(separator: "/")
    }

    func document() throws(OfficeFault) -> WordDocument {
        // Workbooks and slides have other main parts.
        guard let main = try package.tree(mainPart), let body = main.child("body") else { throw .otherType }
        let relations = try package.relations(of: mainPart)
        var state = WordState(
            relations: relations, bodyRelations: relations, numbering: WordNumbering(numbering))
        let blocks = try blocks(of: body, &state)
        let notes = try notes(&state)
        try margins(&state)
        if let comments = try package.tree(WordReader.beside(mainPart, "comments.xml")) {
            state.remarks += comments.all("comment").map { .comment($0.allText) }
        }
        let breaks = WordListBreaks(blocks)
        if !breaks.numbers.isEmpty { state.add(.listNumbers(breaks.numbers)) }
        return WordDocument(
            blocks: breaks.blocks, notes: notes, pictures: state.pictures, remarks: state.remarks)
    }

    /// Tells what stands at the head and foot of each sheet of paper.
    private func margins(_ state: inout WordState) throws(OfficeFault) {
        let parts = state.bodyRelations.values.filter { $0.kind == "header" || $0.kind == "footer" }.map(\.target)
        for part in parts.sorted() {
            let words = try package.tree(part)?.below("t").map(\.allText).joined(separator: " ") ?? ""
            if words.contains(where: \.isLetter) { state.add(.margin(words)) }
        }
    }

    private func notes(_ state: inout WordState) throws(OfficeFault) -> [[WordDocument.Inline]] {
        var notes: [[WordDocument.Inline]] = []
        for kind in ["footnote", "endnote"] {
            let part = WordReader.beside(mainPart, "\(kind)s.xml")
            guard state.noteOrder.contains(where: { $0.kind == kind }), let tree = try package.tree(part) else {
                continue
            }
            state.relations = try package.relations(of: part)
            for entry in tree.all(kind) {
                guard let id = entry["id"],
                    let number = state.noteOrder.firstIndex(where: { $0.kind == kind && $0.id == id })
                else { continue }
                while notes.count <= number { notes.append([]) }
                var inlines: [WordDocument.Inline] = []
                for paragraph in entry.all("p") {
                    if !inlines.isEmpty { inlines.append(.text(" ", bold: false, italic: false)) }
                    inlines += try WordRuns(styles: styles, package: package).inlines(of: paragraph, &state)
                }
                notes[number] = inlines.trimmed
            }
        }
        while notes.count < state.noteOrder.count { notes.append([]) }
        return notes
    }

    private func blocks(of body: XMLNode, _ state: inout WordState) throws(OfficeFault) -> [WordDocument.Block] {
        var blocks: [WordDocument.Block] = []
        for node in body.children {
            switch node.name {
            case "p": blocks += try paragraph(node, &state)
            case "tbl": blocks.append(try WordTables(runs: runs).table(node, &state))
            case "sdt": if let content = node.child("sdtContent") { blocks += try self.blocks(of: content, &state) }
            case "ins", "customXml", "smartTag": blocks += try self.blocks(of: node, &state)
            case "altChunk": state.add(.object("altChunk"))
            default: break
            }
        }
        return blocks
    }

    private var runs: WordRuns { WordRuns(styles: styles, package: package) }

    private func paragraph(_ node: XMLNode, _ state: inout WordState) throws(OfficeFault) -> [WordDocument.Block] {
        let properties = node.child("pPr")
        if styles.isContents(properties) {
            state.add(.contents)
            return []
        }
        let inlines = try runs.inlines(of: node, &state).trimmed
        let boxes = state.takeBoxes()
        let label = styles.numbering(of: properties).flatMap { state.numbering.next($0) }?
            .atLeast(depth: styles.listDepth(of: properties))
        var blocks: [WordDocument.Block] = []
        if !inlines.isEmpty {
            blocks.append(block(inlines, properties, label))
        }
        return blocks + boxes
    }

    private func block(
        _ inlines: [WordDocument.Inline], _ properties: XMLNode?, _ label: WordNumbering.Label?
    ) -> WordDocument.Block {
        var inlines = inlines
        if case .words(let words, _) = label { inlines.insert(.text(words + " ", bold: false, italic: false), at: 0) }
        if let level = styles.headingLevel(of: properties) { return .heading(level: level, inlines) }
        return switch label {
        case .bullet(let depth): .item(depth: depth, number: nil, inlines)
        case .number(let depth, let value): .item(depth: depth, number: value, inlines)
        case .words(_, let depth): .labelled(depth: depth, inlines)
        case nil: styles.isQuotation(properties) ? .quotation(inlines) : .paragraph(inlines)
        }
    }
}

/// What is remembered on the way through a document.
struct WordState {
    /// The relations of the part that is being read, and those of the body.
    var relations: [String: OfficePackage.Relation]
    let bodyRelations: [String: OfficePackage.Relation]
    var numbering: WordNumbering
    var pictures: [WordDocument.Picture] = []
    var remarks: [WordRemark] = []
    var noteOrder: [(kind: String, id: String)] = []
    var tableCount = 0
    /// Texts of boxes that wait for the end of their paragraph.
    var boxes: [WordDocument.Block] = []

    mutating func takeBoxes() -> [WordDocument.Block] {
        defer { boxes = [] }
        return boxes
    }

    /// Adds a remark; one of each font and field is enough.
    mutating func add(_ remark: WordRemark) {
        let isKnown = remarks.contains { known in
            switch (known, remark) {
            case (.legacyFont(let font, _), .legacyFont(let other, _)): font == other
            default: known == remark
            }
        }
        if !isKnown { remarks.append(remark) }
    }
}

extension [WordDocument.Inline] {
    /// Without blanks at both ends; empty when there is nothing else.
    var trimmed: [WordDocument.Inline] {
        var kept = self
        while let first = kept.first, let shorter = first.trimmedStart {
            kept.removeFirst()
            if let rest = shorter { kept.insert(rest, at: 0); break }
        }
        while let last = kept.last, let shorter = last.trimmedEnd {
            kept.removeLast()
            if let rest = shorter { kept.append(rest); break }
        }
        return kept
    }
}

extension WordDocument.Inline {
    /// The inline without blanks before it, or nothing when only blanks are left; `nil` when it has none.
    fileprivate var trimmedStart: WordDocument.Inline?? {
        switch self {
        case .text(let text, let bold, let italic):
            let rest = text.drop { $0.isWhitespace }
            return rest.isEmpty
                ? .some(nil) : rest.count == text.count ? nil : .text(String(rest), bold: bold, italic: italic)
        case .lineBreak: return .some(nil)
        case .struck, .link, .note, .picture: return nil
        }
    }

    fileprivate var trimmedEnd: WordDocument.Inline?? {
        switch self {
        case .text(let text, let bold, let italic):
            let rest = text.reversed().drop { $0.isWhitespace }
            return rest.isEmpty
                ? .some(nil)
                : rest.count == text.count ? nil : .text(String(rest.reversed()), bold: bold, italic: italic)
        case .lineBreak: return .some(nil)
        case .struck, .link, .note, .picture: return nil
        }
    }
}
