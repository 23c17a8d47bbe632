import CampaignModel
import SiteRendering

/// The columns of a table of the content as a Table Schema (datapackage.org), for programs that check CSV by one.
struct ContentTableSchema {
    let register: RegisterSummary
    let languages: [LanguageTag]

    /// The schema.
    var tree: JSONTree {
        let fields = register.fields.flatMap { field in
            field.heads(languages).enumerated().map { position, head in
                Self.field(head, field, isRequired: field.isRequired && position == 0)
            }
        }
        return .object([
            ("title", .text("\(register.title.vietnamese) / \(register.title.english)")),
            ("fieldsMatch", .text("equal")), ("fields", .list(fields)),
            ("missingValues", .list([.text("")])),
        ])
    }

    private static func field(_ head: String, _ field: FieldDeclaration, isRequired: Bool) -> JSONTree {
        var constraints: [(String, JSONTree)] = []
        if isRequired { constraints.append(("required", .flag(true))) }
        if field.isUnique { constraints.append(("unique", .flag(true))) }
        if let pattern = field.pattern { constraints.append(("pattern", .text(pattern))) }
        var members: [(String, JSONTree)] = [
            ("name", .text(head)), ("type", .text(type(of: field.kind))),
            ("description", .text("\(field.meaning.vietnamese) / \(field.meaning.english)")),
        ]
        switch field.kind {
        case .choice(let words): constraints.append(("enum", .list(words.map { .text($0) })))
        case .integer(let bounds):
            constraints += [("minimum", .integer(bounds.lowerBound)), ("maximum", .integer(bounds.upperBound))]
        case .decimal(let bounds):
            constraints += [("minimum", .decimal(bounds.lowerBound)), ("maximum", .decimal(bounds.upperBound))]
        case .flag:
            members += [
                ("trueValues", .list([.text("true"), .text("TRUE")])),
                ("falseValues", .list([.text("false"), .text("FALSE")])),
            ]
        default: break
        }
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }

    private static func type(of kind: FieldKind) -> String {
        switch kind {
        case .day: "date"
        case .integer: "integer"
        case .decimal: "number"
        case .flag: "boolean"
        default: "string"
        }
    }

    /// The columns of the files of figures.
    static func observations(_ languages: [LanguageTag]) -> JSONTree {
        let fields = ObservationGuide(languages: languages).entries.map { entry in
            var members: [(String, JSONTree)] = [
                ("name", .text(entry.head)),
                (
                    "type",
                    .text(
                        ["numerator", "denominator"].contains(entry.head) ? "integer" : types[entry.head] ?? "string")
                ),
                ("description", .text("\(entry.meaning.vietnamese) / \(entry.meaning.english)")),
            ]
            var constraints: [(String, JSONTree)] = entry.isRequired ? [("required", .flag(true))] : []
            if let words = entry.words { constraints.append(("enum", .list(words.map { .text($0) }))) }
            if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
            return JSONTree.object(members)
        }
        return .object([
            ("title", .text("Số liệu, mỗi kỳ một tệp / Figures, a file for each period")), ("fields", .list(fields)),
            ("missingValues", .list([.text("")])),
        ])
    }

    private static let types = ["value": "number", "reported_on": "date"]
}
