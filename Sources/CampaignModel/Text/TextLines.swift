extension String {
    /// The lines without what ends them: a newline, or Windows' return and newline.
    ///
    /// Those two are one `Character`, so that `split(separator: "\n")` takes a text from there for a single line. A text
    /// that ends its last line has an empty one behind it.
    public var textLines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }
}
