import CampaignModel

/// What a main figure says, in one line: better or worse than before, better or worse than its peers.
struct MainMessage {
    let entry: ScorecardEntry
    let kind: Commune.Kind
    let context: PageContext

    private var indicator: Indicator { context.campaign.indicators[entry.indicator] }

    var words: String {
        guard let value = entry.figure.value else {
            return Self.capitalised(context.words(entry.figure, indicator.measure))
        }
        let parts = [change, peers(value)].compactMap(\.self)
        guard let first = parts.first else { return context.phrases[.messageFirst] }
        if parts.count == 1 { return Self.capitalised(first) }
        return Self.capitalised(context.phrases(.messageBoth, ["change": first, "peers": parts[1]]))
    }

    private var change: String? {
        guard let change = entry.change else { return nil }
        guard let isBetter = change.isBetter(indicator.direction) else {
            return change.course == .level ? context.phrases[.messageLevel] : nil
        }
        return context.phrases[isBetter ? .messageBetter : .messageWorse]
    }

    /// Against the middle of its kind; the only one of its kind against that of all. Values are held against each
    /// other as readers see them.
    private func peers(_ value: Double) -> String? {
        guard indicator.isRankable, let median = entry.kindMedian ?? entry.median else { return nil }
        let peers =
            entry.kindMedian == nil
            ? context.phrases[.peersAll] : context.phrases.word("peers", kind.rawValue)
        let difference = SeenChange(from: median, to: value, measure: indicator.measure)
        guard let isBetter = difference.isBetter(indicator.direction) else {
            return context.phrases(.messagePeersSame, ["peers": peers])
        }
        return context.phrases(isBetter ? .messagePeersBetter : .messagePeersWorse, ["peers": peers])
    }

    /// Words with a capital at their start.
    static func capitalised(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst()
    }
}
