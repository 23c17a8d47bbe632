import SiteContent

/// Reads the runs of a paragraph: text with its look, links, marks of notes, pictures, and what was changed.
struct WordRuns {
    let styles: WordStyles
    let package: OfficePackage

    /// The pictures that the site can show.
    private static let endings: Set<String> = ["png", "jpg", "jpeg", "webp", "heic", "avif"]

    /// The inlines of a paragraph.
    func inlines(of paragraph: XMLNode, _ state: inout WordState) throws(OfficeFault) -> [WordDocument.Inline] {
        var reading = Reading(style: paragraph.child("pPr")?.child("pStyle")?["val"])
        try read(paragraph.children, &reading, &state)
        return reading.inlines
    }

    private struct Reading {
        let style: String?
        var inlines: [WordDocument.Inline] = []
        /// The fields that are open, the innermost last.
        var fields: [WordField] = []

        /// Whether the next inline is the first of a field: it may become a link, so it stays apart from what stands before.
        private var beginsField: Bool { fields.contains { $0.start == inlines.count } }

        mutating func add(_ text: String, bold: Bool, italic: Bool) {
            guard !text.isEmpty else { return }
            if !beginsField, case .text(let before, bold, italic) = inlines.last {
                inlines[inlines.count - 1] = .text(before + text, bold: bold, italic: italic)
            } else {
                inlines.append(.text(text, bold: bold, italic: italic))
            }
        }

        mutating func strike(_ text: String) {
            guard !text.isEmpty else { return }
            if !beginsField, case .struck(let before) = inlines.last {
                inlines[inlines.count - 1] = .struck(before + text)
            } else {
                inlines.append(.struck(text))
            }
        }
    }

    private func read(_ nodes: [XMLNode], _ reading: inout Reading, _ state: inout WordState) throws(OfficeFault) {
        for node in nodes {
            switch node.name {
            case "r": try run(node, &reading, &state)
            case "hyperlink": try link(node, &reading, &state)
            case "ins", "moveTo":
                try read(node.children, &reading, &state)
                let text = node.below("t").map(\.allText).joined()
                if !text.isEmpty { state.add(.insertion(text)) }
            case "del", "moveFrom":
                let text = (node.below("delText") + node.below("t")).map(\.allText).joined()
                if !text.isEmpty { state.add(.deletion(text)) }
            case "fldSimple":
                var field = WordField(instruction: node["instr"] ?? "", start: reading.inlines.count)
                field.isInstruction = false
                note(field, &state)
                reading.fields.append(field)
                try read(node.children, &reading, &state)
                _ = reading.fields.popLast()
                reading.inlines = field.linked(reading.inlines)
            case "oMath", "oMathPara": state.add(.object(node.allText))
            case "sdt": try read(node.child("sdtContent")?.children ?? [], &reading, &state)
            case "smartTag", "customXml", "dir", "bdo": try read(node.children, &reading, &state)
            default: break
            }
        }
    }

    private func link(_ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) throws(OfficeFault) {
        guard let relation = node["id"].flatMap({ state.relations[$0] }), relation.isOutside else {
            return try read(node.children, &reading, &state)
        }
        var inner = Reading(style: reading.style)
        try read(node.children, &inner, &state)
        let words = inner.inlines.map(\.plainText).joined()
        let anchor = node["anchor"].map { "#\($0)" } ?? ""
        if !words.isEmpty { reading.inlines.append(.link(words, to: relation.target + anchor)) }
        reading.inlines += inner.inlines.filter { if case .picture = $0 { true } else { false } }
    }

    private func run(_ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) throws(OfficeFault) {
        let properties = node.child("rPr")
        if styles.isHidden(run: properties, paragraph: reading.style) {
            let text = node.below("t").map(\.allText).joined()
            if !text.isEmpty { state.add(.hidden(text)) }
            return
        }
        let name = styles.font(run: properties, paragraph: reading.style) ?? ""
        let look = Look(
            bold: styles.isBold(run: properties), italic: styles.isItalic(run: properties), fontName: name,
            font: LegacyFont(name), isCapitals: properties?.isOn("caps") == true,
            isStruck: properties?.isOn("strike") == true || properties?.isOn("dstrike") == true,
            height: properties?.child("vertAlign")?["val"].flatMap { RaisedLetters.Height(rawValue: $0) })
        for child in node.children { try part(child, look, &reading, &state) }
    }

    private struct Look {
        let bold: Bool
        let italic: Bool
        let fontName: String
        let font: LegacyFont?
        let isCapitals: Bool
        let isStruck: Bool
        let height: RaisedLetters.Height?
    }

