import CampaignModel

/// Brackets that have to come in pairs.
struct BracketRules {
    private static let pairs: [UInt8: UInt8] = [
        UInt8(ascii: "}"): UInt8(ascii: "{"), UInt8(ascii: ")"): UInt8(ascii: "("),
        UInt8(ascii: "]"): UInt8(ascii: "["),
    ]

    private static let signs = Set("{}()[]".utf8)

    private let file: DesignFile
    private var open: [(byte: UInt8, offset: Int)] = []
    private var stray: (byte: UInt8, offset: Int)?

    init(_ file: DesignFile) { self.file = file }

    /// Takes the next byte that isn't within a string or a comment.
    mutating func take(_ byte: UInt8, at offset: Int) {
        guard stray == nil, BracketRules.signs.contains(byte) else { return }
        if BracketRules.pairs.values.contains(byte) {
            open.append((byte, offset))
        } else if let other = BracketRules.pairs[byte] {
            if open.last?.byte == other {
                open.removeLast()
            } else {
                stray = open.last ?? (byte, offset)
            }
        }
    }

    /// The first bracket that has no other half: what follows it can't be judged.
    var diagnostics: [Diagnostic] {
        guard let wrong = stray ?? open.first else { return [] }
        return [.openBracket(String(decoding: [wrong.byte], as: UTF8.self), at: file.place(wrong.offset))]
    }

    static func diagnostics(ofScript file: DesignFile) -> [Diagnostic] {
        var rules = BracketRules(file)
        for token in ScriptTokens(file.bytes).tokens {
            switch token.kind {
            case .sign: token.bytes.indices.forEach { rules.take(token.bytes[$0], at: $0) }
            // The code in a template begins and ends within texts.
            case .text where token.bytes.first == UInt8(ascii: "}"):
                rules.take(UInt8(ascii: "}"), at: token.bytes.startIndex)
            default: break
            }
            if case .text = token.kind, token.bytes.count > 1, token.bytes.suffix(2).elementsEqual("${".utf8) {
                rules.take(UInt8(ascii: "{"), at: token.bytes.endIndex - 1)
            }
        }
        return rules.diagnostics
    }
}
