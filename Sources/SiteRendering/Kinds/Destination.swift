import CampaignModel

/// A page that links can lead to: its kind, and which of the kind's pages it is.
struct Destination: Hashable, Sendable {
    /// The name of its kind.
    let kindName: String
    /// The number by which its kind knows it.
    let number: Int

    /// A page of a kind by its number.
    init(_ kind: some PageKind, _ number: Int) {
        kindName = kind.name
        self.number = number
    }

    /// The page of a kind about a row of a register.
    init<Row>(_ kind: some PageKind, _ row: RegisterIndex<Row>) {
        self.init(kind, Int(row.position))
    }

    /// A page that exists once.
    static func single(_ kind: ListKind) -> Destination {
        Destination(kind, 0)
    }

    /// Its kind.
    var kind: any PageKind { PageCatalogue.kind(named: kindName) }

    /// The list of a menu that the page belongs to, if any.
    func section(in site: Site) -> Destination? { kind.section(of: number, in: site) }

    /// What the page is in the manifest.
    func kind(in site: Site) -> FileKind { kind.fileKind(of: number, in: site) }
}
