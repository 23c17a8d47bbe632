import CampaignModel

extension [Diagnostic] {
    /// The same with what the ledger tells, where a code that left its register and is still named elsewhere is one
    /// message that says both: it has one cause, a code that was changed or a row that was deleted.
    func joining(ledger: [Diagnostic]) -> [Diagnostic] {
        var left: [String: Diagnostic] = [:]
        for diagnostic in ledger {
            if let code = diagnostic.codeThatLeft { left[code] = diagnostic }
        }
        guard !left.isEmpty else { return self + ledger }
        let named = Set(compactMap(\.codeThatIsUnknown)).intersection(left.keys)
        let joined = map { diagnostic -> Diagnostic in
            guard let code = diagnostic.codeThatIsUnknown, let row = left[code] else { return diagnostic }
            return diagnostic.telling(of: row)
        }
        return joined + ledger.filter { diagnostic in diagnostic.codeThatLeft.map { !named.contains($0) } ?? true }
    }
}

extension Diagnostic {
    /// The code of a row that a release holds and that is gone.
    fileprivate var codeThatLeft: String? {
        if case .lostRow(let code) = topic { code } else { nil }
    }

    /// The code that is named and that no register lists.
    fileprivate var codeThatIsUnknown: String? {
        if case .unknownCode(let code) = topic { code } else { nil }
    }

    /// The message about a code that is named, with what is known of the row that left.
    fileprivate func telling(of row: Diagnostic) -> Diagnostic {
        Diagnostic(
            severity, identifier, at: place,
            summary: Bilingual(
                vi: summary.vietnamese + ": dòng của nó đã mất khỏi danh mục",
                en: summary.english + ": its row has left the register"),
            explanation: Bilingual(
                vi: row.explanation.vietnamese + " Mã bị sửa trong danh mục mà chỗ này vẫn nêu mã cũ cũng ra như vậy.",
                en: row.explanation.english
                    + " A code that was changed in its register and is still named here looks so too."
            ),
            fix: Bilingual(
                vi: "Hãy ghi lại mã cũ vào danh mục. Nếu đúng là đổi thì sửa cả mã ở đây. " + row.fix.vietnamese,
                en: "Put the code back into its register. If it was meant to change, correct it here too. "
                    + row.fix.english))
    }
}
