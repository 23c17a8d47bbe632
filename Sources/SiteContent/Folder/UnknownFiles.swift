import CampaignModel

/// Finds the files that nothing reads, so that a mistyped name doesn't pass in silence.
struct UnknownFiles {
    let folder: ContentFolder

    /// The tables are declared; these files are not tables.
    private static let registers: Set<String> = Set(RegisterSummary.all.map { $0.name + ".csv" }).union([
        "communes.geojson", "groups.yaml", "indicators.yaml", "tasks.yaml", "periods.yaml", "composite.yaml",
    ])

    /// Tells of them.
    ///
    /// - Returns: The paths at which tables are missed that stand under another name: what they say isn't known.
    func report(to collector: DiagnosticCollector) -> Set<String> {
        var missed: Set<String> = []
        for entry in folder.odd where !isTold(entry) { collector.add(.oddEntry(entry)) }
        for file in folder.files where !UnknownFiles.isKnown(file.parts) {
            if let name = file.parts.last, CopiedName.isLeftBySystem(name) { continue }
            if let table = MisnamedTable(file, in: folder) {
                collector.add(.misnamedTable(table))
                if table.isOnly { missed.insert(table.path) }
            } else if let original = UnknownFiles.original(of: file.parts) {
                collector.add(.secondCopy(of: original, file: file.shownPath))
            } else {
                collector.add(.strayFile(file))
            }
        }
        return missed
    }

    /// True for a second spelling of a story's text: the story's reader says which of the two is the copy.
    private func isTold(_ entry: FolderScan.Odd) -> Bool {
        guard case .twin = entry.kind, entry.path.lowercased().hasSuffix(".md"),
            let parts = folder.files.first(where: { $0.shownPath == entry.path })?.parts
        else { return false }
        return parts.count > 2 && StoryKind(rawValue: parts[0]) != nil
    }

    /// The file that this one is a copy of: `funding (1).csv`, `funding - Copy.csv`, `Copy of funding.csv`.
    static func original(of path: [String]) -> String? {
        guard let plain = path.last.flatMap(CopiedName.original) else { return nil }
        return isKnown(path.dropLast() + [plain]) ? plain : nil
    }

    /// The table that a name without its ending may have been meant for: another sign between its words, one of several
    /// things, a slip.
    static func nearestRegister(to stem: String, ending: String) -> String? {
        let slug = TextFold.slug(stem)
        let stems = registers.filter { $0.hasSuffix("." + ending) }.map { $0.prefix { $0 != "." } }.sorted()
        let plain = stems.first { slug == $0 || slug + "s" == $0 || slug == $0 + "s" }.map(String.init)
        return (plain ?? TextFold.nearest(slug, in: stems.map(String.init))).map { "\($0).\(ending)" }
    }

    /// True for files that some reader takes.
    static func isKnown(_ parts: [String]) -> Bool {
        guard let name = parts.last else { return false }
        switch (parts[0], parts.count) {
        case (_, 1): return name == "site.yaml" || name.hasSuffix(".md")
        case ("languages", 2): return name.hasSuffix(".yaml") || name.hasSuffix(".md")
        case ("ledger", _): return true
        // Mappings of other systems' files, which imports read, with samples of such files.
        case ("imports", 2): return name.hasSuffix(".yaml") || name.hasSuffix(".md")
        case ("imports", _): return parts[1] == "samples"
        case ("data", 2): return UnknownFiles.registers.contains(name) || name.hasSuffix(".md")
        case ("data", _):
            return parts[1] == "evidence"
                || parts[1] == "observations" && parts.count == 3 && name.hasSuffix(".csv")
                    && original(of: parts) == nil
        default:
            // Readers of stories report what they don't know in their folders.
            return StoryKind(rawValue: parts[0]) != nil && parts.count > 2
        }
    }
}
