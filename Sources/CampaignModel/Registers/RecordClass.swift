/// What the public record does with a field once the public was told.
public enum RecordClass: String, Hashable, Sendable, CaseIterable {
    /// A promise or a result: it changes only with a reason in `revisions.csv`.
    case promised
    /// Wording: a change is listed, and needs no reason.
    case told
    /// Never told, so never recorded.
    case notPublic
}
