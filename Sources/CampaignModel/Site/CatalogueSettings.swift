/// What other portals ask of the open data that the province alone can say: `catalogue` in `site.yaml`.
public struct CatalogueSettings: Hashable, Sendable {
    /// What kind of body publishes, in the words of the ADMS list of publisher types.
    public enum PublisherType: String, Hashable, Sendable, CaseIterable {
        case academiaOrScientificOrganisation = "Academia-ScientificOrganisation"
        case company = "Company"
        case localAuthority = "LocalAuthority"
        case nationalAuthority = "NationalAuthority"
        case nonGovernmentalOrganisation = "NonGovernmentalOrganisation"
        case nonProfitOrganisation = "NonProfitOrganisation"
        case regionalAuthority = "RegionalAuthority"

        /// Its address in the list.
        public var address: String { "http://purl.org/adms/publishertype/\(rawValue)" }
    }

    /// The e-mail of the office that answers; nothing while the province hasn't said.
    public let contactEmail: String?
    /// The page of the office that answers.
    public let contactPage: String?
    /// What kind of body publishes.
    public let publisherType: PublisherType?
    /// The province in a list of places, as in GeoNames.
    public let placeAddress: String?

    /// Makes settings; nothing is known until the province says it.
    public init(
        contactEmail: String? = nil, contactPage: String? = nil, publisherType: PublisherType? = nil,
        placeAddress: String? = nil
    ) {
        self.contactEmail = contactEmail
        self.contactPage = contactPage
        self.publisherType = publisherType
        self.placeAddress = placeAddress
    }

    /// What is said, as the public record writes it.
    var written: String {
        [
            ("publisher_type", publisherType?.rawValue), ("contact_email", contactEmail),
            ("contact_page", contactPage), ("place_address", placeAddress),
        ]
        .compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: ";")
    }
}
