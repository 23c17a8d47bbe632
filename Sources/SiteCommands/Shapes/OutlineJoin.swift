import CampaignModel

/// Which commune each area of a map is: by the column whose cells are codes of the register, else names.
struct OutlineJoin {
    /// What the column holds.
    enum Key: Hashable {
        case code, name
    }

    /// The column, for messages.
    let column: String
    let key: Key
    /// The commune of each area, in the map's order; nothing for areas that aren't the register's.
    let communes: [RegisterIndex<Commune>?]
    /// Words that led nowhere, each once.
    let unknown: [Unknown]
    /// How many areas were found by a name of before the merger.
    let formerCount: Int

    /// A word of the column that isn't a unit's.
    struct Unknown: Hashable {
        let word: String
        var count: Int
        let nearest: String?
        /// The units that could be meant.
        let several: [String]
        /// Whether the word is the name of a unit without its last letter.
        let isCut: Bool
    }

    /// Reads the columns of all areas; nothing when no column tells units.
    init?(_ features: [MapFeatures.Feature], _ campaign: Campaign) {
        let columns = Set(features.flatMap(\.properties.keys)).sorted()
        let codes = columns.map { column in
            (column: column, found: features.map { OutlineJoin.byCode($0.properties[column], campaign) })
        }
        let names = UnitNames(campaign, by: [.name, .formerName], on: nil)
        let matches = columns.map { column in
            (
                column: column,
                found: features.map { feature in
                    feature.properties[column].map { OutlineJoin.trimmed($0.text) }.map { names.match($0) }
                }
            )
        }
        let bestCode = codes.max { $0.found.count { $0 != nil } < $1.found.count { $0 != nil } }
        let bestName = matches.max { OutlineJoin.named($0.found, campaign) < OutlineJoin.named($1.found, campaign) }
        let codeCount = bestCode?.found.count { $0 != nil } ?? 0
        let nameCount = bestName.map { OutlineJoin.named($0.found, campaign) } ?? 0
        guard codeCount + nameCount > 0 else { return nil }
        if let bestCode, codeCount >= nameCount {
            (column, key, communes, formerCount) = (bestCode.column, .code, bestCode.found, 0)
            unknown = OutlineJoin.unknown(features, bestCode.column, bestCode.found, campaign) { _ in nil }
        } else if let bestName {
            (column, key) = (bestName.column, .name)
            communes = bestName.found.map { $0.flatMap { OutlineJoin.commune($0, campaign) } }
            formerCount = bestName.found.count { if case .former = $0 { true } else { false } }
            unknown = OutlineJoin.unknown(features, bestName.column, communes, campaign) { names.match($0) }
        } else {
            return nil
        }
    }

    private static func byCode(_ value: MapFeatures.Value?, _ campaign: Campaign) -> RegisterIndex<Commune>? {
        guard let value else { return nil }
        let text = trimmed(value.text)
        // A column of numbers has lost the zeros in front.
        let padded = value.isNumber && text.count < 5 ? String(repeating: "0", count: 5 - text.count) + text : text
        return campaign.communes.index(of: padded)
    }

    private static func commune(_ match: UnitNames.Match, _ campaign: Campaign) -> RegisterIndex<Commune>? {
        switch match {
        case .unit(let unit), .former(let unit):
            if case .commune(let commune) = campaign.units[unit].kind { commune } else { nil }
        case .several, .none: nil
        }
    }

    private static func named(_ matches: [UnitNames.Match?], _ campaign: Campaign) -> Int {
        matches.count { $0.flatMap { commune($0, campaign) } != nil }
    }

    private static func unknown(
        _ features: [MapFeatures.Feature], _ column: String, _ found: [RegisterIndex<Commune>?], _ campaign: Campaign,
        match: (String) -> UnitNames.Match?
    ) -> [Unknown] {
        let known = campaign.communes.items.map(\.name)
        let codes = campaign.communes.items.map(\.id)
        var words: [Unknown] = []
        for (feature, commune) in zip(features, found) where commune == nil {
            let word = trimmed(feature.properties[column]?.text ?? "")
            if let place = words.firstIndex(where: { $0.word == word }) {
                words[place].count += 1
                continue
            }
            var (nearest, several): (String?, [String]) = (nil, [])
            switch match(word) {
            case .some(.several(let names)): several = names
            case .some(.none(let name)): nearest = name
            case nil: nearest = TextFold.nearest(word, in: codes)
            case .some(.unit), .some(.former): break
            }
            let isCut = !word.isEmpty && known.contains { $0.hasPrefix(word) && $0.count == word.count + 1 }
            words.append(Unknown(word: word, count: 1, nearest: nearest, several: several, isCut: isCut))
        }
        return words
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\0" }
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[first...last])
    }
}
