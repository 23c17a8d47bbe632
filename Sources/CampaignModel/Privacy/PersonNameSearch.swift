/// Finds persons who are named, as in “bà Hoa”, “em K’Brừm”, “Nguyễn Thị Hoa”, “Mrs Hoa”.
///
/// It is a help, not a proof: whoever is named in another way isn't found.
struct PersonNameSearch {
    let text: PrivacyText

    private enum Word {
        case grownUp, child, family
    }

    private static let words = PhraseTable<Word>([
        ("ông,bà,anh,chị,cô,chú,bác,cụ,thầy,mr,mr.,mrs,mrs.,ms,ms.,miss", .grownUp), ("em,cháu,bé,bạn", .child),
        ("nguyễn,trần,lê,phạm,huỳnh,vũ,võ,đặng,bùi,đỗ,ngô,trương", .family),
    ])

    /// Where somebody is named, and whether the word before the name is one for children.
    func names() -> [(isChild: Bool, range: Range<Int>)] {
        PersonNameSearch.words.matches(in: text).compactMap { match in
            let isNamed = match.meaning == .family ? isFullName(match.range) : isName(after: match.range)
            return isNamed ? (match.meaning == .child, match.range) : nil
        }
    }

    /// Offices and groups in capitals behind “ông”, “các anh”; places and people of history that begin alike.
    private static let otherWords = [
        "công", "tổ", "chủ", "bí", "phó", "trưởng", "hiệu", "giám", "đoàn", "hội", "mặt", "ủy", "đảng", "ban", "nhà",
        "xã", "phường", "thôn", "đại", "rịa", "nà", "đen", "hồ", "trời", "việt", "bộ", "cán", "học", "sinh", "quản",
    ].map { Array($0.utf8) }

    private func isName(after word: Range<Int>) -> Bool {
        let next = word.upperBound + 1
        guard word.upperBound < text.bytes.count, text.bytes[word.upperBound] == 0x20, text.isCapital(next)
        else { return false }
        return !PersonNameSearch.otherWords.contains { text.end(of: $0, at: next) != nil }
    }

    private static let places = [
        "đường ", "phố ", "trường ", "thcs ", "thpt ", "tiểu học ", "phường ", "xã ", "thôn ", "công viên ", "chợ ",
        "giải ", "giải thưởng ", "quỹ ",
    ]

    /// A family name and two more words, all in capitals, that name no street or school.
    private func isFullName(_ word: Range<Int>) -> Bool {
        guard text.isCapital(word.lowerBound),
            !PersonNameSearch.places.contains(where: { text.hasWords($0, before: word.lowerBound) })
        else { return false }
        var end = word.upperBound
        for _ in 0..<2 {
            guard end < text.bytes.count, text.bytes[end] == 0x20, text.isCapital(end + 1) else { return false }
            end = (end + 1..<text.bytes.count).first { !text.isWord($0) } ?? text.bytes.count
        }
        return true
    }
}
