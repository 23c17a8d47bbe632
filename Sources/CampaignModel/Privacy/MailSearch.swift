/// Finds e-mail addresses.
struct MailSearch {
    let text: PrivacyText

    func findings() -> [PrivacyFinding] {
        text.bytes.indices.compactMap { index in
            guard text.bytes[index] == UInt8(ascii: "@") else { return nil }
            let start = (0..<index).reversed().prefix { isLocal($0) }.last ?? index
            var end = (index + 1..<text.bytes.count).prefix { isDomain($0) }.last.map { $0 + 1 } ?? index
            while end > index, !text.isASCIILetter(end - 1), !text.isDigit(end - 1) { end -= 1 }
            guard start < index, end > index + 3, endsInLetters(index + 1, end)
            else { return nil }
            return PrivacyFinding(.email, start..<end)
        }
    }

    private func isLocal(_ index: Int) -> Bool {
        text.isWord(index) || "._%+-".utf8.contains(text.bytes[index])
    }

    private func isDomain(_ index: Int) -> Bool {
        text.isWord(index) || ".-".utf8.contains(text.bytes[index])
    }

    /// True when the last part after a dot is two letters or more, as in `lamdong.gov.vn`.
    private func endsInLetters(_ start: Int, _ end: Int) -> Bool {
        guard let dot = text.bytes[start..<end].lastIndex(of: UInt8(ascii: ".")), dot > start else { return false }
        return end - dot > 2 && (dot + 1..<end).allSatisfy { text.isASCIILetter($0) }
    }
}
