import CampaignModel

/// Small pieces of HTML, made of bytes.
enum Markup {
    /// Appends text with the signs of HTML escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { signs in
            var run = 0
            for place in signs.indices {
                guard let reference = reference(signs[place]) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: signs[run..<place]))
                reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
                run = place + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: signs[run...]))
        }
    }

    /// What stands for a sign that HTML gives a meaning.
    private static func reference(_ sign: UInt8) -> StaticString? {
        // All of them are smaller than any letter: one comparison lets most of a text pass.
        guard sign <= UInt8(ascii: ">") else { return nil }
        return switch sign {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }

    /// Text, escaped.
    static func text(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        append(text, to: &bytes)
        return bytes
    }

    /// Text with markup in the places of names in braces; the text around them is escaped.
    static func filled(_ text: String, _ values: KeyValuePairs<String, [UInt8]>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            append(String(rest[..<open]), to: &bytes)
            let name = rest[rest.index(after: open)..<close]
            if let value = values.first(where: { $0.key == name })?.value {
                bytes += value
            } else {
                append(String(rest[open...close]), to: &bytes)
            }
            rest = rest[rest.index(after: close)...]
        }
        append(String(rest), to: &bytes)
        return bytes
    }

    /// A day as people write it, with the day for machines: tables are sorted by it.
    static func time(_ date: CalendarDate, _ words: String) -> [UInt8] {
        var bytes = Array("<time datetime=\"\(date)\">".utf8)
        append(words, to: &bytes)
        bytes.append(contentsOf: "</time>".utf8)
        return bytes
    }

    /// The words of HTML as cmark-gfm prints it, with spaces where tags are.
    static func words(ofHTML html: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(html.count)
        var isTag = false
        for byte in html {
            switch byte {
            case UInt8(ascii: "<"):
                isTag = true
                text.append(UInt8(ascii: " "))
            case UInt8(ascii: ">"): isTag = false
            default: if !isTag { text.append(byte) }
            }
        }
        return withoutReferences(text)
    }

    /// Words with a space for each sign that HTML writes with other signs.
    private static func withoutReferences(_ html: [UInt8]) -> String {
        guard html.contains(UInt8(ascii: "&")) else { return String(decoding: html, as: UTF8.self) }
        let references = ["&lt;", "&gt;", "&amp;", "&quot;"].map { Array($0.utf8) }
        var words: [UInt8] = []
        words.reserveCapacity(html.count)
        var rest = html[...]
        while let sign = rest.first {
            if sign == UInt8(ascii: "&"), let reference = references.first(where: rest.starts(with:)) {
                words.append(UInt8(ascii: " "))
                rest = rest.dropFirst(reference.count)
            } else {
                words.append(sign)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Text of the content inside other text: what sets its direction stays within it.
    static func isolated(_ text: String) -> [UInt8] {
        let isMarked = text.unicodeScalars.contains {
            (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        return isMarked ? Array("<bdi>".utf8) + self.text(text) + Array("</bdi>".utf8) : self.text(text)
    }

    /// Text in a language of its own: `<span lang="vi">…</span>`.
    static func span(_ text: String, language: LanguageTag) -> [UInt8] {
        var bytes = Array("<span lang=\"\(language.text)\">".utf8)
        bytes += isolated(text)
        bytes.append(contentsOf: "</span>".utf8)
        return bytes
    }
}

extension PageContext {
    /// A text of the content in the page's language; marked when it is in the first language instead, and marked as
    /// missing when it is in neither.
    func inline(_ text: LocalizedText) -> [UInt8] {
        guard let wording = text.wording(in: tag, settings.firstLanguage) else {
            return Markup.text(phrases[.textMissing])
        }
        if wording.language == tag { return Markup.isolated(wording.text) }
        return Markup.span(wording.text, language: wording.language)
    }

    /// A Vietnamese proper name: marked on pages in other languages, so that it is read out rightly.
    func vietnamese(_ name: String) -> [UInt8] {
        tag == .vietnamese ? Markup.isolated(name) : Markup.span(name, language: LanguageTag.vietnamese)
    }

    /// The same where no translation was written: says which language it is in, for those who don't see `lang`.
    func untranslated(_ words: String) -> [UInt8] { vietnamese(words) + languageMark(.vietnamese) }

    /// Says that the words before it are in another language than the page; nothing in the page's own.
    func languageMark(_ language: LanguageTag) -> [UInt8] {
        guard language != tag else { return [] }
        let name = language == .vietnamese ? phrases[.vietnameseName] : name(of: language)
        return Array(" <span class=\"meta\">".utf8) + Markup.text(phrases(.inLanguage, ["language": name]))
            + Array("</span>".utf8)
    }

    /// A text of the content as plain words, for titles and machines.
    func plain(_ text: LocalizedText) -> String {
        guard let wording = text.wording(in: tag, settings.firstLanguage) else { return phrases[.textMissing] }
        let isBorrowed = language.isPartial && wording.language != tag
        return isBorrowed ? BorrowedWords.marked(wording.text) : wording.text
    }
}
