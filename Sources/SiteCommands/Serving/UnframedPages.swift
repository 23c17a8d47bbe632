/// Patterns of static hosts for the addresses of all pages that stand in no frame: few, whatever the number of pages.
///
/// A placeholder (`:folder`) is one folder, `*` is anything. Pages for frames lie deep in few parts of a site: at every
/// other depth one pattern is for all pages, and other parts are one pattern each.
struct UnframedPages {
    let rules: DeliveryRules
    /// The paths of all files.
    let paths: [String]

    /// The patterns, from the site's root.
    var patterns: [String] {
        let frames = Set(rules.frames)
        let framedDepths = Set(rules.frames.map { UnframedPages.parts($0).count })
        let framedParts = Dictionary(
            rules.frames.map { (part($0), UnframedPages.parts($0).count) }, uniquingKeysWith: { first, _ in first })
        let firstLetters = Set(rules.frameNames.compactMap(\.first))
        var patterns: Set<String> = []
        for path in paths where path.hasSuffix("index.html") {
            let folder = String(path.dropLast("index.html".count))
            let names = UnframedPages.parts(folder)
            if frames.contains(folder) { continue }
            if names.count < 2 && isLanguage(folder) {
                patterns.insert(folder)
            } else if !framedDepths.contains(names.count) {
                patterns.insert(UnframedPages.placeholders(names.count))
            } else if let depth = framedParts[part(folder)] {
                patterns.insert(besideFrames(names, at: depth, firstLetters))
            } else {
                patterns.insert(part(folder) + "*")
            }
        }
        return patterns.sorted()
    }

    /// Pages of a part with pages for frames: beside those by the first letter of their names, or by the whole name where
    /// a frame's begins so; at any other depth all at once.
    private func besideFrames(_ names: [Substring], at depth: Int, _ firstLetters: Set<Character>) -> String {
        let start = part(names.joined(separator: "/") + "/")
        let between = names.count - UnframedPages.parts(start).count
        guard names.count == depth, let name = names.last else { return start + UnframedPages.placeholders(between) }
        let isFrames = name.first.map(firstLetters.contains) ?? false
        return start + UnframedPages.placeholders(between - 1) + (isFrames ? "\(name)/" : "\(name.prefix(1))*")
    }

    /// The part of the site that a folder lies in: its first folder, with the language before it, as in `chi-so/` and
    /// `en/indicators/`.
    private func part(_ folder: String) -> String {
        let names = UnframedPages.parts(folder)
        guard let first = names.first else { return "" }
        return (isLanguage(first + "/") && names.count > 1 ? "\(first)/\(names[1])" : String(first)) + "/"
    }

    private func isLanguage(_ folder: String) -> Bool { folder.isEmpty || rules.notFound.contains("\(folder)404.html") }

    private static func parts(_ folder: String) -> [Substring] { folder.split(separator: "/") }

    private static func placeholders(_ count: Int) -> String {
        (0..<max(count, 0)).map { ":folder\($0 + 1)/" }.joined()
    }
}
