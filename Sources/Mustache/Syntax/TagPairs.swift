/// Which end tag belongs to which tag.
struct TagPairs {
    /// How deep tags may be nested; far beyond any template written by people.
    static let depthLimit = 100

    /// The token of the end tag, by the token of the tag it ends.
    private(set) var ends: [Int: Int] = [:]
    /// The token of the tag around, by the token of the tag inside.
    private(set) var parents: [Int: Int] = [:]
    private(set) var problems: [TemplateProblem] = []

    private var open: [(token: Int, tag: Tag)] = []
    /// Names whose missing or wrong end tag is reported: an end tag that turns up later is no news.
    private var reported: [String] = []

    init(_ tokens: [Token]) {
        for (index, token) in tokens.enumerated() {
            guard let tag = token.tag else { continue }
            if let around = open.last { parents[index] = around.token }
            if tag.opens {
                guard open.count < TagPairs.depthLimit else {
                    problems.append(TemplateProblem(.nestedTooDeeply(limit: TagPairs.depthLimit), at: tag.place))
                    return
                }
                open.append((index, tag))
            } else if case .close = tag.kind {
                close(tag, at: index)
            }
        }
        for (_, tag) in open {
            problems.append(TemplateProblem(.unclosedSection(name: tag.name), at: tag.place))
        }
    }

    private mutating func close(_ tag: Tag, at index: Int) {
        guard let current = open.last else {
            if !forgive(tag.name) {
                problems.append(TemplateProblem(.closeWithoutOpening(name: tag.name), at: tag.place))
            }
            return
        }
        if current.tag.name == tag.name {
            ends[current.token] = index
            open.removeLast()
            return
        }
        guard !forgive(tag.name) else { return }
        problems.append(
            TemplateProblem(
                .mismatchedClose(found: tag.name, expected: current.tag.name, openedAt: current.tag.place),
                at: tag.place))
        let matching = open.lastIndex { $0.tag.name == tag.name } ?? open.count - 1
        reported += open[matching...].map(\.tag.name).filter { $0 != tag.name }
        open.removeSubrange(matching...)
    }

    private mutating func forgive(_ name: String) -> Bool {
        guard let index = reported.firstIndex(of: name) else { return false }
        reported.remove(at: index)
        return true
    }
}
