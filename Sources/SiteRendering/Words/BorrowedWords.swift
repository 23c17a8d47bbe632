import CampaignModel

/// Words of the first language on pages of a language that is translated in part.
///
/// Whoever makes a page doesn't know where its words will stand: in an attribute there can be no element that says
/// their language. So borrowed words travel between two marks, Unicode noncharacters that no text holds, and when the
/// page is whole the marks become elements with `lang`, or are dropped where there can be none.
enum BorrowedWords {
    /// U+FDD0 and U+FDD1, which Swift takes only as bytes.
    private static let start = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    private static let end = String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)

    /// Words between marks.
    static func marked(_ text: String) -> String {
        "\(start)\(text)\(end)"
    }

    /// The file with its marks settled: elements in pages, nothing elsewhere.
    static func settled(_ file: OutputFile, from language: LanguageTag) -> OutputFile {
        guard BorrowedWords.firstMark(in: file.bytes, from: 0) != nil else { return file }
        let bytes =
            file.path.hasSuffix(".html")
            ? BorrowedMarkup(language).settled(file.bytes) : BorrowedWords.dropped(from: file.bytes)
        return OutputFile(path: file.path, kind: file.kind, language: file.language, bytes: bytes)
    }

    /// Where the next mark begins, and whether it opens.
    static func firstMark(in bytes: [UInt8], from start: Int) -> (offset: Int, opens: Bool)? {
        var index = start
        while index + 2 < bytes.count {
            if bytes[index] == 0xEF, bytes[index + 1] == 0xB7, bytes[index + 2] & 0xFE == 0x90 {
                return (index, bytes[index + 2] == 0x90)
            }
            index += 1
        }
        return nil
    }

    private static func dropped(from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while let mark = firstMark(in: bytes, from: index) {
            result += bytes[index..<mark.offset]
            index = mark.offset + 3
        }
        return result + bytes[index...]
    }
}

extension Language {
    /// The phrases, those of the first language between marks.
    var markedPhrases: [String: Phrase] {
        guard !untranslated.isEmpty else { return phrases }
        var marked = phrases
        for key in untranslated {
            marked[key] = phrases[key].map {
                Phrase(one: $0.one.map(BorrowedWords.marked), other: BorrowedWords.marked($0.other))
            }
        }
        return marked
    }
}
