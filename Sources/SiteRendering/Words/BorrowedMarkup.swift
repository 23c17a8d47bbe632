import CampaignModel

/// Turns the marks around borrowed words of a page into elements that say their language.
struct BorrowedMarkup {
    private let open: [UInt8]
    private let openDrawn: [UInt8]

    init(_ language: LanguageTag) {
        open = Array("<span lang=\"\(language.text)\">".utf8)
        openDrawn = Array("<tspan lang=\"\(language.text)\">".utf8)
    }

    /// The page with elements where there can be some, and without marks elsewhere.
    func settled(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count + 4096)
        var place = Place()
        var index = 0
        while index < page.count {
            let byte = page[index]
            if byte == 0xEF, let mark = BorrowedWords.firstMark(in: page, from: index), mark.offset == index {
                result += tag(opens: mark.opens, place)
                index += 3
            } else {
                place.pass(page, index)
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private func tag(opens: Bool, _ place: Place) -> [UInt8] {
        if place.isInTag || place.isWordsOnly { return [] }
        if place.isInDrawing {
            guard place.isInDrawnText else { return [] }
            return opens ? openDrawn : Array("</tspan>".utf8)
        }
        return opens ? open : Array("</span>".utf8)
    }

    /// Where in a page a byte stands. The pages are our own: a `>` in an attribute is always escaped or in quotes.
    private struct Place {
        var isInTag = false
        var isInDrawing = false
        var isInDrawnText = false
        var isWordsOnly = false
        private var quote: UInt8?

        /// Elements that hold words alone, where no element may stand.
        private static let wordsOnly = ["title", "desc", "script", "style", "option", "textarea"]

        mutating func pass(_ page: [UInt8], _ index: Int) {
            let byte = page[index]
            if isInTag {
                passInTag(byte)
            } else if byte == UInt8(ascii: "<") {
                isInTag = true
                enter(page[(index + 1)...])
            }
        }

        private mutating func passInTag(_ byte: UInt8) {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                isInTag = false
            }
        }

        private mutating func enter(_ rest: ArraySlice<UInt8>) {
            let isEnd = rest.first == UInt8(ascii: "/")
            let name = rest.dropFirst(isEnd ? 1 : 0).prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            switch String(decoding: name, as: UTF8.self) {
            case "svg": isInDrawing = !isEnd
            case "text": isInDrawnText = !isEnd
            case let name where Place.wordsOnly.contains(name): isWordsOnly = !isEnd
            default: break
            }
        }
    }
}
