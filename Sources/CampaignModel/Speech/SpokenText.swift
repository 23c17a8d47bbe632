/// Turns written words into words that a speaker can read out: numbers are spelled, abbreviations said in full.
public struct SpokenText: Sendable {
    private let speller: any NumberSpeller
    private let forms: [String: String]

    /// Makes a reader of texts; `forms` says how abbreviations are read, as in `MTTQ` → “Mặt trận Tổ quốc”.
    public init(speller: any NumberSpeller, forms: [String: String]) {
        self.speller = speller
        self.forms = forms
    }

    /// The text as it is read; what nobody knows how to read stays as it is written.
    public func read(_ text: String) -> String {
        DigitGroups.joined(text).split(separator: " ").filter { $0 != "-" && $0 != "–" }.map { word in
            let core = SpokenText.core(of: word)
            guard !core.isEmpty, let spoken = spoken(core) else { return String(word) }
            return word[..<core.startIndex] + spoken + word[core.endIndex...]
        }.joined(separator: " ")
    }

    /// The words of a text that stay written: with digits, signs, or several capitals.
    public func unreadable(in text: String) -> [String] {
        read(text).split(separator: " ").map { SpokenText.core(of: $0) }.filter { core in
            core.contains { $0.isNumber || "%/&+=_@#*<>\\|~^".contains($0) }
                || core.split { SpokenText.apostrophes.contains($0) }.contains { $0.count(where: \.isUppercase) > 1 }
        }.map(String.init)
    }

    private func spoken(_ core: Substring) -> String? {
        if let form = forms[String(core)] { return form }
        guard core.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(core) else { return nil }
        // Numbers of telephones, houses and papers: 0263 is no two hundred and sixty-three.
        if core.first == "0", core.count > 2 {
            return core.compactMap(\.wholeNumberValue).map { speller.words($0) }.joined(separator: " ")
        }
        return speller.words(number)
    }

    /// Names such as “B’Lao” have two capitals and are no abbreviations.
    private static let apostrophes = Set<Character>("’'ʼ")
    private static let punctuation = Set<Character>(".,;:!?()[]“”\"…")

    /// The word without the punctuation around it.
    private static func core(of word: Substring) -> Substring {
        let start = word.firstIndex { !punctuation.contains($0) } ?? word.endIndex
        let end = word.lastIndex { !punctuation.contains($0) }.map(word.index(after:)) ?? start
        return word[start..<end]
    }
}
