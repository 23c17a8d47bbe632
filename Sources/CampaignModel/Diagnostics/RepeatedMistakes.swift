extension Array where Element == Diagnostic {
    /// Where a file has more mistakes of a kind than this, they have one cause and are told once.
    static var mostOfAKind: Int { 10 }

    /// One message in place of many of one kind in a file, at the first of their places.
    public func foldingRepetitions() -> [Diagnostic] {
        // The same message again, as of a register that every row misses, is no further mistake.
        let kinds = Dictionary(grouping: Set(self)) { "\($0.identifier) \($0.place.file)" }
        guard kinds.values.contains(where: { $0.count > [Diagnostic].mostOfAKind }) else { return self }
        return kinds.values.flatMap { same -> [Diagnostic] in
            guard same.count > [Diagnostic].mostOfAKind, let first = same.min() else { return same }
            return [first.repeated(in: same.map(\.place.line))]
        }
    }
}

extension Diagnostic {
    /// The message with the lines where the same is wrong.
    fileprivate func repeated(in lines: [Int]) -> Diagnostic {
        let (named, count) = (lines.sorted().prefix(5).map(String.init).joined(separator: ", "), lines.count)
        return Diagnostic(
            severity, identifier, at: place,
            summary: Bilingual(
                vi: "\(summary.vietnamese) (và \(count - 1) dòng khác của tệp cũng vậy)",
                en: "\(summary.english) (and so in \(count - 1) more rows of the file)"),
            explanation: Bilingual(
                vi:
                    "\(explanation.vietnamese) Các dòng \(named), … Nhiều dòng sai giống nhau thường do một nguyên nhân.",
                en: "\(explanation.english) Lines \(named), … Many rows with the same mistake mostly have one cause."),
            fix: fix, topic: topic)
    }
}
