/// Hides most of what was found, so that messages and logs don't spread it.
public enum PrivacyMask {
    /// A line of a text with every number, address and birth date in it hidden: each sign that is hidden becomes a
    /// dot, so that columns stay where they are.
    public static func line(_ line: String) -> String {
        let bytes = Array(line.utf8)
        let findings = PrivacyScan(officeContacts: []).findings(in: bytes[...], about: .anything)
        var result = ""
        var done = 0
        for finding in findings where finding.range.lowerBound >= done {
            result += String(decoding: bytes[done..<finding.range.lowerBound], as: UTF8.self)
            result += masked(String(decoding: bytes[finding.range], as: UTF8.self), finding.kind)
            done = finding.range.upperBound
        }
        return result + String(decoding: bytes[done...], as: UTF8.self)
    }

    /// Identity and telephone numbers keep three digits in front and two behind, addresses their first letter and
    /// domain, dates no digit; other words stay.
    static func masked(_ words: String, _ kind: PrivacyFinding.Kind) -> String {
        switch kind {
        case .identityNumber, .oldIdentityNumber, .phone: number(words, front: 3, back: 2)
        case .birthDate: number(words, front: 0, back: 0)
        case .email: address(words)
        case .ethnicity, .disability, .religion, .hardship, .health, .school, .schoolClass: words
        }
    }

    private static func number(_ words: String, front: Int, back: Int) -> String {
        let total = words.count { $0.isNumber }
        var seen = 0
        return String(
            words.map { character in
                guard character.isNumber else { return character }
                seen += 1
                return seen <= front || seen > total - back ? character : "•"
            })
    }

    private static func address(_ words: String) -> String {
        guard let at = words.lastIndex(of: "@"), let first = words.first else { return words }
        let hidden = words.distance(from: words.startIndex, to: at) - 1
        return "\(first)" + String(repeating: "•", count: max(hidden, 0)) + words[at...]
    }
}
