/// One rendering of a template with data that have no fixed shape.
struct DynamicRun {
    /// What the place of a node in its templates says about it.
    struct Surroundings {
        var indentation: [UInt8] = []
        var scope = BlockScope()
        var chain = CallChain()
    }

    /// How deep sections and calls may go together before the rendering is given up.
    static let depthLimit = 300

    private(set) var output: [UInt8] = []
    private(set) var problems: [TemplateProblem] = []

    private let library: TemplateLibrary
    private let isStrict: Bool
    private var context: ContextStack
    private var depth = 0
    private var isGivenUp = false

    init(library: TemplateLibrary, isStrict: Bool, context: ContextStack) {
        self.library = library
        self.isStrict = isStrict
        self.context = context
    }

    mutating func render(_ nodes: [Node], in surroundings: Surroundings) {
        depth += 1
        defer { depth -= 1 }
        for node in nodes where !isGivenUp {
            switch node {
            case .lineStart: output += surroundings.indentation
            case .text(let bytes): output += bytes
            case .variable(let variable): render(variable, in: surroundings)
            case .section(let section): render(section, in: surroundings)
            case .partial(let partial):
                call(partial.callee, at: partial.place, indentation: partial.indentation, in: surroundings)
            case .parent(let parent): render(parent, in: surroundings)
            case .block(let block): render(block, in: surroundings)
            }
        }
    }

    private mutating func render(_ variable: Variable, in surroundings: Surroundings) {
        guard let value = value(of: variable.name, at: variable.place, in: surroundings) else { return }
        if isStrict, value.printed == nil || value.kind == .flag {
            report(.wrongKind(name: variable.name.text, is: value.kind, use: .print), at: variable.place, surroundings)
        }
        guard let text = value.printed else { return }
        if variable.isEscaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
    }

    private mutating func render(_ section: Section, in surroundings: Surroundings) {
        let value = value(of: section.name, at: section.place, in: surroundings) ?? .null
        guard !section.isInverted else {
            if !value.isTrue { render(section.nodes, in: surroundings) }
            return
        }
        guard value.isTrue else { return }
        let items: [DynamicValue]
        if case .array(let elements) = value { items = elements } else { items = [value] }
        for item in items where !isGivenUp {
            context.push(item)
            render(section.nodes, in: surroundings)
            context.pop()
        }
    }

    private mutating func render(_ parent: Parent, in surroundings: Surroundings) {
        if isStrict { check(parent, in: surroundings) }
        var inner = surroundings
        inner.scope = surroundings.scope.adding(
            BlockScope.Call(identity: 0, arguments: parent.arguments, chain: surroundings.chain))
        call(parent.callee, at: parent.place, indentation: parent.indentation, in: inner)
    }

    private mutating func render(_ block: Block, in surroundings: Surroundings) {
        guard let match = surroundings.scope.match(block.name) else {
            render(block.nodes, in: surroundings)
            return
        }
        let argument = match.argument
        guard !argument.nodes.isEmpty else { return }
        let indentation = block.lines.map { surroundings.indentation + $0.indentation } ?? []
        if !argument.opensLine { output += indentation }
        render(
            argument.nodes,
            in: Surroundings(indentation: indentation, scope: match.scope, chain: match.chain))
        if let lines = block.lines, !argument.closesLine { output += lines.ending }
    }

    private mutating func call(
        _ callee: Callee, at place: TemplatePlace, indentation: [UInt8]?, in surroundings: Surroundings
    ) {
        guard let name = name(of: callee, at: place, in: surroundings) else { return }
        guard depth < DynamicRun.depthLimit else {
            report(.recursiveTemplate(name: name), at: place, Surroundings())
            isGivenUp = true
            return
        }
        switch library.lookup(name) {
        case .found(let template):
            var inner = surroundings
            inner.indentation = indentation.map { surroundings.indentation + $0 } ?? []
            inner.chain = surroundings.chain.calling(name, at: place)
            render(template.nodes, in: inner)
        case .broken(let problems): self.problems += problems
        case .unknown(let kind): if isStrict { report(kind, at: place, surroundings) }
        }
    }

    private mutating func name(
        of callee: Callee, at place: TemplatePlace, in surroundings: Surroundings
    ) -> String? {
        switch callee {
        case .fixed(let name): return name
        case .dynamic(let name):
            guard let value = value(of: name, at: place, in: surroundings) else { return nil }
            if case .string(let text) = value { return text }
            if isStrict {
                report(.wrongKind(name: name.text, is: value.kind, use: .templateName), at: place, surroundings)
            }
            return nil
        }
    }

    private mutating func value(
        of name: Name, at place: TemplatePlace, in surroundings: Surroundings
    ) -> DynamicValue? {
        switch context.lookup(name) {
        case .found(let value): return value
        case .missing(let part, let offered):
            if isStrict {
                let nearest = NearestName.nearest(to: part, among: offered)
                report(.unknownName(name: name.text, nearest: nearest, offered: offered), at: place, surroundings)
            }
            return nil
        }
    }

    private mutating func check(_ parent: Parent, in surroundings: Surroundings) {
        for (kind, place) in parent.misuses { report(kind, at: place, surroundings) }
    }

    private mutating func report(
        _ kind: TemplateProblem.Kind, at place: TemplatePlace, _ surroundings: Surroundings
    ) {
        problems.append(TemplateProblem(kind, at: place, calledFrom: surroundings.chain.places))
    }
}
