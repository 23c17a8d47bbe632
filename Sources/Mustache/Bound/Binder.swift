/// Resolves every name of a template and of all that it calls, and lays them out as one program.
struct Binder {
    /// What the place of a node in its templates says about it.
    struct Surroundings {
        var indentation: [UInt8] = []
        var scope = BlockScope()
        var chain = CallChain()
    }

    private(set) var problems: [TemplateProblem] = []
    private(set) var templates: Set<String> = []
    private(set) var blocks: BlockUse = BlockUse()

    var builder = ProgramBuilder()
    var shapes: ShapeStack

    private let library: TemplateLibrary

    init(library: TemplateLibrary, shapes: [Shape]) {
        self.library = library
        self.shapes = ShapeStack(shapes)
    }

    mutating func bind(_ name: String) {
        call(.fixed(name), at: TemplatePlace(file: name), indentation: [], in: Surroundings())
    }

    mutating func bind(_ nodes: [Node], in surroundings: Surroundings) {
        for node in nodes {
            switch node {
            case .lineStart: builder.append(surroundings.indentation)
            case .text(let bytes): builder.append(bytes)
            case .variable(let variable): bind(variable, in: surroundings)
            case .section(let section): bind(section, in: surroundings)
            case .partial(let partial):
                call(partial.callee, at: partial.place, indentation: partial.indentation, in: surroundings)
            case .parent(let parent): bind(parent, in: surroundings)
            case .block(let block): bind(block, in: surroundings)
            }
        }
    }

    mutating func report(
        _ kind: TemplateProblem.Kind, at place: TemplatePlace, _ surroundings: Surroundings
    ) {
        problems.append(TemplateProblem(kind, at: place, calledFrom: surroundings.chain.places))
    }

    private mutating func bind(_ parent: Parent, in surroundings: Surroundings) {
        for (kind, place) in parent.misuses { report(kind, at: place, surroundings) }
        let identity = blocks.begin()
        var inner = surroundings
        inner.scope = surroundings.scope.adding(
            BlockScope.Call(identity: identity, arguments: parent.arguments, chain: surroundings.chain))
        let isBound = call(parent.callee, at: parent.place, indentation: parent.indentation, in: inner)
        guard isBound else { return }
        let offered = blocks.offered(by: identity)
        for argument in parent.arguments where !offered.contains(argument.name) {
            let nearest = NearestName.nearest(to: argument.name, among: offered)
            report(
                .unusedBlock(
                    name: argument.name, parent: parent.callee.text, nearest: nearest, offered: offered),
                at: argument.place, surroundings)
        }
    }

    private mutating func bind(_ block: Block, in surroundings: Surroundings) {
        blocks.note(block.name, in: surroundings.scope)
        guard let match = surroundings.scope.match(block.name) else {
            bind(block.nodes, in: surroundings)
            return
        }
        let argument = match.argument
        guard !argument.nodes.isEmpty else { return }
        let indentation = block.lines.map { surroundings.indentation + $0.indentation } ?? []
        if !argument.opensLine { builder.append(indentation) }
        bind(
            argument.nodes,
            in: Surroundings(indentation: indentation, scope: match.scope, chain: match.chain))
        if let lines = block.lines, !argument.closesLine { builder.append(lines.ending) }
    }

    /// Lays out the template called; answers false when it isn't there whole.
    @discardableResult
    private mutating func call(
        _ callee: Callee, at place: TemplatePlace, indentation: [UInt8]?, in surroundings: Surroundings
    ) -> Bool {
        guard case .fixed(let name) = callee else {
            if case .dynamic(let name) = callee { report(.dynamicName(name.text), at: place, surroundings) }
            return false
        }
        switch library.lookup(name) {
        case .found(let template):
            templates.insert(name)
            guard !surroundings.chain.names.contains(name) else {
                report(.recursiveTemplate(name: name), at: place, surroundings)
                return false
            }
            var inner = surroundings
            inner.indentation = indentation.map { surroundings.indentation + $0 } ?? []
            inner.chain =
                surroundings.chain.names.isEmpty
                ? CallChain(root: name) : surroundings.chain.calling(name, at: place)
            bind(template.nodes, in: inner)
            return true
        case .broken(let problems):
            self.problems += problems
            return false
        case .unknown(let kind):
            report(kind, at: place, surroundings)
            return false
        }
    }
}
