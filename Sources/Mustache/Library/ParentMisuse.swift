extension Callee {
    /// The name as written.
    var text: String {
        switch self {
        case .fixed(let name): name
        case .dynamic(let name): "*" + name.text
        }
    }
}

extension Parent {
    /// What is wrong with the call, whatever it calls: blocks filled twice, content outside of blocks.
    var misuses: [(TemplateProblem.Kind, TemplatePlace)] {
        var misuses: [(TemplateProblem.Kind, TemplatePlace)] = []
        if let ignored { misuses.append((.ignoredContent(parent: callee.text), ignored)) }
        var seen: Set<String> = []
        for argument in arguments where !seen.insert(argument.name).inserted {
            misuses.append((.repeatedBlock(name: argument.name), argument.place))
        }
        return misuses
    }
}
