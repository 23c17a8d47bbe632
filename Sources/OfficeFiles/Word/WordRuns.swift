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
        /// Inside a field: whether its instruction is being read, and how deep.
        var fields: [Bool] = []
        var instruction = ""

        mutating func add(_ text: String, bold: Bool, italic: Bool) {
            guard !text.isEmpty else { return }
            if case .text(let before, bold, italic) = inlines.last {
                inlines[inlines.count - 1] = .text(before + text, bold: bold, italic: italic)
            } else {
                inlines.append(.text(text, bold: bold, italic: italic))
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
                note(field: node["instr"] ?? "", &state)
                try read(node.children, &reading, &state)
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
        if styles.isHidden(run: properties) {
            let text = node.below("t").map(\.allText).joined()
            if !text.isEmpty { state.add(.hidden(text)) }
            return
        }
        let name = styles.font(run: properties, paragraph: reading.style) ?? ""
        let look = Look(
            bold: styles.isBold(run: properties), italic: styles.isItalic(run: properties), fontName: name,
            font: LegacyFont(name), isCapitals: properties?.isOn("caps") == true)
        for child in node.children { try part(child, look, &reading, &state) }
    }

    private struct Look {
        let bold: Bool
        let italic: Bool
        let fontName: String
        let font: LegacyFont?
        let isCapitals: Bool
    }

    private func part(
        _ node: XMLNode, _ look: Look, _ reading: inout Reading, _ state: inout WordState
    ) throws(OfficeFault) {
        switch node.name {
        case "fldChar": fieldSign(node["fldCharType"], &reading, &state)
        case "instrText": reading.instruction += node.allText
        case _ where reading.fields.last == true: break
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
        reading.add(shown.composedIfReadable, bold: look.bold, italic: look.italic)
    }

    private func mark(_ kind: String, _ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) {
        guard let id = node["id"] else { return }
        state.noteOrder.append((kind, id))
        reading.inlines.append(.note(state.noteOrder.count))
    }

    private func fieldSign(_ kind: String?, _ reading: inout Reading, _ state: inout WordState) {
        switch kind {
        case "begin":
            reading.fields.append(true)
            reading.instruction = ""
        case "separate":
            if !reading.fields.isEmpty { reading.fields[reading.fields.count - 1] = false }
            note(field: reading.instruction, &state)
        default: _ = reading.fields.popLast()
        }
    }

    /// Says of fields whose value changes by itself that the last one was taken.
    private func note(field instruction: String, _ state: inout WordState) {
        let word = instruction.split(separator: " ").first.map { $0.uppercased() } ?? ""
        if !["", "HYPERLINK", "REF", "NOTEREF", "TOC", "PAGEREF", "SEQ"].contains(word) { state.add(.field(word)) }
    }

    private func drawing(_ node: XMLNode, _ reading: inout Reading, _ state: inout WordState) throws(OfficeFault) {
        for box in node.below("txbxContent") {
            let text = box.all("p").map { $0.below("t").map(\.allText).joined() }.filter { !$0.isEmpty }
            guard !text.isEmpty else { continue }
            state.add(.textBox(text.joined(separator: " ")))
            state.boxes += text.map { .paragraph([.text($0, bold: false, italic: false)]) }
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
        }
    }
}

extension WordDocument.Inline {
    /// The words alone.
    var plainText: String {
        switch self {
        case .text(let text, _, _), .link(let text, _): text
        case .lineBreak: " "
        case .note, .picture: ""
        }
    }
}
