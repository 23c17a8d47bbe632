/// Codes that a release told of and that are no more: an indicator, a unit, a group or a period whose row left. Their figures
/// are gone for that alone; the row's own message, or the reason for its leaving, speaks for them.
public struct LeftCodes {
    private let left: Set<RecordName>

    /// Reads them off what has changed since the release.
    public init(_ changes: [RecordChange]) {
        left = Set(changes.lazy.filter { $0.kind == .rowLeft }.map(\.name))
    }

    /// Whether a figure, named by its key, is gone with a code.
    public func explain(_ figure: String) -> Bool {
        guard !left.isEmpty else { return false }
        let parts = figure.split(separator: "@").map(String.init)
        let kinds = [["indicator"], ["commune", "agency"], ["period"], ["group"]]
        return zip(parts, kinds).contains { code, kinds in
            kinds.contains { left.contains(RecordName($0, code)) }
        }
    }
}
