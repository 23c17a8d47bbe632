/// Short names for what a script declares inside its functions and blocks.
///
/// A name gets a short one everywhere or nowhere. It must be declared in a block, by `const`, `let`, `catch` or as a
/// parameter of an arrow function, and it must stand nowhere as a property, a key or a label, in short forms of
/// objects, or at the script's top level, where other scripts see it. So no scopes need to be understood. A script must
/// not name its own variable like a global that another of its functions uses; `eval` and `with` are out of the question.
struct ScriptNames {
    private typealias Token = ScriptTokens.Token

    /// The short names by the long ones.
    let short: [String: String]

    init(_ tokens: [ScriptTokens.Token]) {
        var reader = Reader(tokens.filter { if case .gap = $0.kind { false } else { true } })
        reader.read()
        let counted = reader.counts.filter { reader.declared.contains($0.key) && !reader.fixed.contains($0.key) }
        let ordered = counted.sorted { ($1.value * $1.key.utf8.count, $0.key) < ($0.value * $0.key.utf8.count, $1.key) }
        var free = FreeNames(taken: Set(reader.counts.keys))
        short = Dictionary(uniqueKeysWithValues: ordered.filter { $0.key.utf8.count > 1 }.map { ($0.key, free.next()) })
    }

    /// Names of one and two letters that the script doesn't use.
    private struct FreeNames {
        let taken: Set<String>
        private var number = 0
        private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
        private static let reserved: Set<String> = ["as", "do", "if", "in", "is", "of"]

        init(taken: Set<String>) {
            self.taken = taken.union(FreeNames.reserved)
        }

        mutating func next() -> String {
            let letters = FreeNames.letters
            while true {
                let (high, low) = number.quotientAndRemainder(dividingBy: letters.count)
                let name = (high == 0 ? "" : letters[(high - 1) % letters.count]) + letters[low]
                number += 1
                if !taken.contains(name) { return name }
            }
        }
    }

    /// Finds what is declared, and what must keep its name.
    private struct Reader {
        let tokens: [Token]
        var declared: Set<String> = []
        var fixed: Set<String> = []
        var counts: [String: Int] = [:]
        /// The places of the brackets that are open.
        private var open: [Int] = []
        /// Where the bracket opened that closes at a place.
        private var opening: [Int: Int] = [:]

        init(_ tokens: [Token]) {
            self.tokens = tokens
        }

        mutating func read() {
            for place in tokens.indices {
                switch tokens[place].kind {
                case .name: readName(place)
                case .sign: readSign(place)
                case .text:
                    if closesHole(place) { _ = open.popLast() }
                    if opensHole(place) { open.append(place) }
                case .gap: break
                }
            }
        }

        private func sign(_ place: Int) -> String {
            guard tokens.indices.contains(place), case .sign = tokens[place].kind else { return "" }
            return tokens[place].word
        }

        private func keyword(_ place: Int) -> String {
            guard tokens.indices.contains(place), case .name = tokens[place].kind else { return "" }
            return tokens[place].word
        }

        private func opensHole(_ place: Int) -> Bool {
            (tokens[place].bytes.starts(with: "`".utf8) || closesHole(place)) && tokens[place].word.hasSuffix("${")
        }

        private func closesHole(_ place: Int) -> Bool {
            tokens[place].bytes.starts(with: "}".utf8)
        }

        private mutating func readSign(_ place: Int) {
            switch tokens[place].word {
            case "(", "[", "{": open.append(place)
            case ")", "]", "}":
                if let start = open.popLast() { opening[place] = start }
            case "=>":
                if let start = opening[place - 1] { declareNames(in: start..<place) }
            default: break
            }
        }

        private mutating func readName(_ place: Int) {
            let name = tokens[place].word
            counts[name, default: 0] += 1
            let (before, after) = (sign(place - 1), sign(place + 1))
            let isInBraces = open.last.map { sign($0) == "{" } ?? false
            if before == "." || after == ":" { fixed.insert(name) }
            if isInBraces, before == "{" || before == ",", [",", "}", "=", "("].contains(after) { fixed.insert(name) }
            if ["const", "let"].contains(keyword(place - 1)) {
                if open.isEmpty { fixed.insert(name) } else { declared.insert(name) }
            }
            if after == "=>" || before == "(" && keyword(place - 2) == "catch" { declared.insert(name) }
            if before == "[" || before == ",", let start = open.last, ["const", "let"].contains(keyword(start - 1)) {
                if open.count == 1 { fixed.insert(name) } else { declared.insert(name) }
            }
        }

        /// Parameters stand behind an opening bracket or a comma; what is in braces is fixed by other rules.
        private mutating func declareNames(in range: Range<Int>) {
            for place in range {
                guard case .name = tokens[place].kind, ["(", "[", ","].contains(sign(place - 1)) else { continue }
                if [")", "]", ",", "="].contains(sign(place + 1)) { declared.insert(tokens[place].word) }
            }
        }
    }
}
