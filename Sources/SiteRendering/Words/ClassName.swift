/// Words of the model as classes and anchors spell them.
enum ClassName {
    /// The word with `-` for `_`.
    static func of(_ word: String) -> String {
        guard word.utf8.contains(UInt8(ascii: "_")) else { return word }
        return String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

extension RawRepresentable where RawValue == String {
    /// The value's word in classes and anchors: `not-reported` for `not_reported`.
    var className: String { ClassName.of(rawValue) }
}
