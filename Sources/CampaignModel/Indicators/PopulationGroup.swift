/// A group of people that figures are broken down by: a disaggregation.
public struct PopulationGroup: Registered, Hashable {
    /// What the group is for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One of the learner groups of Decision 757/QĐ-BKHCN.
        case learner
        /// One of the groups that the plan puts first (II.2-2, V.5-3).
        case priority
    }

    /// The identifier, as in `cao-tuoi`.
    public let id: String
    /// What the group is for.
    public let kind: Kind
    /// The name.
    public let name: LocalizedText
    /// Where the plan or an act names it.
    public let paragraphs: [String]

    /// Makes a group.
    public init(id: String, kind: Kind, name: LocalizedText, paragraphs: [String]) {
        self.id = id
        self.kind = kind
        self.name = name
        self.paragraphs = paragraphs
    }
}
