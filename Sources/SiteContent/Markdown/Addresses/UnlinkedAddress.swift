/// An address of the web that is no link, as cmark-gfm makes none of `WWW.A.VN`, of `www.a.vn` behind a quotation mark or a
/// colon, nor of a host with a low line.
struct UnlinkedAddress: Equatable {
    /// As it stands.
    let written: String
    /// The whole address, with its scheme and with host in small letters.
    let address: String

    /// The addresses in a piece of plain text outside links; nearly no text has the signs of one.
    static func all(in text: ArraySlice<UInt8>) -> [UnlinkedAddress] {
        guard mayHave(text) else { return [] }
        return text.split { $0 <= 0x20 }.flatMap { word in
            let word = String(decoding: word, as: UTF8.self)
            return misspelt(word).map { [$0] } ?? candidates(in: word).compactMap(UnlinkedAddress.init)
        }
    }

    /// The ends of hosts' names by which an address without its beginning is known: other ends may be those of files.
    private static let roots = [".vn", ".com", ".org", ".net", ".int", ".eu"]

    /// The whole address of another site that is written without its beginning, as in `lamdong.gov.vn/tin`.
    static func whole(_ written: String) -> String? {
        let host = written.prefix { !"/?#".contains($0) }.lowercased()
        return roots.contains(where: host.hasSuffix) ? UnlinkedAddress("https://\(written)")?.address : nil
    }

    private static func mayHave(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            guard text.count > 4 else { return false }
            for index in 3..<text.count {
                switch text[index] {
                case UInt8(ascii: "."):
                    if text[(index - 3)..<index].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }) { return true }
                case UInt8(ascii: "/"):
                    if text[index - 1] == UInt8(ascii: "/"), "spSP:".utf8.contains(text[index - 2]) { return true }
                    if text[index - 1] == UInt8(ascii: ":"), "spSP".utf8.contains(text[index - 2]) { return true }
                default: break
                }
            }
            return false
        }
    }

    /// What begins with `http://`, `https://` or `www.` in a word, up to a sign that closes a quotation or a bracket.
    private static func candidates(in word: String) -> [Substring] {
        let small = word.lowercased()
        guard small.utf8.count == word.utf8.count else { return [] }
        let start = ["https://", "http://", "www."].compactMap { small.firstRange(of: $0)?.lowerBound }.min()
        guard let start else { return [] }
        let before = word[..<start].last
        // Brackets of other ways to write, and of links that aren't whole, are told as such.
        let isInWord = before?.isLetter == true || before == "[" || before == "=" || word[..<start].hasSuffix("](")
        var address = word[start...].prefix { !"“”‘’«»\"<>()[]…|".contains($0) }
        while let last = address.last, ".,;:!?*_'".contains(last) { address.removeLast() }
        return isInWord ? [] : [address]
    }

    /// `htttps://a.vn`, `https:/a.vn`, `https//a.vn`.
    private static func misspelt(_ word: String) -> UnlinkedAddress? {
        let word = word.drop { "“‘\"'(<".contains($0) }
        let letters = word.prefix { "htpsHTPS".contains($0) }
        let name = letters.lowercased()
        let signs = word[letters.endIndex...].prefix { ":/".contains($0) }
        guard (3...8).contains(name.count), name.hasPrefix("h"), name.hasSuffix("p") || name.hasSuffix("ps"),
            [":/", "//", "://", ":///"].contains(String(signs)),
            signs != "://" || !["http", "https"].contains(name),
            let meant = candidates(in: "https://" + word[signs.endIndex...]).first, let found = UnlinkedAddress(meant)
        else { return nil }
        let written = word[..<signs.endIndex] + found.written.dropFirst("https://".count)
        return UnlinkedAddress(written: String(written), address: found.address)
    }

    private init(written: String, address: String) {
        (self.written, self.address) = (written, address)
    }

    private init?(_ words: Substring) {
        written = String(words)
        let slashes = words.firstRange(of: "://")
        let scheme = slashes.map { words[..<$0.lowerBound].lowercased() } ?? "https"
        let rest = slashes.map { words[$0.upperBound...] } ?? words
        let host = rest.prefix { !"/?#".contains($0) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let end = Array((labels.last ?? "").utf8)
        let isName = labels.allSatisfy { label in
            !label.isEmpty
                && label.utf8.allSatisfy { $0 >= 0x80 || "-_".utf8.contains($0) || UnlinkedAddress.isWord($0) }
        }
        let isRoot = end.count > 1 && end.allSatisfy { UnlinkedAddress.isWord($0) && $0 > UInt8(ascii: "9") }
        guard isName, isRoot, labels.count > (slashes == nil ? 2 : 1) else { return nil }
        address = "\(scheme)://\(host.lowercased())\(rest[host.endIndex...])"
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
