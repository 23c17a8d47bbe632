/// The calls that led to the template at hand, outermost first.
struct CallChain: Sendable {
    private(set) var names: [String] = []
    private(set) var places: [TemplatePlace] = []

    init() {}

    /// A chain that begins with the template asked for.
    init(root name: String) {
        names = [name]
    }

    func calling(_ name: String, at place: TemplatePlace) -> CallChain {
        var chain = self
        chain.names.append(name)
        chain.places.append(place)
        return chain
    }
}

/// What the calls around a template put into its blocks.
///
/// The outermost call wins, so that a page has the last word over its layout's layouts. The content of an argument
/// sees only the calls around the template it was written in: a card inside a card isn't filled by the outer card.
struct BlockScope: Sendable {
    /// One call with arguments.
    struct Call: Sendable {
        let identity: Int
        let arguments: [Argument]
        /// How the template that makes the call was reached.
        let chain: CallChain
    }

    /// An argument, and where its content is to be rendered.
    struct Match {
        let argument: Argument
        let chain: CallChain
        let scope: BlockScope
    }

    private(set) var calls: [Call] = []

    func match(_ name: String) -> Match? {
        for (index, call) in calls.enumerated() {
            guard let argument = call.arguments.last(where: { $0.name == name }) else { continue }
            return Match(argument: argument, chain: call.chain, scope: BlockScope(calls: Array(calls[..<index])))
        }
        return nil
    }

    func adding(_ call: Call) -> BlockScope {
        BlockScope(calls: calls + [call])
    }

    init(calls: [Call] = []) {
        self.calls = calls
    }
}
