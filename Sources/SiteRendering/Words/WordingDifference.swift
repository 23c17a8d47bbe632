/// Two wordings of one thing, shortened to where they differ with a few words around it.
struct WordingDifference: Hashable {
    /// What was said.
    let old: String
    /// What is said now.
    let new: String

    /// Wordings below this many words are told whole.
    private static let shortest = 16
    /// How many words stay on each side of what differs.
    private static let around = 4

    /// Compares word by word; a wording that is short, or whose words all differ, stays as it is.
    init(_ old: String, _ new: String) {
        let (first, second) = (old.split(separator: " "), new.split(separator: " "))
        guard max(first.count, second.count) >= WordingDifference.shortest, !old.isEmpty, !new.isEmpty else {
            (self.old, self.new) = (old, new)
            return
        }
        let most = min(first.count, second.count)
        let ahead = zip(first, second).prefix { $0 == $1 }.count
        let behind = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.prefix(most - ahead).count
        self.old = WordingDifference.shortened(first, ahead, behind)
        self.new = WordingDifference.shortened(second, ahead, behind)
    }

    private static func shortened(_ words: [Substring], _ ahead: Int, _ behind: Int) -> String {
        let from = max(0, ahead - around)
        let until = min(words.count, words.count - behind + around)
        return (from > 0 ? "… " : "") + words[from..<until].joined(separator: " ") + (until < words.count ? " …" : "")
    }
}
