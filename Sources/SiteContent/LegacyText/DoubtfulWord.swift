/// A word in a text of VNI that could also be Unicode as it stands: `chò`, which VNI reads `chị`, or K'Ho `ñai`, which it
/// reads `đai`. Nothing but the author's meaning tells which of the two is right.
public struct DoubtfulWord: Hashable, Sendable {
    /// The word as it stands in the file.
    public let written: String
    /// What it became.
    public let read: String

    /// The signs of VNI that are letters of Vietnamese or of a minority's language themselves.
    private static let signs = Set("ñôòóÑÔÒÓ".unicodeScalars)

    /// Finds out whether a word may be meant as it stands; nil for words whose marks only VNI writes so.
    init?(_ word: [Unicode.Scalar], read: [Unicode.Scalar]) {
        let marked = word.filter { $0.value >= 0x80 }
        guard word != read, !marked.isEmpty, marked.allSatisfy(DoubtfulWord.signs.contains),
            VNI.decoded(word) == nil
        else { return nil }
        let hasTilde = marked.contains { $0 == "ñ" || $0 == "Ñ" }
        guard hasTilde || VietnameseSyllable.isPossible(word) else { return nil }
        written = String(String.UnicodeScalarView(word))
        self.read = String(String.UnicodeScalarView(read))
    }
}
