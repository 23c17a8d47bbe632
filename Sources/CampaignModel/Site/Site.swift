/// Everything that pages are made of; made once and shared.
public final class Site: Sendable {
    /// What `site.yaml` says.
    public let settings: SiteSettings
    /// The languages, in the order of the settings.
    public let languages: [Language]
    /// The campaign.
    public let campaign: Campaign
    /// The stories of all kinds, by kind and then in the order of their folders' names.
    public let stories: [Story]
    /// What the rows of `revisions.csv` changed, as the ledger tells it.
    public let history: RevisionHistory
    /// The releases of the ledger, in order.
    public let releases: [PublishedRelease]
    /// The rows of their figures, release by release.
    public let releasedRows: [[LedgerRow]]
    /// How the consents stand, by code.
    public let consents: [ConsentState]
    /// What became of the public record, release by release.
    public let changes: RecordHistory
    /// The pictures of stories as they are published, by their paths inside the content folder.
    public let pictures: [String: StoryPicture]
    /// The attachments of stories as they are published, by their paths inside the content folder.
    public let attachments: [String: PublishedAttachment]

    /// Makes a site.
    public init(
        settings: SiteSettings, languages: [Language], campaign: Campaign, stories: [Story],
        history: RevisionHistory = RevisionHistory(), releases: [PublishedRelease] = [],
        pictures: [String: StoryPicture] = [:], consents: [ConsentState] = [],
        changes: RecordHistory = RecordHistory(), attachments: [String: PublishedAttachment] = [:],
        releasedRows: [[LedgerRow]] = []
    ) {
        self.releasedRows = releasedRows
        self.attachments = attachments
        self.consents = consents
        self.changes = changes
        self.settings = settings
        self.languages = languages
        self.campaign = campaign
        self.stories = stories
        self.history = history
        self.releases = releases
        self.pictures = pictures
    }

    /// The same site with what the ledger tells: the releases, and what revisions changed.
    public func with(
        history: RevisionHistory, changes: RecordHistory = RecordHistory(), releases: [PublishedRelease],
        releasedRows: [[LedgerRow]] = []
    ) -> Site {
        changed(history: history, releases: releases, changes: changes, releasedRows: releasedRows)
    }

    /// The same site with its pictures and the attachments of its stories.
    public func with(
        pictures: [String: StoryPicture], attachments: [String: PublishedAttachment] = [:]
    ) -> Site {
        changed(pictures: pictures, attachments: attachments)
    }

    /// The same site with other stories, and other changes of the record.
    func with(stories: [Story], changes: RecordHistory) -> Site { changed(stories: stories, changes: changes) }

    /// The same site but for what is given: the one place that hands on all else, so that nothing is left behind.
    private func changed(
        stories: [Story]? = nil, history: RevisionHistory? = nil, releases: [PublishedRelease]? = nil,
        pictures: [String: StoryPicture]? = nil, changes: RecordHistory? = nil,
        attachments: [String: PublishedAttachment]? = nil, releasedRows: [[LedgerRow]]? = nil
    ) -> Site {
        Site(
            settings: settings, languages: languages, campaign: campaign, stories: stories ?? self.stories,
            history: history ?? self.history, releases: releases ?? self.releases,
            pictures: pictures ?? self.pictures, consents: consents, changes: changes ?? self.changes,
            attachments: attachments ?? self.attachments, releasedRows: releasedRows ?? self.releasedRows)
    }

    /// The stories of one kind.
    public func stories(_ kind: StoryKind) -> [Story] {
        stories.filter { $0.kind == kind }
    }
}
