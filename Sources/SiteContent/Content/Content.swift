import CampaignModel

/// The content folder as read: typed, with places, its stories not linked and nothing judged yet.
public struct Content: Sendable {
    var folder: ContentFolder
    let settings: SettingsEntry
    let languages: [Language]
    let base: BaseRegisters
    let tasks: Register<CampaignTask>
    let taskUpdates: [TaskUpdate]
    let observations: [Observation]
    /// The files of observations as messages show them, in the order that `RowOrigin.file` counts.
    let observationFiles: [String]
    /// Figures whose rows couldn't be read.
    let unread: UnreadFigures
    /// The records without the list of published information, which has links.
    let records: CampaignRecords
    let information: [InformationLine]
    /// The composite scores that are declared; usually none.
    let composites: Register<Composite>
    /// The true outlines of communes, if the folder has them.
    let shapes: [CommuneShape]
    /// The stories, in the order of their folders.
    var stories: [StoryEntry]
    /// The folders of stories that the public doesn't see yet; none until the content is resolved at a day.
    var unpublished: Set<String> = []
    /// The same stories with their addresses, and why they aren't shown.
    var waiting: [WaitingStory] = []

    /// The language that holds the facts of stories.
    var firstLanguage: LanguageTag { settings.firstLanguage }
}

/// What reading a content folder gave.
public struct ContentReading: Sendable {
    /// The content; nothing when even the settings can't be read.
    public let content: Content?
    /// What is wrong in the files, sorted, each once.
    public let diagnostics: [Diagnostic]
}
