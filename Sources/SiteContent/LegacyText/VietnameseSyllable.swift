import CampaignModel

/// Whether a word can be a Vietnamese syllable: what tells a right guess of an encoding from a wrong one.
enum VietnameseSyllable {
    private static let onsets: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "q", "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let rimes: Set<String> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
        i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyu
        uyên uyêt ua uach uai uan uang uanh uao uat uau uay uăc uăn uăng uăt uen ueo uet uên uêt uit uiu uôc
        ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        y yêm yên yêng yêt yêu
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// True for `phường`, `Đồng`, `xã`; at most one tone, a known beginning and a known end.
    static func isPossible(_ word: [Unicode.Scalar]) -> Bool {
        guard word.count <= 7 else { return false }
        var plain = ""
        var tones = 0
        var firstVowel: String.Index?
        for scalar in word {
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            guard let vowel = VietnameseLetters.vowel(small) else {
                plain.unicodeScalars.append(small)
                continue
            }
            firstVowel = firstVowel ?? plain.endIndex
            if vowel.tone != .level { tones += 1 }
            plain.unicodeScalars.append(vowel.letter)
        }
        guard let firstVowel, tones <= 1 else { return false }
        return onsets.contains(String(plain[..<firstVowel])) && rimes.contains(String(plain[firstVowel...]))
            || plain.hasPrefix("gi") && rimes.contains(String(plain.dropFirst(2)))
    }
}
