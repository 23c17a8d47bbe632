import CampaignModel

/// How an invented series of an indicator looks.
struct IndicatorShape: Sendable {
    /// What a share is a share of.
    enum Base: Sendable {
        case adults, target, eligible, households, hardUp, areas, remoteVillages, schools
        case workingGroups, ambassadors, enrolments, activated, helped, safetyLearners
    }

    /// How the figure is made.
    enum Form: Sendable {
        /// A share of a base that goes from a start by a gain over five quarters.
        case share(of: Base, from: Double, gain: Double)
        /// A plain number, as so many for each thousand adults, or within a range for each unit.
        case perThousand(ClosedRange<Int>)
        case number(ClosedRange<Int>)
    }

    let id: String
    let source: Observation.Source
    let form: Form
    /// How much the strength of a unit moves the share.
    var pull = 0.3

    /// The quarterly indicators of communes.
    static let quarterly: [IndicatorShape] = [
        .init(id: "BD01", source: .platform, form: .share(of: .target, from: 0.2, gain: 0.36)),
        .init(id: "BD02", source: .platform, form: .share(of: .adults, from: 0.24, gain: 0.4)),
        .init(id: "BD03", source: .platform, form: .share(of: .target, from: 0.1, gain: 0.31), pull: 0.2),
        .init(id: "BD04", source: .platform, form: .share(of: .enrolments, from: 0.46, gain: 0.16), pull: 0.1),
        .init(id: "BD11", source: .platform, form: .share(of: .adults, from: 0.25, gain: 0.2)),
        .init(id: "BD12", source: .report, form: .share(of: .adults, from: 0.38, gain: 0.22)),
        .init(id: "BD13", source: .platform, form: .share(of: .eligible, from: 0.7, gain: 0.19), pull: 0.14),
        .init(id: "BD14", source: .platform, form: .share(of: .activated, from: 0.3, gain: 0.24)),
        .init(id: "BD17", source: .report, form: .share(of: .households, from: 0.6, gain: 0.22), pull: 0.25),
        .init(id: "BD18", source: .report, form: .share(of: .hardUp, from: 0.42, gain: -0.25), pull: -0.2),
        .init(id: "BD19", source: .report, form: .number(0...34)),
        .init(id: "BD20", source: .report, form: .share(of: .workingGroups, from: 0.45, gain: 0.36), pull: 0.4),
        .init(id: "BD21", source: .report, form: .share(of: .areas, from: 0.58, gain: 0.36), pull: 0.2),
        .init(id: "BD22", source: .report, form: .perThousand(5...14)),
        .init(id: "BD23", source: .report, form: .perThousand(40...130)),
        .init(id: "BD24", source: .report, form: .share(of: .helped, from: 0.42, gain: 0.2), pull: 0.12),
        .init(id: "BD25", source: .report, form: .share(of: .ambassadors, from: 0.55, gain: 0.22)),
        .init(id: "BD27", source: .report, form: .number(3...24)),
        .init(id: "BD28", source: .platform, form: .share(of: .safetyLearners, from: 0.6, gain: 0.16), pull: 0.1),
        .init(id: "BD29", source: .report, form: .share(of: .remoteVillages, from: 0.2, gain: 0.7), pull: 0.1),
        .init(id: "BD30", source: .report, form: .share(of: .schools, from: 0.35, gain: 0.58), pull: 0.15),
        .init(id: "BD31", source: .report, form: .number(5...46)),
        .init(id: "BD34", source: .report, form: .share(of: .areas, from: 0.5, gain: 0.34), pull: 0.2),
    ]
}
