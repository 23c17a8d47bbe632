/// Turns written words into words that a speaker can read out: numbers are spelled, abbreviations said in full.
public struct SpokenText: Sendable {
    private let speller: any NumberSpeller
    private let forms: [String: String]
    private let numbers: WrittenNumbers

    /// Makes a reader of texts; `forms` says how abbreviations and names are read, as in `MTTQ` → “Mặt trận Tổ quốc”,
    /// whichever apostrophe they are written with. `style` is how the language writes numbers and days.
    public init(speller: any NumberSpeller, forms: [String: String], style: WritingStyle) {
        self.speller = speller
        self.forms = Dictionary(
            forms.map { (SpokenText.plain($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        numbers = WrittenNumbers(style: style)
    }

    /// The text as it is read; what nobody knows how to read stays as it is written.
    public func read(_ text: String) -> String {
        var before = ""
        let words = DigitGroups.joined(text).split(whereSeparator: \.isWhitespace).filter { $0 != "-" && $0 != "–" }.map
        { word in
            let core = SpokenText.core(of: word)
            defer { before = String(core) }
            guard !core.isEmpty, let spoken = spoken(core, after: before) else { return String(word) }
            return word[..<core.startIndex] + spoken + word[core.endIndex...]
        }
        return words.joined(separator: " ")
    }

    /// The words of a text that stay written: with digits, signs, or several capitals.
    public func unreadable(in text: String) -> [String] {
        read(text).split(separator: " ").map { SpokenText.core(of: $0) }.filter { core in
            core.contains { $0.isNumber || "%/&+=_@#*<>\\|~^".contains($0) }
                || core.split { SpokenText.apostrophes.contains($0) }.contains { $0.count(where: \.isUppercase) > 1 }
        }.map(String.init)
    }

    private func spoken(_ core: Substring, after before: String) -> String? {
        if let form = forms[SpokenText.plain(String(core))] { return form }
        if let date = numbers.date(core) {
            let words = speller.words(date)
            // “ngày 30/8/2026” says “ngày” already.
            let isSaid = words.lowercased().hasPrefix(before.lowercased() + " ") && !before.isEmpty
            return isSaid ? String(words.dropFirst(before.count + 1)) : words
        }
        guard core.allSatisfy({ ("0"..."9").contains($0) }) else {
            return numbers.number(core).map { number in
                let fraction = number.decimals.isEmpty ? [] : [speller.decimalMark] + number.decimals.map(speller.digit)
                return ([speller.words(number.whole)] + fraction).joined(separator: " ")
            }
        }
        guard let number = Int(core) else { return nil }
        // Numbers of telephones, houses and papers: 0263 is no two hundred and sixty-three.
        if core.first == "0", core.count > 2 {
            return core.compactMap(\.wholeNumberValue).map { speller.words($0) }.joined(separator: " ")
        }
        return speller.words(number)
    }

    /// Names such as “B’Lao” have two capitals and are no abbreviations.
    private static let apostrophes = Set<Character>("’'ʼ")
    private static func plain(_ text: String) -> String {
        String(text.map { apostrophes.contains($0) ? "’" : $0 })
    }

    private static let punctuation = Set<Character>(".,;:!?()[]“”\"…")

    /// The word without the punctuation around it.
    private static func core(of word: Substring) -> Substring {
        let start = word.firstIndex { !punctuation.contains($0) } ?? word.endIndex
        let end = word.lastIndex { !punctuation.contains($0) }.map(word.index(after:)) ?? start
        return word[start..<end]
    }
}
