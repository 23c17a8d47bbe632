/// Makes style sheets small without changing what they say.
enum StyleSheet {
    /// Drops comments, line breaks and spaces that mean nothing; strings and `url(…)` stay as they are.
    static func minified(_ css: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(css.count)
        var index = 0
        while index < css.count {
            let byte = css[index]
            if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
                index = end(ofComment: index + 2, in: css)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let end = end(ofString: index, in: css)
                output.append(contentsOf: css[index..<end])
                index = end
            } else if isSpace(byte) {
                while index < css.count, isSpace(css[index]) { index += 1 }
                if let last = output.last, index < css.count, !tight.contains(last), !tightBefore.contains(css[index]) {
                    output.append(UInt8(ascii: " "))
                }
            } else {
                if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
                output.append(byte)
                index += 1
            }
        }
        return output
    }

    /// No space is needed after these.
    private static let tight = Set("{};,:>".utf8)
    /// No space is needed before these; before `:` it may mean a descendant.
    private static let tightBefore = Set("{};,>".utf8)

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            || byte == UInt8(ascii: "\r")
    }

    static func end(ofComment start: Int, in css: [UInt8]) -> Int {
        var index = start
        while index + 1 < css.count {
            if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
            index += 1
        }
        return css.count
    }

    static func end(ofString start: Int, in css: [UInt8]) -> Int {
        var index = start + 1
        while index < css.count {
            if css[index] == UInt8(ascii: "\\") {
                index += 2
            } else if css[index] == css[start] {
                return index + 1
            } else {
                index += 1
            }
        }
        return css.count
    }
}
