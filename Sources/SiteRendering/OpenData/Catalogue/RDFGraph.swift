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
    /// The address of the file that holds the graph; addresses below it are written short.
    let base: String?
    private(set) var things: [Thing] = []
    private var known: Set<String> = []

    init(prefixes: [(String, String)], base: String? = nil) {
        self.prefixes = prefixes
        self.base = base
    }

    /// Says something of a thing; what was said of it before stays, and statements without a term are left out.
    mutating func add(_ address: String, _ types: String..., saying statements: [(String, [Term])] = []) {
        guard known.insert(address).inserted else { return }
        things.append(Thing(address: address, types: types, statements: statements.filter { !$0.1.isEmpty }))
    }

    /// The graph as JSON-LD 1.1 whose context is in it, so that nothing is fetched to read it.
    var jsonLD: [UInt8] {
        var bytes: [UInt8] = []
        let forms = JSONLinkedForms(things)
        let context =
            (base.map { [("@base", JSONTree.text($0))] } ?? []) + prefixes.map { ($0.0, JSONTree.text($0.1)) }
            + forms.context
        JSONTree.object([
            ("@context", .object(context)), ("@graph", .list(things.map { forms.tree($0, addresses: self) })),
        ]).append(to: &bytes)
        return bytes + [UInt8(ascii: "\n")]
    }

    /// The graph as Turtle (RDF 1.1).
    var turtle: [UInt8] {
        var text = base.map { "@base <\($0)> .\n" } ?? ""
        text += prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
        for thing in things {
            text += "\n\(turtle(thing.address)) a \(thing.types.joined(separator: ", "))"
            for (property, terms) in thing.statements {
                text += " ;\n    \(property) " + terms.map { (term: Term) in turtle(term) }.joined(separator: ", ")
            }
            text += " .\n"
        }
        return Array(text.utf8)
    }

    private func turtle(_ term: Term) -> String {
        switch term {
        case .thing(let address): turtle(address)
        case .words(let text, let language): "\(Self.quoted(text))@\(language)"
        case .plain(let text): Self.quoted(text)
        case .value(let text, let type): "\(Self.quoted(text))^^\(type)"
        }
    }

    private func turtle(_ address: String) -> String {
        prefixed(address) ?? "<\(Self.address(relative(address)))>"
    }

    /// An address as it is written in the file that holds the graph.
    func relative(_ address: String) -> String {
        guard let base, address.hasPrefix(base) || address.hasPrefix(RDFGraph.folder(of: base)) else { return address }
        let isPart = address.dropFirst(base.count).first == "#"
        let short = address.dropFirst(isPart ? base.count : RDFGraph.folder(of: base).count)
        // An empty address means the file itself, and what has a colon begins with a scheme.
        return short.isEmpty || short.contains(":") || short.hasPrefix("/") ? address : String(short)
    }

    /// An address by the short form of the list that it is an entry of.
    func prefixed(_ address: String) -> String? {
        for (prefix, whole) in prefixes where address.hasPrefix(whole) {
            let name = address.dropFirst(whole.count)
            let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            if isPlain, name.first?.isLetter ?? false { return "\(prefix):\(name)" }
        }
        return nil
    }

    private static func folder(of address: String) -> String {
        address.lastIndex(of: "/").map { String(address[...$0]) } ?? address
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
