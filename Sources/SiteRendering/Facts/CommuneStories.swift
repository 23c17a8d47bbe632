import CampaignModel

/// The stories that tell of each commune, so that nobody looks through thousands of stories for each commune.
struct CommuneStories: Sendable {
    private let positions: [RegisterIndex<Commune>: [Int]]

    init(_ stories: [Story]) {
        var positions: [RegisterIndex<Commune>: [Int]] = [:]
        for (position, story) in stories.enumerated() where !story.isWithdrawn {
            for commune in CommuneStories.communes(of: story.subject) {
                positions[commune, default: []].append(position)
            }
        }
        self.positions = positions
    }

    /// Where they stand among the site's stories, in order.
    subscript(commune: RegisterIndex<Commune>) -> [Int] { positions[commune] ?? [] }

    private static func communes(of subject: Story.Subject) -> Set<RegisterIndex<Commune>> {
        switch subject {
        case .model(let facts): Set(facts.replicatedIn + [facts.commune])
        case .ambassador(let facts): [facts.commune]
        case .news(let facts): Set(facts.communes)
        case .page: []
        }
    }
}
