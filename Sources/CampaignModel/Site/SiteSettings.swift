/// What `site.yaml` says of the site as a whole.
public struct SiteSettings: Sendable {
    /// The name of the site.
    public let title: LocalizedText
    /// A short name for the ends of titles, so that the difference between pages is seen in tabs and lists.
    public let shortTitle: LocalizedText
    /// The name of the campaign that it is about, as phrases and catalogues call it; the site's title where none is named.
    public let campaignName: LocalizedText
    /// One line about it.
    public let tagline: LocalizedText
    /// Who publishes it.
    public let publisher: LocalizedText
    /// Where it is published, without a slash at the end.
    public let baseURL: String
    /// Its languages, the first at `/`.
    public let languages: [LanguageTag]
    /// The day that everything is judged at.
    public let asOf: CalendarDate
    /// The period that pages show first; nothing when there are no figures yet.
    public let currentPeriod: RegisterIndex<Period>?
    /// The licence of the data.
    public let licence: Licence
    /// The code that observations name the province by.
    public let provinceCode: String
    /// The name of the province. A site of none – a ministry's, a school's – still reports of a whole, which then bears
    /// the site's title in its first language: no figure is without a name.
    public let provinceName: String
    /// True while figures, people and stories are made up to show the site.
    public let isDemonstration: Bool
    /// Counts below this are suppressed in breakdowns, unless the indicator says otherwise.
    public let suppressionThreshold: Int
    /// Which office answers, and how.
    public let contactUnit: LocalizedText
    /// What is to be known about the contact.
    public let contactNote: LocalizedText
    /// Telephone numbers and addresses of offices that may appear.
    public let officeContacts: [String]
    /// Where readers report a wrong figure: an address of the web or mail with `{key}` for the figure's key; none: nobody
    /// takes reports yet.
    public let errorReportAddress: String?
    /// The public keys (Ed25519) that releases are signed with, in Base64, the newest first; none while nobody signs.
    public let releaseKeys: [String]

    /// The places that the map names for orientation.
    public let mapNames: [MapName]

    /// What other portals ask of the open data.
    public let catalogue: CatalogueSettings

    /// Which official act or list the register of communes follows, and where it was taken from; nothing when nobody says.
    public let communesSource: LocalizedText

    /// Makes settings from the site's file.
    public init(
        title: LocalizedText, tagline: LocalizedText, publisher: LocalizedText, baseURL: String,
        languages: [LanguageTag], asOf: CalendarDate, currentPeriod: RegisterIndex<Period>?, licence: Licence,
        provinceCode: String, provinceName: String, isDemonstration: Bool, suppressionThreshold: Int,
        contactUnit: LocalizedText, contactNote: LocalizedText, officeContacts: [String], releaseKeys: [String] = [],
        shortTitle: LocalizedText? = nil, campaignName: LocalizedText? = nil, errorReportAddress: String? = nil,
        mapNames: [MapName] = [], catalogue: CatalogueSettings = CatalogueSettings(),
        communesSource: LocalizedText = LocalizedText([:])
    ) {
        self.title = title
        self.shortTitle = shortTitle ?? title
        self.campaignName = campaignName ?? title
        self.errorReportAddress = errorReportAddress
        self.mapNames = mapNames
        self.catalogue = catalogue
        self.communesSource = communesSource
        self.tagline = tagline
        self.publisher = publisher
        self.baseURL = baseURL
        self.languages = languages
        self.asOf = asOf
        self.currentPeriod = currentPeriod
        self.licence = licence
        self.provinceCode = provinceCode
        let ownName = languages.first.flatMap { title.wording(in: $0)?.text } ?? ""
        self.provinceName = provinceName.isEmpty ? ownName : provinceName
        self.isDemonstration = isDemonstration
        self.suppressionThreshold = suppressionThreshold
        self.contactUnit = contactUnit
        self.contactNote = contactNote
        self.officeContacts = officeContacts
        self.releaseKeys = releaseKeys
    }

    /// The language that is at `/` and that holds the facts of stories.
    public var firstLanguage: LanguageTag {
        guard let first = languages.first else {
            preconditionFailure("A site without languages passed the checks of site.yaml.")
        }
        return first
    }
}

/// A commune that the map names for orientation, by what people call the place.
public struct MapName: Hashable, Sendable {
    /// The commune.
    public let commune: RegisterIndex<Commune>
    /// A short name, as in “Đà Lạt”.
    public let name: String

    /// Names a place.
    public init(commune: RegisterIndex<Commune>, name: String) {
        self.commune = commune
        self.name = name
    }
}

/// The terms that data may be used under.
public struct Licence: Hashable, Sendable {
    /// The SPDX identifier, as in `CC-BY-4.0`.
    public let id: String
    /// Where the terms stand.
    public let url: String
    /// The name.
    public let name: LocalizedText

    /// Makes a licence.
    public init(id: String, url: String, name: LocalizedText) {
        self.id = id
        self.url = url
        self.name = name
    }
}
