import CampaignModel

/// Links with their brackets exchanged: `(chữ)[địa chỉ]`.
enum SwappedLink: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for piece in text.signTexts where piece.text.contains(")[") {
            guard let found = text.find(")[".utf8, in: piece.lines) else { continue }
            let line = text.lines[found.line]
            let address = line[(found.offset + 2)...].prefix { $0 != UInt8(ascii: "]") }
            let before = line[..<found.offset]
            guard let open = before.lastIndex(of: UInt8(ascii: "(")), isAddress(address) else { continue }
            let words = String(decoding: before[(open + 1)...], as: UTF8.self)
            collector.add(
                .swappedLink(words, String(decoding: address, as: UTF8.self), at: text.lines.place(found.line, open)))
        }
    }

    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.contains(UInt8(ascii: " ")) && bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    }
}

extension Diagnostic {
    /// A link with its brackets exchanged.
    static func swappedLink(_ words: String, _ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "swapped-link", at: place,
            summary: Bilingual(
                vi: "Hai loại ngoặc của liên kết bị đổi chỗ", en: "The brackets of this link are exchanged"),
            explanation: Bilingual(
                vi: "Chữ đứng trong ngoặc vuông, địa chỉ trong ngoặc tròn ngay sau đó.",
                en: "The words stand in square brackets, the address in round ones right behind them."),
            fix: Bilingual(vi: "Viết: [\(words)](\(address))", en: "Write: [\(words)](\(address))"))
    }
}
