import CampaignModel
import SiteContent
import SiteRendering

/// The JSON Schema (draft 7) of a YAML file, which editors' programs complete and check it by.
///
/// It asks what the readers ask of single keys. What they look up or compare – whether a code is there, whether days are
/// in order – is for `minhbach check`.
struct YAMLFileSchema {
    let file: YAMLFile
    /// The languages of the site, the first one first.
    let languages: [LanguageTag]

    /// The schema.
    var tree: JSONTree {
        let root = object(file.keys)
        let shape: [(String, JSONTree)] =
            file.isList ? [("type", .text("array")), ("items", .object(root))] : root
        return .object(
            [
                ("$schema", .text("http://json-schema.org/draft-07/schema#")),
                ("title", .text("\(file.title.vietnamese) / \(file.title.english)")),
            ] + shape + [("definitions", .object([("text", text), ("localized", localized)]))])
    }

    private func object(_ keys: [YAMLKey]) -> [(String, JSONTree)] {
        var members: [(String, JSONTree)] = [
            ("type", .text("object")), ("additionalProperties", .flag(false)),
        ]
        let required = keys.filter(\.isRequired).map { JSONTree.text($0.name) }
        if !required.isEmpty { members.append(("required", .list(required))) }
        members.append(("properties", .object(keys.map { ($0.name, schema($0)) })))
        let conditions = keys.compactMap(condition)
        if !conditions.isEmpty { members.append(("allOf", .list(conditions))) }
        return members
    }

    /// A key that must be there when another one beside it says so.
    private func condition(_ key: YAMLKey) -> JSONTree? {
        guard let condition = key.condition, !condition.key.hasPrefix("../") else { return nil }
        let isSo: JSONTree = .object([("const", .text(condition.value))])
        return .object([
            (
                "if",
                .object([
                    ("properties", .object([(condition.key, isSo)])), ("required", .list([.text(condition.key)])),
                ])
            ),
            ("then", .object([("required", .list([.text(key.name)]))])),
        ])
    }

    private func schema(_ key: YAMLKey) -> JSONTree {
        let meaning = "\(key.meaning.vietnamese)\n\n\(key.meaning.english)"
        var members: [(String, JSONTree)] = [("description", .text(meaning))]
        if key.isRequired {
            members += shape(key.shape)
        } else {
            // A key without a value says nothing, as if it weren't there.
            let nothing: JSONTree = .object([("type", list(["null", "string"])), ("maxLength", .integer(0))])
            members.append(("anyOf", .list([.object(shape(key.shape)), nothing])))
        }
        return .object(members)
    }

    private func shape(_ shape: YAMLKey.Shape) -> [(String, JSONTree)] {
        switch shape {
        case .text(nil): reference("#/definitions/text")
        case .text(let register?): reference(CodeSchema.address(register))
        case .code: [("type", list(["string", "integer"])), ("pattern", .text(CodeSchema.pattern))]
        case .integer(let bounds):
            number("integer", .integer(bounds.lowerBound), .integer(bounds.upperBound), "^[+-]?[0-9]+$")
        case .decimal(let bounds):
            number("number", .decimal(bounds.lowerBound), .decimal(bounds.upperBound), "^-?[0-9]+([.][0-9]+)?$")
        case .date: [("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
        case .flag: [("type", .text("boolean"))]
        case .choice(let words): [("enum", list(words))]
        case .choices(let words): items([("enum", list(words))])
        case .list(nil): items(reference("#/definitions/text"))
        case .list(let register?): items(reference(CodeSchema.address(register)))
        case .texts:
            [
                (
                    "anyOf",
                    .list([.object(reference("#/definitions/text")), .object(items(reference("#/definitions/text")))])
                )
            ]
        case .localized: reference("#/definitions/localized")
        case .map(let keys): object(keys)
        case .maps(let keys): items(object(keys))
        case .named:
            [("type", .text("object")), ("additionalProperties", .object(reference("#/definitions/text")))]
        case .phrases: phrases
        case .unread: []
        }
    }

    private func reference(_ address: String) -> [(String, JSONTree)] {
        // What stands beside a reference doesn't count in draft 7.
        [("allOf", .list([.object([("$ref", .text(address))])]))]
    }

    private func items(_ schema: [(String, JSONTree)]) -> [(String, JSONTree)] {
        [("type", .text("array")), ("items", .object(schema))]
    }

    /// A number, bare or in quotation marks.
    private func number(
        _ type: String, _ least: JSONTree, _ most: JSONTree, _ pattern: String
    ) -> [(String, JSONTree)] {
        [
            ("type", list([type, "string"])), ("minimum", least), ("maximum", most), ("pattern", .text(pattern)),
        ]
    }

    private func list(_ words: [String]) -> JSONTree { .list(words.map { .text($0) }) }

    /// Texts are read as they are written, so that `2026` and `true` are texts too.
    private var text: JSONTree {
        .object([("type", list(["string", "number", "boolean"])), ("minLength", .integer(1))])
    }

    private var localized: JSONTree {
        let tags = languages.map(\.text)
        return .object([
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("required", list(Array(tags.prefix(1)))),
            (
                "properties",
                .object(
                    tags.enumerated().map { position, tag in
                        let first: [(String, JSONTree)] = [("$ref", .text("#/definitions/text"))]
                        return (
                            tag,
                            position == 0
                                ? .object(first)
                                : .object([("type", list(["string", "number", "boolean", "null"]))])
                        )
                    })
            ),
        ])
    }

    private var phrases: [(String, JSONTree)] {
        let text: JSONTree = .object([("$ref", .text("#/definitions/text"))])
        let forms: JSONTree = .object([
            ("type", .text("object")), ("additionalProperties", .flag(false)), ("required", list(["other"])),
            ("properties", .object([("one", text), ("other", text)])),
        ])
        return [
            ("type", .text("object")), ("additionalProperties", .object([("anyOf", .list([text, forms]))])),
        ]
    }
}
