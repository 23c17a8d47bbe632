import CampaignModel

/// The last part of the addresses of communes: one for each name, those of communes that exist first.
struct CommuneSlugs: Sendable {
    /// A name that a commune bore before.
    struct FormerName: Hashable, Sendable {
        let commune: RegisterIndex<Commune>
        /// Which of its former names.
        let name: Int
    }

    private let slugs: [String]
    private let formerSlugs: [FormerName: String]

    /// The former names whose address nobody else has taken, in the register's order.
    let formerNames: [FormerName]

    init(_ communes: Register<Commune>, asOf: CalendarDate) {
        var taken: Set<String> = []
        var slugs = communes.items.map { TextFold.slug($0.name) }
        let ended = communes.items.map { $0.hasEnded(by: asOf) }
        // Of those that bear one name the first keeps it; so an address stays when another of the name comes.
        for position in slugs.indices.filter({ !ended[$0] }) + slugs.indices.filter({ ended[$0] }) {
            let slug = slugs[position]
            guard slug.isEmpty || !taken.insert(slug).inserted else { continue }
            let code = TextFold.slug(communes.items[position].id)
            slugs[position] = slug.isEmpty ? code : "\(slug)-\(code)"
            taken.insert(slugs[position])
        }
        self.slugs = slugs
        var formerNames: [FormerName] = []
        var formerSlugs: [FormerName: String] = [:]
        for index in communes.indices {
            for (position, name) in communes[index].formerNames.enumerated() {
                let slug = TextFold.slug(name)
                guard !slug.isEmpty, taken.insert(slug).inserted else { continue }
                let former = FormerName(commune: index, name: position)
                formerNames.append(former)
                formerSlugs[former] = slug
            }
        }
        self.formerNames = formerNames
        self.formerSlugs = formerSlugs
    }

    subscript(commune: RegisterIndex<Commune>) -> String {
        slugs[Int(commune.position)]
    }

    /// The address of a former name that is among `formerNames`.
    func slug(of commune: RegisterIndex<Commune>, formerName name: Int) -> String {
        guard let slug = formerSlugs[FormerName(commune: commune, name: name)] else {
            preconditionFailure("The former name \(name) of a commune has no address of its own.")
        }
        return slug
    }
}
