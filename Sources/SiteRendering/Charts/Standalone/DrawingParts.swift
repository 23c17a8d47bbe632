/// The inside of a page's drawing, with attributes in place of classes and without links.
///
/// It reads what `SVGWriter` wrote: attributes stand in double quotes, and no value holds `<` or `>`.
struct DrawingParts {
    /// How high the drawing is, in its own units.
    let height: Double
    /// Its elements.
    let markup: [UInt8]

    /// Takes a drawing apart; nothing for what is no drawing.
    init?(of drawing: [UInt8]) {
        var walk = Walk(capacity: 2 * drawing.count)
        var rest = drawing[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            walk.words(rest[..<start])
            let inside = rest[(start + 1)...]
            let end = inside.firstIndex(of: UInt8(ascii: ">")) ?? inside.endIndex
            walk.tag(inside[..<end])
            rest = inside[end...].dropFirst()
        }
        walk.words(rest)
        guard let height = walk.height else { return nil }
        self.height = height
        markup = walk.markup
    }

    fileprivate typealias Text = ArraySlice<UInt8>
    fileprivate typealias Attribute = (name: Text, value: Text)

    /// The state of going through a drawing.
    private struct Walk {
        private(set) var markup: [UInt8] = []
        private(set) var height: Double?
        private var isMap = false
        private var open: [Element] = []
        /// The looks of classes that were met before: a drawing has a dozen of them and hundreds of elements.
        private var looks: [(classes: Text, known: DrawingLook.Known)] = []

        /// An element that is open.
        private struct Element {
            /// What it became.
            let name: Text
            /// Whether it was a group before.
            let isGroup: Bool
            /// The map's step in it.
            let step: Int?
            let rim: Rim?
        }

        /// What is written again without a rim once it ends: where it starts, and how it begins then.
        private struct Rim {
            let start: Int
            let tag: [UInt8]
        }

        init(capacity: Int) { markup.reserveCapacity(capacity) }

        mutating func words(_ words: Text) { markup += words }

        mutating func tag(_ tag: Text) {
            let slash = UInt8(ascii: "/")
            if tag.first == slash { return close() }
            let isEmpty = tag.last == slash
            let body = isEmpty ? tag.dropLast() : tag
            let name = body.prefix { $0 != UInt8(ascii: " ") }
            var attributes = Walk.attributes(body[name.endIndex...])
            let classes = attributes.first { $0.name.says("class") }?.value ?? []
            if name.says("svg") {
                isMap = classes.split(separator: UInt8(ascii: " ")).contains { $0.says("cm") }
                let box = attributes.first { $0.name.says("viewBox") }?.value.split(separator: UInt8(ascii: " ")).last
                height = box.flatMap { Double(String(decoding: $0, as: UTF8.self)) }
                return
            }
            let known = look(of: classes)
            if !name.says("use") {
                attributes.removeAll { $0.name.says("class") || $0.name.says("href") || $0.name.says("aria-hidden") }
            }
            let step = known.step ?? open.last?.step
            let rim = write(name, attributes, known, step: step, isEmpty: isEmpty)
            guard !isEmpty else { return }
            let became = name.says("a") ? Walk.group : name
            open.append(Element(name: became, isGroup: became.says("g"), step: step, rim: rim))
        }

        private static let group = ArraySlice("g".utf8)

        private mutating func look(of classes: Text) -> DrawingLook.Known {
            if let met = looks.first(where: { $0.classes == classes }) { return met.known }
            let names = classes.split(separator: UInt8(ascii: " ")).map { Substring(decoding: $0, as: UTF8.self) }
            let known = DrawingLook.Known(names)
            looks.append((classes, known))
            return known
        }

        private mutating func write(
            _ name: Text, _ attributes: [Attribute], _ known: DrawingLook.Known, step: Int?, isEmpty: Bool
        ) -> Rim? {
            let isGroup = name.says("a") || name.says("g")
            let isCell = isMap && isGroup
            let isInGroup = open.contains(where: \.isGroup)
            let isPlain = isCell && known.look.isEmpty && !isInGroup
            let start = markup.count
            markup.append(UInt8(ascii: "<"))
            markup += name.says("a") ? Walk.group : name
            for attribute in attributes where !isCell || !Walk.naming(attribute.name) {
                markup.append(UInt8(ascii: " "))
                markup += attribute.name
                markup += "=\"".utf8
                markup += attribute.value
                markup.append(UInt8(ascii: "\""))
            }
            let tag = start..<markup.count
            let isWords = name.says("text")
            let onStep = isWords && isInGroup ? step : nil
            let hasRim = (isWords || isGroup) && !isEmpty && known.hasRim
            var again: [UInt8] = []
            if hasRim {
                again = markup[tag] + known.withoutRim
                if isWords { again += DrawingLook.inLetters(onStep: onStep, withStroke: false).utf8 }
                Walk.end(known, isEmpty: isEmpty, of: &again)
            }
            markup += isPlain ? DrawingLook.cell : known.written
            if isWords { markup += DrawingLook.inLetters(onStep: onStep, withStroke: true).utf8 }
            Walk.end(known, isEmpty: isEmpty, of: &markup)
            let rim = hasRim ? Rim(start: markup.count, tag: again) : nil
            // In a file of its own a place's name shows when one points at it.
            if isCell, let place = attributes.first(where: { $0.name.says("aria-label") }) {
                markup += "<title>".utf8 + place.value + "</title>".utf8
            }
            return rim
        }

        private static func end(_ known: DrawingLook.Known, isEmpty: Bool, of tag: inout [UInt8]) {
            if !known.unknown.isEmpty { tag += " class=\"\(known.unknown.joined(separator: " "))\"".utf8 }
            tag += isEmpty ? "/>".utf8 : ">".utf8
        }

        /// Whether an attribute names a place on pages.
        private static func naming(_ name: Text) -> Bool { name.says("aria-label") || name.says("role") }

        private mutating func close() {
            guard let element = open.popLast() else { return }
            let end = "</".utf8 + element.name + ">".utf8
            let inside = element.rim.map { markup[$0.start...] }
            markup += end
            if let rim = element.rim, let inside { markup += rim.tag + inside + end }
        }

        private static func attributes(_ text: Text) -> [Attribute] {
            let quote = UInt8(ascii: "\"")
            var (attributes, rest): ([Attribute], Text) = ([], text)
            while let start = rest.firstIndex(of: quote) {
                let value = rest[(start + 1)...].prefix { $0 != quote }
                guard value.endIndex < rest.endIndex else { break }
                let name = rest[..<start].drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "=") }
                attributes.append((name, value))
                rest = rest[(value.endIndex + 1)...]
            }
            return attributes
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes are those of a name.
    fileprivate func says(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { count == $0.count && elementsEqual($0) }
    }
}
