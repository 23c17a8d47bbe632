import CampaignModel

/// A page in the list from A to Z, or a place on a page that people look for.
struct IndexEntry: Sendable {
    /// Where it leads.
    let destination: Destination
    /// The place on that page; empty for its beginning.
    var fragment = ""
    /// What it is sorted by.
    let name: String
    /// What it is called, with the language of that.
    let title: Wording
    /// What it is, as the search calls all of its kind.
    let kind: String
    /// What stands beside its name: its kind, where the name doesn't say it, and its code.
    let mark: String
    /// The document that it is, when it is one.
    var document: Int?
}

extension IndexEntry {
    /// Every page but the first one, the search itself and what was withdrawn; and every document.
    static func all(in context: PageContext) -> [IndexEntry] {
        PageCatalogue.destinations(context.routes).compactMap { $0.kind.entry(of: $0.number, in: context) }
            + documents(in: context)
    }

    /// Documents are rows of their register's page.
    private static func documents(in context: PageContext) -> [IndexEntry] {
        context.campaign.records.documents.enumerated().map { position, document in
            var entry = IndexEntry(
                .single(.documents), document.title, kind: context.name(ofListing: .documents),
                code: document.number ?? "", in: context)
            entry.fragment = document.id
            entry.document = position
            return entry
        }
    }

    /// A page with a name of the content, and its code where it has one.
    init(_ destination: Destination, _ name: LocalizedText, kind: String, code: String = "", in context: PageContext) {
        let title = name.wording(in: context.tag, context.settings.firstLanguage)
        let missing = Wording(text: context.phrases[.textMissing], language: context.tag)
        self.init(
            destination: destination, name: context.plain(name), title: title ?? missing, kind: kind,
            mark: code.isEmpty ? kind : "\(kind) \(code)")
    }

    /// A page with a name of the program.
    init(_ destination: Destination, named name: String, kind: String, mark: String, in context: PageContext) {
        self.init(
            destination: destination, name: name, title: Wording(text: name, language: context.tag), kind: kind,
            mark: mark)
    }
}
