import CampaignModel

/// What addresses in a language are made from.
struct AddressMaker: Sendable {
    let site: Site
    /// The last parts of the addresses of communes.
    let communes: CommuneSlugs
    /// The rows with pages that left after a release told of them.
    let leftRows: [ToldChange]
    let language: Language

    /// The folder of the language: none for the first one.
    var root: String { language.tag == site.settings.firstLanguage ? "" : language.tag.text + "/" }

    /// The folder that the language names for a key of its `paths`.
    func folder(of key: String) -> String { "\(root)\(language.paths[key] ?? key)/" }

    /// The folder of a list.
    func folder(of list: ListKind) -> String { folder(of: list.name) }

    /// What the language calls a part of an address.
    func part(_ key: String) -> String { language.paths[key] ?? key }

    /// The address of a page that others stand below.
    func path(to destination: Destination) -> String {
        destination.kind.path(of: destination.number, in: self)
    }
}
