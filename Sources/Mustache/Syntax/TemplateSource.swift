/// The text of one template, and the name by which tags call it.
public struct TemplateSource: Sendable {
    /// The name in `{{>name}}` and `{{<name}}`: `commune`, `parts/card`.
    public let name: String
    /// The file to show in problems: `site-templates/commune.mustache`.
    public let file: String
    /// The template in UTF-8.
    public let bytes: [UInt8]

    /// Makes a source from bytes as read from a file.
    public init(name: String, file: String, bytes: [UInt8]) {
        self.name = name
        self.file = file
        self.bytes = bytes
    }

    /// Makes a source from a text; the file to show is the name when none is given.
    public init(name: String, file: String? = nil, text: String) {
        self.init(name: name, file: file ?? name, bytes: Array(text.utf8))
    }
}
