import CampaignModel

/// Statements about things with names, for catalogues: enough of RDF 1.1 to write the same graph as Turtle and as
/// JSON-LD. Every thing has an address of its own, so there are no blank nodes, and bytes follow from the order in
/// which statements are made.
struct RDFGraph {
    /// What a statement says of its thing.
    enum Term: Hashable {
        /// Another thing, by its whole address.
        case thing(String)
        /// Words in a language.
        case words(String, String)
        /// A text that is in no language.
        case plain(String)
        /// A value of a type, as in `xsd:date`.
        case value(String, String)
    }

    /// A thing, its classes, and what is said of it.
    struct Thing {
        let address: String
        let types: [String]
        let statements: [(String, [Term])]
    }

    /// Short forms of the vocabularies.
    let prefixes: [(String, String)]
    private(set) var things: [Thing] = []
    private var known: Set<String> = []

    init(prefixes: [(String, String)]) { self.prefixes = prefixes }

    /// Says something of a thing; what was said of it before stays, and statements without a term are left out.
    mutating func add(_ address: String, _ types: String..., saying statements: [(String, [Term])] = []) {
        guard known.insert(address).inserted else { return }
        things.append(Thing(address: address, types: types, statements: statements.filter { !$0.1.isEmpty }))
    }

    /// The graph as JSON-LD 1.1 whose context is in it, so that nothing is fetched to read it.
    var jsonLD: [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.object([
            ("@context", .object(prefixes.map { ($0.0, .text($0.1)) })), ("@graph", .list(things.map(RDFGraph.tree))),
        ]).append(to: &bytes)
        return bytes + [UInt8(ascii: "\n")]
    }

    /// The graph as Turtle (RDF 1.1).
    var turtle: [UInt8] {
        var text = prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
        for thing in things {
            text += "\n<\(RDFGraph.address(thing.address))> a \(thing.types.joined(separator: ", "))"
            for (property, terms) in thing.statements {
                text += " ;\n    \(property) " + terms.map(RDFGraph.turtle).joined(separator: ", ")
            }
            text += " .\n"
        }
        return Array(text.utf8)
    }

    private static func tree(_ thing: Thing) -> JSONTree {
        var members: [(String, JSONTree)] = [
            ("@id", .text(thing.address)), ("@type", .list(thing.types.map { .text($0) })),
        ]
        for (property, terms) in thing.statements {
            members.append((property, .list(terms.map { (term: Term) in tree(term) })))
        }
        return .object(members)
    }

    private static func tree(_ term: Term) -> JSONTree {
        switch term {
        case .thing(let address): .object([("@id", .text(address))])
        case .words(let text, let language): .object([("@value", .text(text)), ("@language", .text(language))])
        case .plain(let text): .object([("@value", .text(text))])
        case .value(let text, let type): .object([("@value", .text(text)), ("@type", .text(type))])
        }
    }

    private static func turtle(_ term: Term) -> String {
        switch term {
        case .thing(let address): "<\(Self.address(address))>"
        case .words(let text, let language): "\(quoted(text))@\(language)"
        case .plain(let text): quoted(text)
        case .value(let text, let type): "\(quoted(text))^^\(type)"
        }
    }

    /// Signs that no address may hold (Turtle, IRIREF), by their numbers.
    private static func address(_ text: String) -> String {
        var written = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "^", "`", "\\":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                written += "%" + (digits.count < 2 ? "0" : "") + digits
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written
    }

    private static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\r": written += "\\r"
            case "\t": written += "\\t"
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }
}
