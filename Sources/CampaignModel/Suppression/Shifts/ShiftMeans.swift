/// How a search for a shift may go about it.
struct ShiftMeans: Hashable, Sendable {
    /// Which counts may change.
    enum Scope: Hashable, Sendable {
        /// Hidden ones only: what a reader can't see.
        case hidden
        /// Published ones too, at the price of withholding them.
        case published
        /// Published ones too, and all upwards but complements: raises totals with their parts.
        case risingCounts
        /// Published ones too, and only upwards: raises the greater and the totals with their parts until nothing is
        /// out of joint. Succeeds wherever nothing is fixed.
        case upward

        /// Whether counts of a kind may fall.
        func letsFall(_ part: DisclosurePart) -> Bool {
            switch self {
            case .hidden, .published: true
            case .risingCounts: part == .complement
            case .upward: false
            }
        }
    }

    var scope = Scope.hidden
    /// Whether each change must be as large as the first, so that the shift can be cut into equal steps; otherwise
    /// changes are as small as they can be, and one may be met by several others.
    var isRigid = true
    /// Whether all counts of long relations are weighed, not the likeliest only.
    var isThorough = false

    /// The ways to look for a shift over hidden counts, the quickest first.
    static let free = [ShiftMeans(), ShiftMeans(isRigid: false)]
    /// The ways to look for a shift that costs something, the best first.
    static let paid = [
        ShiftMeans(scope: .published), ShiftMeans(scope: .published, isRigid: false),
        ShiftMeans(scope: .published, isThorough: true),
        ShiftMeans(scope: .published, isRigid: false, isThorough: true),
        ShiftMeans(scope: .risingCounts, isThorough: true), ShiftMeans(scope: .upward, isThorough: true),
    ]
}
