/// Which stories tell of the same communes, tasks or themes as another.
///
/// What a story is about stands in its facts and in its links. A common commune counts most, then a task, then a theme;
/// of equals the newer story comes first, then the one that stands first among the stories. Of a commune, task or theme
/// only the newest stories are looked at, so that ten thousand stories cost no more than ten thousand times a little.
public enum RelatedStories {
    /// How many are named at most.
    public static let most = 3
    /// How many stories of one commune, task or theme are looked at.
    static let bound = 32

    /// What a story can be about.
    enum Topic: Hashable {
        case commune(RegisterIndex<Commune>)
        case task(RegisterIndex<CampaignTask>)
        case theme(String)

        /// How much it tells of two stories that they have it in common.
        var weight: Int {
            switch self {
            case .commune: 4
            case .task: 3
            case .theme: 1
            }
        }
    }

    /// The positions of the related stories of each story; none of stories that aren't shown, or about whom nothing is
    /// known.
    public static func all(of stories: [Story], indicators: Register<Indicator>) -> [[Int]] {
        let topics = stories.map { $0.isTold ? RelatedStories.topics(of: $0, indicators) : [] }
        let order = stories.indices.sorted { isBefore(stories, $0, $1) }
        var rank = Array(repeating: 0, count: stories.count)
        var named: [Topic: [Int]] = [:]
        for (place, position) in order.enumerated() {
            rank[position] = place
            for topic in topics[position] where named[topic, default: []].count < bound {
                named[topic, default: []].append(position)
            }
        }
        return stories.indices.map { position in
            var points: [Int: Int] = [:]
            for topic in topics[position] {
                for other in named[topic] ?? [] where other != position { points[other, default: 0] += topic.weight }
            }
            let best = points.sorted { ($1.value, rank[$0.key]) < ($0.value, rank[$1.key]) }
            return best.prefix(most).map(\.key)
        }
    }

    private static func isBefore(_ stories: [Story], _ left: Int, _ right: Int) -> Bool {
        switch (stories[left].day, stories[right].day) {
        case (let one?, let other?) where one != other: other < one
        case (nil, _?): false
        case (_?, nil): true
        default: left < right
        }
    }

    private static func topics(of story: Story, _ indicators: Register<Indicator>) -> Set<Topic> {
        var topics: Set<Topic> = []
        switch story.subject {
        case .page: break
        case .model(let facts):
            topics.formUnion(([facts.commune] + facts.replicatedIn).map { .commune($0) })
            topics.formUnion(facts.tasks.map { .task($0) })
            topics.formUnion(facts.indicators.map { .theme(indicators[$0].theme) })
        case .ambassador(let facts): topics.insert(.commune(facts.commune))
        case .news(let facts): topics.formUnion(facts.communes.map { .commune($0) })
        }
        for link in story.versions.values.flatMap(\.links) {
            switch link {
            case .commune(let commune): topics.insert(.commune(commune))
            case .task(let task): topics.insert(.task(task))
            case .indicator(let indicator): topics.insert(.theme(indicators[indicator].theme))
            default: break
            }
        }
        return topics
    }
}

extension Story {
    /// The day that it tells of itself.
    var day: CalendarDate? {
        switch subject {
        case .model(let facts): facts.started
        case .news(let facts): facts.date
        case .page, .ambassador: nil
        }
    }

    /// True for what tells of places and people: pages about the site itself link to all and sundry.
    fileprivate var isTold: Bool {
        guard !isWithdrawn else { return false }
        if case .page(let facts) = subject { return facts.section == .guidance }
        return true
    }
}
