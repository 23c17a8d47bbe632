import CampaignModel

/// What became of a release, as the command tells it.
enum ReleaseOutcome {
    /// Nothing changed since the last release, so there is none.
    case nothingNew(since: StoredRelease?)
    /// It is written.
    case done(NewRelease, StoredRelease, file: String)

    /// The outcome in words.
    var words: Bilingual {
        switch self {
        case .nothingNew(nil): Bilingual(vi: "Chưa có số liệu nào để công bố.", en: "There are no figures to release.")
        case .nothingNew(let last?):
            Bilingual(
                vi: "Mọi điều vẫn như ở bản công bố số \(last.release.number) (\(last.release.date)).",
                en: "Everything is as in release \(last.release.number) (\(last.release.date)).")
        case .done(let new, let stored, let file): ReleaseOutcome.words(new, stored, file)
        }
    }

    private static func words(_ new: NewRelease, _ stored: StoredRelease, _ file: String) -> Bilingual {
        let (vi, en) = (MessageLanguage.vietnamese, MessageLanguage.english)
        let key = stored.signature?.publicKey
        let (added, changed, removed) = (
            new.count(LedgerChange.Kind.added), new.count(LedgerChange.Kind.changed), new.count(.removed)
        )
        let facts = new.release.record?.facts ?? 0
        let (altered, left) = (new.count(RecordChange.Kind.changed) + new.count(.emptied), new.count(.rowLeft))
        return Bilingual(
            vi: "\(file): bản công bố số \(new.release.number) (\(new.release.date)), "
                + "\(vi.number(new.release.figures)) số liệu, gồm \(vi.number(added)) mới, \(vi.number(changed)) thay đổi; "
                + "\(vi.number(removed)) rút\n"
                + "\(vi.number(facts)) điều khác đã công bố: \(vi.number(altered)) thay đổi, \(vi.number(left)) dòng rút\n"
                + "SHA-256: \(stored.hash)\(key.map { "\nkhóa ký: \($0)" } ?? "")",
            en:
                "\(file): release \(new.release.number) (\(new.release.date)), \(en.number(new.release.figures)) figures, "
                + "of them \(en.number(added)) new, \(en.number(changed)) changed; \(en.number(removed)) withdrawn\n"
                + "\(en.number(facts)) other facts: \(en.number(altered)) changed, \(en.number(left)) rows withdrawn\n"
                + "SHA-256: \(stored.hash)\(key.map { "\nsigned with: \($0)" } ?? "")")
    }
}
