/// How properties are written in JSON-LD: where all that is said with a property is of one sort, the context says which,
/// and no value needs to say it again.
struct JSONLinkedForms {
    private enum Form: Hashable {
        case thing, words, plain
        case value(String)

        init(_ term: RDFGraph.Term) {
            self =
                switch term {
                case .thing: .thing
                case .words: .words
                case .plain: .plain
                case .value(_, let type): .value(type)
                }
        }
    }

    /// The one form of a property; nothing where it has several.
    private var forms: [String: Form?] = [:]

    init(_ things: [RDFGraph.Thing]) {
        for thing in things {
            for (property, terms) in thing.statements {
                for form in terms.map(Form.init) {
                    if let known = forms[property], known != form {
                        forms[property] = .some(nil)
                    } else {
                        forms[property] = form
                    }
                }
            }
        }
    }

    /// What the context says of properties.
    var context: [(String, JSONTree)] {
        forms.keys.sorted().compactMap { property in
            let said: (String, JSONTree)? =
                switch forms[property] ?? nil {
                case .thing: ("@type", .text("@id"))
                case .words: ("@container", .text("@language"))
                case .value(let type): ("@type", .text(type))
                case .plain, nil: nil
                }
            return said.map { (property, .object([("@id", .text(property)), $0])) }
        }
    }

    /// A thing with all that is said of it.
    func tree(_ thing: RDFGraph.Thing, addresses graph: RDFGraph) -> JSONTree {
        let members = thing.statements.map { property, terms in
            (property, (forms[property] ?? nil).map { short(terms, $0, graph) } ?? .list(terms.map { long($0, graph) }))
        }
        return .object(
            [("@id", .text(graph.relative(thing.address))), ("@type", one(thing.types.map { .text($0) }))] + members)
    }

    private func short(_ terms: [RDFGraph.Term], _ form: Form, _ graph: RDFGraph) -> JSONTree {
        guard form == .words else { return one(terms.map { text($0, graph) }) }
        var languages: [(String, [JSONTree])] = []
        for case .words(let words, let language) in terms {
            if let place = languages.firstIndex(where: { $0.0 == language }) {
                languages[place].1.append(.text(words))
            } else {
                languages.append((language, [.text(words)]))
            }
        }
        return .object(languages.map { ($0, one($1)) })
    }

    private func text(_ term: RDFGraph.Term, _ graph: RDFGraph) -> JSONTree {
        switch term {
        case .thing(let address): .text(graph.prefixed(address) ?? graph.relative(address))
        case .words(let text, _), .plain(let text), .value(let text, _): .text(text)
        }
    }

    private func long(_ term: RDFGraph.Term, _ graph: RDFGraph) -> JSONTree {
        switch term {
        case .thing(let address): .object([("@id", .text(graph.prefixed(address) ?? graph.relative(address)))])
        case .words(let text, let language): .object([("@value", .text(text)), ("@language", .text(language))])
        case .plain(let text): .object([("@value", .text(text))])
        case .value(let text, let type): .object([("@value", .text(text)), ("@type", .text(type))])
        }
    }

    private func one(_ values: [JSONTree]) -> JSONTree {
        values.count == 1 ? values[0] : .list(values)
    }
}
