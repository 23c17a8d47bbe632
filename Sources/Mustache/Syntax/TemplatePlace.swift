/// Where a tag stands in a template file.
public struct TemplatePlace: Hashable, Sendable, Comparable {
    /// The file, as the template's source names it.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, counted in Unicode scalars.
    public let column: Int

    /// Makes a place; a place for a whole file is its first character.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Orders by file, then line, then column.
    public static func < (left: TemplatePlace, right: TemplatePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
