/// The styles of a document: what a paragraph or a run inherits.
struct WordStyles {
    private struct Style {
        let name: String
        let parent: String?
        let font: String?
        let outline: Int?
        let isHidden: Bool
        let numbering: XMLNode?
        let isBold: Bool?
        let isItalic: Bool?
    }

    private var styles: [String: Style] = [:]
    private var defaultFont: String?
    private var defaultParagraph: String?

    init(_ tree: XMLNode?) {
        guard let tree else { return }
        defaultFont = WordStyles.font(tree.child("docDefaults")?.child("rPrDefault")?.child("rPr"))
        for style in tree.all("style") {
            guard let id = style["styleId"] else { continue }
            let run = style.child("rPr")
            let paragraph = style.child("pPr")
            styles[id] = Style(
                name: style.child("name")?["val"]?.lowercased() ?? "", parent: style.child("basedOn")?["val"],
                font: WordStyles.font(run), outline: paragraph?.child("outlineLvl")?["val"].flatMap { Int($0) },
                isHidden: run?.isOn("vanish") ?? false, numbering: paragraph?.child("numPr"),
                isBold: WordStyles.flag("b", in: run), isItalic: WordStyles.flag("i", in: run))
            if style["type"] == "paragraph", style["default"] == "1" { defaultParagraph = id }
        }
    }

    /// The font of letters that a run names for itself.
    static func font(_ run: XMLNode?) -> String? {
        let fonts = run?.child("rFonts")
        return fonts?["ascii"] ?? fonts?["hAnsi"]
    }

    private static func flag(_ name: String, in run: XMLNode?) -> Bool? {
        run?.child(name) == nil ? nil : run?.isOn(name)
    }

    /// A style and those that it is based on, nearest first; a circle ends.
    private func chain(_ id: String?) -> [Style] {
        var found: [Style] = []
        var next = id
        while let id = next, let style = styles[id], found.count < 20 {
            found.append(style)
            next = style.parent
        }
        return found
    }

    /// The font of a run: its own, its style's, its paragraph's, the document's.
    func font(run: XMLNode?, paragraph: String?) -> String? {
        WordStyles.font(run)
            ?? chain(run?.child("rStyle")?["val"]).lazy.compactMap(\.font).first
            ?? chain(paragraph ?? defaultParagraph).lazy.compactMap(\.font).first ?? defaultFont
    }

    /// Whether a run is hidden, by itself, by its style or by its paragraph's.
    func isHidden(run: XMLNode?, paragraph: String?) -> Bool {
        if run?.child("vanish") != nil { return run?.isOn("vanish") == true }
        return chain(run?.child("rStyle")?["val"]).contains(where: \.isHidden)
            || chain(paragraph).contains(where: \.isHidden)
    }

    /// Whether a paragraph is somebody's words.
    func isQuotation(_ properties: XMLNode?) -> Bool {
        chain(properties?.child("pStyle")?["val"]).contains {
            ["quote", "intense quote", "quotations"].contains($0.name)
        }
    }

    /// Whether a paragraph is a line of the table of contents, which names sheets of paper.
    func isContents(_ properties: XMLNode?) -> Bool {
        chain(properties?.child("pStyle")?["val"]).contains { $0.name.hasPrefix("toc ") }
    }

    /// How deep the style of a list says that it is, from 0: “List Bullet 2” is 1.
    func listDepth(of properties: XMLNode?) -> Int {
        let names = chain(properties?.child("pStyle")?["val"]).map(\.name)
        let name = names.first { $0.hasPrefix("list bullet ") || $0.hasPrefix("list number ") }
        return name.flatMap { Int($0.dropFirst(12)) }.map { min(8, max(1, $0)) - 1 } ?? 0
    }

    /// Whether a run is bold or italic, by itself or by its style; paragraphs' styles are the page's look, not a stress.
    func isBold(run: XMLNode?) -> Bool {
        WordStyles.flag("b", in: run) ?? chain(run?.child("rStyle")?["val"]).lazy.compactMap(\.isBold).first ?? false
    }

    func isItalic(run: XMLNode?) -> Bool {
        WordStyles.flag("i", in: run) ?? chain(run?.child("rStyle")?["val"]).lazy.compactMap(\.isItalic).first ?? false
    }

    /// The level of a heading from 1, 0 for a title; nothing for other paragraphs.
    func headingLevel(of properties: XMLNode?) -> Int? {
        if let own = properties?.child("outlineLvl")?["val"].flatMap({ Int($0) }) { return own < 9 ? own + 1 : nil }
        for style in chain(properties?.child("pStyle")?["val"]) {
            if style.name == "title" { return 0 }
            if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) { return level }
            if let outline = style.outline { return outline < 9 ? outline + 1 : nil }
        }
        return nil
    }

    /// The list that a paragraph belongs to, by itself or by its style.
    func numbering(of properties: XMLNode?) -> XMLNode? {
        properties?.child("numPr") ?? chain(properties?.child("pStyle")?["val"]).lazy.compactMap(\.numbering).first
    }
}
