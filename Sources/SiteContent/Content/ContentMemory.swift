import CampaignModel

/// What resolving a content works out of its figures, which no story changes.
struct ResolvedFigures: Sendable {
    let table: FigureTable
    /// Figures whose own rows are wrong.
    let unsound: Set<FigureKey>
    /// The campaign that was made with them.
    var campaign: Campaign?
}

/// A content that was read whole and had no errors, of which the stories can be read again by themselves.
///
/// It is for previews, which read everything again right after: what other files say, and what is wrong in them, is as it
/// was when it was remembered.
public struct ContentMemory: Sendable {
    let content: Content
    let figures: ResolvedFigures

    /// Reads the stories again and resolves them with everything else as it was.
    ///
    /// - Throws: A `ContentFailure` when the disk fails.
    public func readingStories(
        _ options: ResolveOptions, pages: [String], jobs: Int
    ) throws(ContentFailure) -> Resolution {
        var anew = content
        anew.folder = try ContentFolder(at: content.folder.name)
        let privacy = PrivacyCheck(officeContacts: content.settings.officeContacts)
        let reading = try ContentReader(folder: content.folder.name, jobs: jobs)
            .stories(anew.folder, content.settings, privacy)
        anew.stories = reading.stories
        let resolution = anew.resolve(options, pages: pages, reusing: figures, jobs: jobs)
        var whole = Resolution(
            site: resolution.site, diagnostics: (reading.diagnostics + resolution.diagnostics).sortedOnce(),
            unread: resolution.unread)
        whole.waiting = resolution.waiting
        return whole
    }
}
