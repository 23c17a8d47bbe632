/// A commune-level unit with invented sizes. Only code, name, kind and area are facts.
struct DemonstrationCommune: Sendable {
    let code: String
    let name: String
    let isWard: Bool
    let isIsland: Bool
    /// A large rural commune: it has remote villages.
    let isRemote: Bool
    /// How well the unit does, about −0.5 to 0.5.
    let strength: Double
    let adults: Int
    let target: Int
    let households: Int
    let hardUp: Int
    let areas: Int
    let remoteVillages: Int
    let schools: Int
    let bodies: Int
    /// People of each priority group within the target population.
    let groups: [(id: String, size: Int)]

    /// Invents the sizes from the kind and the area.
    init(code: String, name: String, kind: String, area: Double, dice: Dice) {
        self.code = code
        self.name = name
        isWard = kind == "phuong"
        isIsland = kind == "dac_khu"
        isRemote = kind == "xa" && area >= 200
        let people =
            isIsland ? 6_000...8_000 : isWard ? 14_000...52_000 : isRemote ? 5_000...13_000 : 9_000...24_000
        adults = dice.whole(in: people, "adults", code)
        target = adults * 112 / 100
        households = adults * 10 / dice.whole(in: 25...31, "households", code)
        hardUp = households * dice.whole(in: isWard ? 8...25 : isRemote ? 60...130 : 25...70, "hard-up", code) / 1_000
        areas = dice.whole(in: isIsland ? 6...10 : isWard ? 14...42 : 8...26, "areas", code)
        remoteVillages = isRemote ? dice.whole(in: 2...9, "villages", code) : 0
        schools = dice.whole(in: isIsland ? 4...6 : isWard ? 9...26 : 5...15, "schools", code)
        bodies = dice.whole(in: 9...18, "bodies", code)
        let standing = isWard ? 0.28 : isRemote ? -0.28 : 0.0
        strength = standing + 0.2 * dice.deviation("strength", code)
        let target = target
        let shares: [(String, ClosedRange<Int>)] = [
            ("elderly", 90...150),
            ("disability", isWard ? 1...6 : 2...12),
            ("minorities", isWard || isIsland ? 0...10 : isRemote ? 280...620 : 15...220),
            ("remote", isRemote ? 180...420 : 0...0),
            ("vulnerable", 1...16),
        ]
        groups = shares.map { id, perMille in
            (id, target * dice.whole(in: perMille, "group", id, code) / 1_000)
        }
    }

    /// “Phường Mũi Né” inside a sentence: “phường Mũi Né”.
    var nameInSentence: String {
        name.prefix(1).lowercased() + name.dropFirst()
    }
}
