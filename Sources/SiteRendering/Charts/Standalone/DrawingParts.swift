/// The inside of a page's drawing, with attributes in place of classes and without links.
///
/// It reads what `SVGWriter` wrote: attributes stand in double quotes, and no value holds `<` or `>`.
struct DrawingParts {
    /// How high the drawing is, in its own units.
    let height: Double
    /// Its elements.
    let markup: String

    /// Takes a drawing apart; nothing for what is no drawing.
    init?(of drawing: [UInt8]) {
        let text = String(decoding: drawing, as: UTF8.self)
        var walk = Walk()
        for piece in text[...].pieces(at: "<") where !piece.isEmpty {
            guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ">")) else {
                walk.tag(piece)
                continue
            }
            walk.tag(piece[..<end])
            walk.words(piece[piece.utf8.index(after: end)...])
        }
        guard let height = walk.height else { return nil }
        self.height = height
        markup = walk.markup
    }

    /// The state of going through a drawing.
    private struct Walk {
        var markup = ""
        var height: Double?
        private var isMap = false
        /// The elements that are open: what they became, the map's step in them, and their letters' rim.
        private var open: [(name: Substring, step: Int?, rim: Rim?)] = []

        /// The looks of classes that were met before: a drawing has a dozen of them and hundreds of elements.
        private var looks: [Substring: DrawingLook.Known] = [:]

        /// What is written again without a rim once it ends: where it starts, and how it begins then.
        private struct Rim {
            let start: String.Index
            let tag: String
        }

        mutating func words(_ words: Substring) {
            markup += words
        }

        mutating func tag(_ tag: Substring) {
            let slash = UInt8(ascii: "/")
            if tag.utf8.first == slash { return close(Substring(tag.utf8.dropFirst())) }
            let isEmpty = tag.utf8.last == slash
            let body = isEmpty ? tag.utf8.dropLast() : tag.utf8
            let nameEnd = body.firstIndex(of: UInt8(ascii: " ")) ?? body.endIndex
            let name = Substring(body[..<nameEnd])
            var attributes = Self.attributes(Substring(body[nameEnd...]))
            if name == "svg" {
                isMap = attributes.contains { $0.name == "class" && $0.value.pieces(at: " ").contains("cm") }
                let box = attributes.first { $0.name == "viewBox" }?.value.pieces(at: " ").last
                height = box.flatMap { Double($0) }
                return
            }
            let known = look(of: attributes.first { $0.name == "class" }?.value ?? "")
            if name != "use" { attributes.removeAll { ["class", "href", "aria-hidden"].contains($0.name) } }
            let step = known.step ?? open.last?.step
            let rim = write(name, attributes, known, step: step, isEmpty: isEmpty)
            if !isEmpty { open.append((name == "a" ? "g" : name, step, rim)) }
        }

        private mutating func look(of classes: Substring) -> DrawingLook.Known {
            if let known = looks[classes] { return known }
            let known = DrawingLook.Known(classes.pieces(at: " ").filter { !$0.isEmpty })
            looks[classes] = known
            return known
        }

        private mutating func write(
            _ name: Substring, _ attributes: [(name: Substring, value: Substring)], _ known: DrawingLook.Known,
            step: Int?, isEmpty: Bool
        ) -> Rim? {
            var look = known.look
            let isCell = isMap && (name == "a" || name == "g")
            if isCell, look.isEmpty, !open.contains(where: { $0.name == "g" }) { look = DrawingLook.cell }
            if name == "text" {
                look.append(("dy", ".35em"))
                if let step, open.contains(where: { $0.name == "g" }) {
                    look += [("text-anchor", "middle"), ("stroke", "none"), ("fill", DrawingLook.ink(onStep: step))]
                }
            }
            var tag = "<" + (name == "a" ? "g" : name)
            for (name, value) in attributes where !isCell || !Self.naming.contains(name) {
                tag += " \(name)=\"\(value)\""
            }
            let end =
                (known.unknown.isEmpty ? "" : " class=\"\(known.unknown.joined(separator: " "))\"")
                + (isEmpty ? "/>" : ">")
            let text = { (look: DrawingLook.Attributes) in look.map { " \($0.name)=\"\($0.value)\"" }.joined() }
            markup += tag + text(look) + end
            let hasRim = (name == "text" || name == "g") && !isEmpty && DrawingLook.hasRim(look)
            let rim =
                hasRim ? Rim(start: markup.endIndex, tag: tag + text(DrawingLook.withoutRim(look)) + end) : nil
            // In a file of its own a place's name shows when one points at it.
            if isCell, let place = attributes.first(where: { $0.name == "aria-label" }) {
                markup += "<title>\(place.value)</title>"
            }
            return rim
        }

        /// What names a place on pages.
        private static let naming: Set<Substring> = ["aria-label", "role"]

        private mutating func close(_ name: Substring) {
            guard let element = open.popLast() else { return }
            let again = element.rim.map { $0.tag + markup[$0.start...] + "</\(element.name)>" } ?? ""
            markup += "</\(element.name)>" + again
        }

        private static func attributes(_ text: Substring) -> [(name: Substring, value: Substring)] {
            let parts = text.pieces(at: "\"")
            return stride(from: 0, to: parts.count - 1, by: 2).map { place in
                let name = parts[place].utf8.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "=") }
                return (Substring(name), parts[place + 1])
            }
        }
    }
}

extension Substring {
    /// What stands between signs of ASCII, found by bytes: a sign of a mark-up ends its part whatever follows it.
    fileprivate func pieces(at sign: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false).map { Substring($0) }
    }
}
