extension String {
    /// The text with something else in the place of single signs.
    ///
    /// Signs are compared as scalars: a quotation mark with an accent behind it is one `Character`, which equals no
    /// quotation mark, so that `replacing` and `contains` pass over it, while every program that reads the file sees one.
    ///
    /// - Parameter replacement: What takes a sign's place; nothing where it stays.
    public func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var escaped = ""
        for scalar in unicodeScalars {
            if let words = replacement(scalar) {
                escaped += words
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
