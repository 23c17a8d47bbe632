/// Something in a text that tells who a person is, or more about a person than may be published.
public struct PrivacyFinding: Hashable, Sendable {
    /// What was found.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// An identity number of 12 digits (CCCD).
        case identityNumber
        /// An identity number of 9 digits (CMND).
        case oldIdentityNumber
        /// A Vietnamese telephone number.
        case phone
        /// An e-mail address.
        case email
        /// The day somebody was born.
        case birthDate
        /// A people's name beside a person.
        case ethnicity
        /// A disability.
        case disability
        /// A religion.
        case religion
        /// The poverty of a household.
        case hardship
        /// An illness.
        case health
        /// The school of a child.
        case school
        /// The class of a child.
        case schoolClass
    }

    /// What was found.
    public let kind: Kind
    /// The bytes of the text that tell it.
    public let range: Range<Int>

    /// Names a part of a text.
    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// Whom a text is about: what may stand in it depends on that.
public enum PrivacySubject: Hashable, Sendable {
    /// Nobody in particular.
    case anything
    /// A grown-up person.
    case person
    /// Somebody under 16 (Law on Children 102/2016, Decree 56/2017/NĐ-CP article 33).
    case child
}
