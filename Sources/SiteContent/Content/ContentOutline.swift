import CampaignModel

/// The little of a content folder that a new story needs to know.
public struct ContentOutline: Sendable {
    /// The languages of the site, the first one first.
    public let languages: [LanguageTag]
    /// The day that the site is judged at.
    public let asOf: CalendarDate

    /// Reads `site.yaml`; nothing, and what is wrong, when it can't be understood.
    public static func read(
        _ folder: String
    ) throws(ContentFailure) -> (outline: ContentOutline?, diagnostics: [Diagnostic]) {
        let folder = try ContentFolder(at: folder)
        let collector = DiagnosticCollector()
        guard let file = folder["site.yaml"] else {
            return (nil, [.missingFile(folder.shown("site.yaml"))])
        }
        let settings = try SettingsReader(file: file).settings(into: collector)
        let outline = settings.map { ContentOutline(languages: $0.languages.map(\.value), asOf: $0.asOf) }
        return (outline, collector.diagnostics.sortedOnce())
    }
}
