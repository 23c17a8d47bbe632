/// Makes scripts small without changing what they do: comments and needless spaces go.
///
/// Names stay: shortening them saved half a kilobyte compressed and laid a rule on everybody who writes a script.
enum ScriptSource {
    /// The script made small; strings, templates and patterns stay as they are.
    ///
    /// A line break stays wherever a statement could end there, so that scripts may rely on it as ECMAScript lets them.
    static func minified(_ script: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(script.count)
        var gap: Bool?
        for token in ScriptTokens(script).tokens {
            if case .gap(let hasBreak) = token.kind {
                gap = hasBreak
                continue
            }
            let bytes = token.bytes
            if let hasBreak = gap, let last = output.last, let first = bytes.first {
                if let sign = sign(between: last, and: first, hasBreak) { output.append(sign) }
            }
            output += bytes
            gap = nil
        }
        return output
    }

    private static func sign(between last: UInt8, and first: UInt8, _ hasBreak: Bool) -> UInt8? {
        if hasBreak && !neverEnds.contains(last) && !neverBegins.contains(first) { return UInt8(ascii: "\n") }
        let isNeeded =
            ScriptTokens.isNamePart(last) && ScriptTokens.isNamePart(first) || last == first && doubled.contains(last)
        return isNeeded ? UInt8(ascii: " ") : nil
    }

    /// No statement ends with these.
    private static let neverEnds = Set("{([,;=&|?:<>*%!~^".utf8)
    /// No statement begins with these.
    private static let neverBegins = Set(")]},;.=&|?:<>*%".utf8)
    /// Two of these together mean something else.
    private static let doubled = Set("+-/".utf8)
}
