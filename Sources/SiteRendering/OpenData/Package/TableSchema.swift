import CampaignModel

/// The columns of a table as a Table Schema describes them (datapackage.org).
struct TableSchema {
    let fields: [DataField]
    let key: [String]

    var tree: JSONTree {
        var members: [(String, JSONTree)] = [
            ("fields", .list(fields.map(TableSchema.field))), ("missingValues", .list([.text("")])),
        ]
        if !key.isEmpty { members.append(("primaryKey", .list(key.map { .text($0) }))) }
        let references = fields.compactMap(TableSchema.reference)
        if !references.isEmpty { members.append(("foreignKeys", .list(references))) }
        return .object(members)
    }

    private static func field(_ field: DataField) -> JSONTree {
        var members: [(String, JSONTree)] = [
            ("name", .text(field.name)), ("type", .text(type(of: field))),
            ("title", .text("\(field.title.vietnamese) / \(field.title.english)")),
        ]
        if field.rules.contains(.address) { members.append(("format", .text("uri"))) }
        switch field.kind {
        // The term of CSV on the Web (W3C): the profile of Data Package 2.0 forgets the type that the standard calls list.
        case .list: members.append(("separator", .text(";")))
        case .flag:
            members += [("trueValues", .list([.text("true")])), ("falseValues", .list([.text("false")]))]
        case .text, .integer, .decimal, .date: break
        }
        let constraints = field.rules.compactMap(constraint)
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }

    private static func type(of field: DataField) -> String {
        switch field.kind {
        case .text, .list: "string"
        case .integer: "integer"
        case .decimal: "number"
        case .date: "date"
        case .flag: "boolean"
        }
    }

    private static func constraint(_ rule: DataField.Rule) -> (String, JSONTree)? {
        switch rule {
        case .required: ("required", .flag(true))
        case .unique: ("unique", .flag(true))
        case .choices(let words): ("enum", .list(words.map { .text($0) }))
        case .minimum(let number): ("minimum", .integer(number))
        case .maximum(let number): ("maximum", .integer(number))
        case .pattern(let expression): ("pattern", .text(expression))
        case .address, .refers: nil
        }
    }

    private static func reference(_ field: DataField) -> JSONTree? {
        for case .refers(let table, let other) in field.rules {
            let target: [(String, JSONTree)] = [("resource", .text(table)), ("fields", .list([.text(other)]))]
            return .object([("fields", .list([.text(field.name)])), ("reference", .object(target))])
        }
        return nil
    }
}
