/// Why a figure that the program counts changed between two releases. Nobody gives a reason for it: it follows the
/// registers, whose changes have reasons of their own.
public enum ComputedReason: Hashable, Sendable, CaseIterable {
    /// Both parts are the same: shares are written by another rule.
    case rounding
    /// The registers hold something else, or are counted in another way.
    case counting

    /// What a step between two releases tells of it.
    public init(_ step: RevisionHistory.Step) {
        let (old, new) = (step.old, step.new)
        let isSame = old.numerator != nil && old.numerator == new.numerator && old.denominator == new.denominator
        self = isSame ? .rounding : .counting
    }

    /// The reason in words.
    public var words: LocalizedText {
        switch self {
        case .rounding:
            LocalizedText([
                LanguageTag.vietnamese: "Chương trình tính lại: tử số, mẫu số không đổi, chỉ cách làm tròn đổi.",
                LanguageTag("en"):
                    "Worked out anew by the program: both parts are the same, only the rounding changed.",
            ])
        case .counting:
            LocalizedText([
                LanguageTag.vietnamese: "Chương trình tính lại theo các sổ của cổng.",
                LanguageTag("en"): "Worked out anew by the program from the registers.",
            ])
        }
    }
}
