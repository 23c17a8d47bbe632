import CampaignModel

/// Finds the files that nothing reads, so that a mistyped name doesn't pass in silence.
struct UnknownFiles {
    let folder: ContentFolder

    /// The tables are declared; these files are not tables.
    private static let registers: Set<String> = Set(RegisterSummary.all.map { $0.name + ".csv" }).union([
        "communes.geojson", "groups.yaml", "indicators.yaml", "tasks.yaml", "periods.yaml", "composite.yaml",
    ])

    func report(to collector: DiagnosticCollector) {
        for file in folder.files where !isKnown(file.parts) {
            collector.add(.unknownFile(file.shownPath))
        }
    }

    private func isKnown(_ parts: [String]) -> Bool {
        guard let name = parts.last else { return false }
        switch (parts[0], parts.count) {
        case (_, 1): return name == "site.yaml" || name.hasSuffix(".md")
        case ("languages", 2): return name.hasSuffix(".yaml") || name.hasSuffix(".md")
        case ("ledger", _): return true
        case ("data", 2): return UnknownFiles.registers.contains(name) || name.hasSuffix(".md")
        case ("data", _):
            return parts[1] == "evidence" || parts[1] == "observations" && parts.count == 3 && name.hasSuffix(".csv")
        default:
            // Readers of stories report what they don't know in their folders.
            return StoryKind(rawValue: parts[0]) != nil && parts.count > 2
        }
    }
}
