/// What became different about one figure.
public struct LedgerChange: Hashable, Sendable {
    /// What happened to the figure.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It is new: nobody had reported it before.
        case added
        /// It reads otherwise than it did.
        case changed
        /// It is gone, or taken back: nobody reports it any more.
        case removed
        /// It reads the same, and a further row of `revisions.csv` speaks of it.
        case explained
    }

    /// The figure's public name.
    public let name: String
    /// The figure's key; nothing when a part of the name is in no register any more.
    public let key: FigureKey?
    /// What was published; nothing when it was not reported.
    public let old: LedgerEntry?
    /// What is published now; it says “not reported” when the figure is gone.
    public let new: LedgerEntry

    /// What happened.
    public var kind: Kind {
        guard let old else { return .added }
        if new.state == .notReported { return .removed }
        return old.saysTheSame(as: new) ? .explained : .changed
    }

    /// The row that a release keeps of it.
    public var row: LedgerRow {
        LedgerRow(name: name, entry: new)
    }
}

extension LedgerState {
    /// What differs in a later state, in the order of the ledger.
    public func changes(to later: LedgerState, in campaign: Campaign) -> [LedgerChange] {
        var changes: [LedgerChange] = []
        for (key, old) in entries where later.entries[key] != old {
            let new = later.entries[key] ?? .notReported(revisions: later.revisions[key] ?? 0)
            changes.append(LedgerChange(name: campaign.name(of: key), key: key, old: old, new: new))
        }
        for (key, new) in later.entries where entries[key] == nil {
            changes.append(LedgerChange(name: campaign.name(of: key), key: key, old: nil, new: new))
        }
        for (name, old) in strays where later.strays[name] != old {
            let new = later.strays[name] ?? .notReported(revisions: old.revisions)
            changes.append(LedgerChange(name: name, key: nil, old: old, new: new))
        }
        return changes.sorted { LedgerFile.precedes($0.name, $1.name) }
    }
}
