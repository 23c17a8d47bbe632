/// What the readers of a mapping asked it for: a test holds the declared keys against it, so that none can be missing.
final class YAMLTrace {
    /// What a key was asked for.
    enum Use: Hashable {
        case text, code, date, flag, list, localized, map, maps, anything
        case integer(ClosedRange<Int>)
        case decimal(ClosedRange<Double>)
        case choice([String])
    }

    /// What each key was asked for, in whatever order.
    private(set) var uses: [String: Set<Use>] = [:]
    /// The keys that had to be there, in one reading at least.
    private(set) var required: Set<String> = []
    /// The mappings inside, by their keys.
    private(set) var parts: [String: YAMLTrace] = [:]

    func note(_ name: String, _ use: Use, isRequired: Bool = false) {
        uses[name, default: []].insert(use)
        if isRequired { required.insert(name) }
    }

    /// The mapping, or any of the list of mappings, behind a key.
    func part(_ name: String) -> YAMLTrace {
        if let known = parts[name] { return known }
        let new = YAMLTrace()
        parts[name] = new
        return new
    }
}

/// The traces of files.
final class YAMLTraces {
    private var files: [String: YAMLTrace] = [:]

    /// What was asked of a file's root, or of each item where the root is a list.
    func file(_ name: String) -> YAMLTrace {
        if let known = files[name] { return known }
        let new = YAMLTrace()
        files[name] = new
        return new
    }
}
