import CampaignModel

/// The distinct words of a site, each folded once.
struct SearchVocabulary {
    /// A word as it is written, in lower case with its marks, and as it is folded.
    struct Entry {
        let word: String
        let folded: String
    }

    private(set) var entries: [Entry] = []
    private var numbers: [String: Int] = [:]

    /// The numbers of a text's words, in order; new words get new numbers.
    mutating func numbers(of text: String) -> [Int] {
        SearchWords.words(of: text).map { word in
            if let number = numbers[word] { return number }
            numbers[word] = entries.count
            entries.append(Entry(word: word, folded: TextFold.fold(word)))
            return entries.count - 1
        }
    }
}
