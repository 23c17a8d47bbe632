import Mustache

/// The style sheets of a design, as templates name them: `{{css.site}}` for all files in `css/`, and `{{css.print}}`
/// for those in a folder of its own, `css/print/`, which pages ask for only where they need it.
struct StyleSheets: Sendable {
    /// A sheet: its name in templates, and where it is published.
    struct Sheet: Sendable {
        let name: String
        let file: OutputFile
    }

    /// The sheet that every page has.
    static let shared = "site"

    /// The sheets, in the order of their names.
    let sheets: [Sheet]

    /// What templates are checked against.
    let shape: Shape

    /// Joins the files of each folder, in the order of their names, and names them by a fingerprint of their bytes.
    init(_ design: [DesignFile]) {
        var joined: [String: [UInt8]] = [StyleSheets.shared: []]
        for file in design.filter({ $0.path.hasSuffix(".css") }).sorted(by: { $0.path < $1.path }) {
            joined[StyleSheets.name(of: file.path), default: []] += file.bytes + [UInt8(ascii: "\n")]
        }
        sheets = joined.sorted { $0.key < $1.key }.map { name, bytes in
            Sheet(name: name, file: DesignAssets.file(stem: name, ending: "css", bytes: StyleSheet.minified(bytes)))
        }
        shape = Shape([Shape.Field("css", .record(Shape(sheets.map { Shape.Field($0.name, .text) })))])
    }

    /// The addresses of the sheets from a page.
    func record(from context: PageContext) -> Record {
        guard case .record(let inner) = shape.fields[0].kind else {
            preconditionFailure("The style sheets aren't a record: the shape above changed.")
        }
        return Record(shape, [.record(Record(inner, sheets.map { .text(context.href(path: $0.file.path)) }))])
    }

    /// The folder in `css/` that a file stands in, written so that a tag can name it.
    private static func name(of path: String) -> String {
        let folders = path.split(separator: "/").dropLast()
        guard folders.first == "css", let own = folders.dropFirst().first else { return shared }
        return String(own).replacing("-", with: "_")
    }
}
