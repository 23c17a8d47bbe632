@testable import SiteCommands

/// Files of `content/languages` for made-up contents.
enum SampleLanguage {
    /// A language with one address and no phrases.
    static func yaml(_ tag: String, _ name: String) -> String {
        """
        tag: \(tag)
        name: \(name)
        decimal: ","
        group: "."
        date: "{d}/{m}/{y}"
        long_date: "{d}/{m}/{y}"
        percent: "{n}%"
        paths: {tasks: nhiem-vu}
        phrases: {}

        """
    }

    /// The two languages of made-up contents, by their paths.
    static let both = ["languages/vi.yaml": yaml("vi", "Tiếng Việt"), "languages/en.yaml": yaml("en", "English")]

    /// The project's own languages with the phrases that pages need, by their paths; they take time to read.
    static func real() throws -> [String: String] {
        try Dictionary(
            uniqueKeysWithValues: ["vi", "en"].map { tag in
                let bytes = try ByteReading.bytes("\(SamplePicture.root)/content/languages/\(tag).yaml")
                return ("languages/\(tag).yaml", String(decoding: bytes, as: UTF8.self))
            })
    }
}
