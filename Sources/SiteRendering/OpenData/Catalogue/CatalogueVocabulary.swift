import CampaignModel

/// Things of the European Union's vocabularies and of IANA's that a catalogue names, each with its class and label, so
/// that a reader needs nothing but the file (op.europa.eu/web/eu-vocabularies).
enum CatalogueVocabulary {
    /// A thing of a vocabulary.
    struct Entry {
        let address: String
        let type: String
        let label: String
    }

    private static let authority = "http://publications.europa.eu/resource/authority/"
    private static let mediaTypes = "https://www.iana.org/assignments/media-types/"

    static let themes = [
        Entry(address: authority + "data-theme/EDUC", type: "skos:Concept", label: "Education, culture and sport"),
        Entry(address: authority + "data-theme/GOVE", type: "skos:Concept", label: "Government and public sector"),
    ]
    static let themeTaxonomy = Entry(
        address: authority + "data-theme", type: "skos:ConceptScheme", label: "Data theme")
    static let availability = Entry(
        address: authority + "planned-availability/STABLE", type: "skos:Concept", label: "stable")
    static let access = Entry(
        address: authority + "access-right/PUBLIC", type: "dct:RightsStatement", label: "public")

    /// A language; nothing for one that isn't in the Union's list as known here.
    static func language(_ tag: LanguageTag) -> Entry? {
        switch tag.text.split(separator: "-").first {
        case "vi": Entry(address: authority + "language/VIE", type: "dct:LinguisticSystem", label: "Vietnamese")
        case "en": Entry(address: authority + "language/ENG", type: "dct:LinguisticSystem", label: "English")
        case "fr": Entry(address: authority + "language/FRA", type: "dct:LinguisticSystem", label: "French")
        default: nil
        }
    }

    /// A licence: the Union's name for those of Creative Commons, else its own address.
    static func licence(_ licence: Licence) -> Entry {
        let known = ["CC-BY-4.0": "CC_BY_4_0", "CC-BY-SA-4.0": "CC_BYSA_4_0", "CC0-1.0": "CC0"]
        let address = known[licence.id].map { "\(authority)licence/\($0)" } ?? licence.url
        return Entry(address: address, type: "dct:LicenseDocument", label: licence.id)
    }

    /// The format of a file, by its ending: the Union's file types, and IANA's media types where that list has none.
    static func format(of path: String) -> Entry {
        let known = [
            "csv": "CSV", "json": "JSON", "xlsx": "XLSX", "xml": "XML", "zip": "ZIP", "geojson": "GEOJSON",
        ]
        let ending = String(path.split(separator: ".").last ?? "")
        let address = known[ending].map { "\(authority)file-type/\($0)" } ?? mediaType(of: path).address
        return Entry(address: address, type: "dct:MediaTypeOrExtent", label: ending.uppercased())
    }

    /// The media type of a file, as IANA lists it.
    static func mediaType(of path: String) -> Entry {
        let name = DatasetDescription.mediaType(of: path)
        return Entry(address: mediaTypes + name, type: "dct:MediaType", label: name)
    }
}
