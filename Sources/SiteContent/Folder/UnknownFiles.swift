import CampaignModel

/// Finds the files that nothing reads, so that a mistyped name doesn't pass in silence.
struct UnknownFiles {
    let folder: ContentFolder

    private static let registers: Set<String> = [
        "communes.csv", "communes.geojson", "agencies.csv", "groups.yaml", "indicators.yaml", "tasks.yaml",
        "periods.yaml", "task-updates.csv", "reports.csv", "evidence.csv", "inspections.csv", "recognitions.csv",
        "corrections.csv", "funding.csv", "resources.csv", "teams.csv", "difficulties.csv", "documents.csv",
        "consents.csv", "revisions.csv", "information.csv", "composite.yaml", "abbreviations.csv", "plans.csv",
        "heads.csv",
    ]

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