    private func part(
        _ node: XMLNode, _ look: Look, _ reading: inout Reading, _ state: inout WordState
    ) throws(OfficeFault) {
        switch node.name {
        case "fldChar": fieldSign(node["fldCharType"], &reading, &state)
        case "instrText": if let last = reading.fields.indices.last { reading.fields[last].add(node.allText) }
        case _ where reading.fields.last?.isInstruction == true: break
        case "t": add(node.allText, look, &reading, &state)
        case "tab": add(" ", look, &reading, &state)
        case "noBreakHyphen": add("\u{2011}", look, &reading, &state)
        // A soft hyphen breaks words at the ends of lines; in old fonts it is a letter.
        case "softHyphen": if look.font != nil { add("\u{AD}", look, &reading, &state) }
        case "br", "cr": if node["type"] != "page" { reading.inlines.append(.lineBreak) }
        case "sym":
            state.add(.symbol(font: node["font"] ?? ""))
            add("?", look, &reading, &state)
        case "footnoteReference": mark("footnote", node, &reading, &state)
        case "endnoteReference": mark("endnote", node, &reading, &state)
        case "drawing", "pict": try drawing(node, &reading, &state)
        case "object": state.add(.object(node.allText))
        case "AlternateContent":
            let chosen = node.child("Choice") ?? node.child("Fallback")
            for child in chosen?.children ?? [] { try part(child, look, &reading, &state) }
        default: break
        }
    }

    private func add(_ text: String, _ look: Look, _ reading: inout Reading, _ state: inout WordState) {
        var shown = text
        if let font = look.font {
            shown = font.decoded(text)
            if shown != text { state.add(.legacyFont(look.fontName, example: String(shown.prefix(60)))) }
        }
        if look.isCapitals { shown = shown.uppercased() }
        shown = shown.composedIfReadable
        if let height = look.height, shown.contains(where: { !$0.isWhitespace }) {
            if let raised = RaisedLetters.text(shown, height) { shown = raised } else { state.add(.raised(shown)) }
        }
        if look.isStruck { reading.strike(shown) } else { reading.add(shown, bold: look.bold, italic: look.italic) }
    }

    private func mark(_ kind: String, _ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) {
        guard let id = node["id"] else { return }
        state.noteOrder.append((kind, id))
        reading.inlines.append(.note(state.noteOrder.count))
    }

    private func fieldSign(_ kind: String?, _ reading: inout Reading, _ state: inout WordState) {
        switch kind {
        case "begin":
            reading.fields.append(WordField(instruction: "", start: reading.inlines.count))
        case "separate":
            guard let last = reading.fields.indices.last else { return }
            reading.fields[last].isInstruction = false
            note(reading.fields[last], &state)
        default:
            if let field = reading.fields.popLast() { reading.inlines = field.linked(reading.inlines) }
        }
    }

    /// Says of fields whose value changes by itself that the last one was taken.
    private func note(_ field: WordField, _ state: inout WordState) {
        if !["", "HYPERLINK", "REF", "NOTEREF", "TOC", "PAGEREF", "SEQ"].contains(field.kind) {
            state.add(.field(field.kind))
        }
    }

    private func drawing(_ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) throws(OfficeFault) {
        for box in node.below("txbxContent") {
            var paragraphs: [[WordDocument.Inline]] = []
            for paragraph in box.all("p") { paragraphs.append(try inlines(of: paragraph, &state).trimmed) }
            paragraphs.removeAll(where: \.isEmpty)
            guard !paragraphs.isEmpty else { continue }
            let words = paragraphs.map { $0.map(\.plainText).joined() }
            state.add(.textBox(words.joined(separator: " ")))
            state.boxes += paragraphs.map { .paragraph($0) }
        }
        if !node.below("chart").isEmpty || !node.below("relIds").isEmpty {
            state.add(.object(node.first("docPr")?["name"] ?? ""))
        }
        let description = node.first("docPr")?["descr"] ?? node.first("shape")?["alt"] ?? ""
        for id in node.below("blip").compactMap({ $0["embed"] ?? $0["link"] })
            + node.below("imagedata").compactMap({ $0["id"] })
        {
            guard let relation = state.relations[id] else { continue }
            guard !relation.isOutside, let bytes = package.parts[relation.target] else {
                state.add(.outsidePicture)
                continue
            }
            let ending = relation.target.split(separator: ".").last.map { $0.lowercased() } ?? ""
            guard WordRuns.endings.contains(ending) else {
                state.add(.picture(ending: ending))
                continue
            }
            reading.inlines.append(.picture(state.pictures.count))
            state.pictures.append(
                WordDocument.Picture(
                    ending: ending, bytes: bytes,
                    description: description.composedIfReadable))
            if WordRuns.isCropped(node) { state.add(.croppedPicture(state.pictures.count)) }
        }
    }
}

extension WordRuns {
    /// Whether a part of a picture is cut off: only the view of it, its file is whole (DrawingML 20.1.8.55; VML 14.1.2.11).
    fileprivate static func isCropped(_ drawing: XMLNode) -> Bool {
        let sides = drawing.below("srcRect").flatMap { node in ["l", "t", "r", "b"].compactMap { node[$0] } }
        let vector = drawing.below("imagedata").flatMap { node in
            ["cropleft", "croptop", "cropright", "cropbottom"].compactMap { node[$0] }
        }
        return (sides + vector).contains { $0.contains { $0 != "0" && $0.isNumber } && !$0.hasPrefix("-") }
    }
}

extension WordDocument.Inline {
    /// The words alone.
    var plainText: String {
        switch self {
        case .text(let text, _, _), .struck(let text), .link(let text, _): text
        case .lineBreak: " "
        case .note, .picture: ""
        }
    }
}
