import CampaignModel
import SiteContent
import SiteRendering

/// The codes of the content's registers: completed with the names beside them, and never held against the list, since a
/// code that was added a minute ago is a good one too.
struct CodeSchema {
    let codes: ContentCodes

    /// What a code looks like.
    static let pattern = "^[A-Za-z0-9_.@:-]+$"

    /// Where the codes of a register are described.
    static func address(_ register: CodeRegister) -> String { "codes.schema.json#/definitions/\(register.rawValue)" }

    /// The schema.
    var tree: JSONTree {
        .object([
            ("$schema", .text("http://json-schema.org/draft-07/schema#")),
            ("title", .text("Các mã của nội dung / The codes of the content")),
            (
                "definitions",
                .object(
                    codes.registers.map { entry in
                        let known: [(String, JSONTree)] = [
                            ("enum", .list(entry.codes.map { .text($0.code) })),
                            ("enumDescriptions", .list(entry.codes.map { .text($0.name) })),
                        ]
                        let any: [(String, JSONTree)] = [
                            ("type", .list([.text("string"), .text("integer")])),
                            ("pattern", .text(CodeSchema.pattern)),
                        ]
                        return (
                            entry.register.rawValue,
                            JSONTree.object([("anyOf", .list([.object(known), .object(any)]))])
                        )
                    })
            ),
        ])
    }
}
