extension OfficePackage {
    /// A part as a tree; nothing when there is none.
    func tree(_ name: String) throws(OfficeFault) -> XMLNode? {
        guard let bytes = parts[name] else { return nil }
        return try XMLNode(bytes)
    }

    /// What a part leads to (ECMA-376 part 2, 9.3): the target by its identifier, as a part's name or an address.
    func relations(of part: String) throws(OfficeFault) -> [String: Relation] {
        let pieces = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let folder = pieces.dropLast().joined(separator: "/")
        let prefix = folder.isEmpty ? "" : folder + "/"
        guard let tree = try tree("\(prefix)_rels/\(pieces[pieces.count - 1]).rels") else { return [:] }
        var found: [String: Relation] = [:]
        for entry in tree.all("Relationship") {
            guard let id = entry["Id"], let target = entry["Target"] else { continue }
            let isOutside = entry["TargetMode"] == "External"
            found[id] = Relation(
                kind: entry["Type"]?.split(separator: "/").last.map(String.init) ?? "",
                target: isOutside ? target : OfficePackage.resolve(target, in: folder), isOutside: isOutside)
        }
        return found
    }

    /// Where a part leads.
    struct Relation: Hashable {
        /// The last word of its type: `image`, `hyperlink`, `worksheet`.
        let kind: String
        let target: String
        /// Whether the target lies outside the package.
        let isOutside: Bool
    }

    private static func resolve(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var path = folder.split(separator: "/").map(String.init)
        for piece in target.split(separator: "/") {
            if piece == ".." { _ = path.popLast() } else if piece != "." { path.append(String(piece)) }
        }
        return path.joined(separator: "/")
    }
}
