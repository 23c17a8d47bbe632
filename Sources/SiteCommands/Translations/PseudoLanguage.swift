import CampaignModel

/// A language that nobody speaks, to see whether layouts hold: every phrase is a third longer and full of marks.
///
/// Its tag is `qps`, of those that ISO 639 keeps for private use.
struct PseudoLanguage {
    /// The language that it is made from.
    let first: Language

    /// The file `languages/qps.yaml`.
    var text: String {
        let style = TranslationStyle.keys.map { key in
            "\(key.name): \(StorySkeleton.quoted(key.name == "name" ? "⟦qps⟧" : key.value(first)))"
        }
        let paths = first.paths.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        let phrases = first.phrases.sorted { $0.key < $1.key }.map { key, phrase in
            "  \(key): \(StorySkeleton.quoted(PseudoLanguage.stretched(phrase.other)))"
        }
        let months = (1...12).map { StorySkeleton.quoted("⟦Ţħáñğ \($0)⟧") }.joined(separator: ", ")
        let head = ["# A pseudo-language for looking at layouts: never to be published.", "tag: qps"]
        let lines = head + style + ["months: [\(months)]", "paths:"] + paths + ["phrases:"] + phrases
        return lines.joined(separator: "\n") + "\n"
    }

    /// A phrase with brackets that show where it ends, letters with marks, and a third more of them.
    static func stretched(_ phrase: String) -> String {
        guard phrase.contains(where: \.isLetter) else { return phrase }
        var result = "⟦"
        var isName = false
        var letters = 0
        for letter in phrase {
            if letter == "{" { isName = true }
            result.append(isName ? letter : marked[letter] ?? letter)
            if letter == "}" { isName = false }
            if !isName, letter.isLetter { letters += 1 }
        }
        return result + String(repeating: "·", count: (letters + 2) / 3) + "⟧"
    }

    private static let marked: [Character: Character] = [
        "a": "å", "b": "ƀ", "c": "ç", "d": "ð", "e": "ë", "g": "ğ", "h": "ħ", "i": "ï", "k": "ķ", "l": "ļ", "n": "ñ",
        "o": "ö", "p": "þ", "r": "ŕ", "s": "š", "t": "ţ", "u": "û", "v": "ṽ", "x": "ẋ", "y": "ÿ",
    ]
}
