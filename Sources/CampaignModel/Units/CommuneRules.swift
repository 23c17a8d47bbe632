/// What rows of communes must say of one another, so that old addresses lead on and series show where they break.
public struct CommuneRules: Sendable {
    let communes: Register<Commune>

    /// Takes the register.
    public init(_ communes: Register<Commune>) {
        self.communes = communes
    }

    /// Everything that is wrong.
    public func check() -> [Diagnostic] {
        let lineage = CommuneLineage(communes)
        return farAway
            + communes.indices.flatMap { index -> [Diagnostic] in
                let commune = communes[index]
                var found: [Diagnostic] = []
                if let from = commune.validFrom, let to = commune.validTo, to < from {
                    found.append(.endsBeforeItBegins(commune, at: commune.place))
                }
                for code in commune.predecessors where code == commune.id || communes.index(of: code) == nil {
                    found.append(.unknownPredecessor(code, of: commune, known: communes.ids, at: commune.place))
                }
                if commune.validTo != nil, lineage.successors(of: index).isEmpty {
                    found.append(.endedWithoutSuccessor(commune, at: commune.place))
                }
                return found
            }
    }
}

extension Diagnostic {
    /// The last day is before the first.
    static func endsBeforeItBegins(_ commune: Commune, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "ends-before-it-begins", at: place,
            summary: Bilingual(
                vi: "\(commune.name) (\(commune.id)): ngày cuối đứng trước ngày đầu",
                en: "\(commune.name) (\(commune.id)): the last day is before the first"),
            explanation: Bilingual(
                vi: "valid_to là ngày cuối cùng còn đơn vị, valid_from là ngày đầu tiên.",
                en: "valid_to is the last day of the unit, valid_from the first."),
            fix: Bilingual(vi: "Hãy sửa hai ngày này.", en: "Correct the two days."))
    }

    /// A predecessor is in no row, or is the unit itself.
    static func unknownPredecessor(
        _ code: String, of commune: Commune, known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let nearest = code == commune.id ? nil : TextFold.nearest(code, in: known)
        return Diagnostic(
            .error, "unknown-predecessor", at: place,
            summary: Bilingual(
                vi: "\(commune.name) (\(commune.id)): đơn vị tiền thân “\(code)” không có trong danh mục",
                en: "\(commune.name) (\(commune.id)): the predecessor “\(code)” is not in the register"),
            explanation: Bilingual(
                vi:
                    "predecessors là mã của đơn vị khác có trong tệp này, để địa chỉ cũ dẫn tiếp và chuỗi số liệu cho thấy "
                    + "chỗ gãy. Đơn vị từ trước khi có danh mục này thì ghi tên vào formed_from.",
                en: "predecessors are codes of other units in this file, so that old addresses lead on and series show "
                    + "where they break. Units from before this register stand by name in formed_from."),
            fix: nearest.map { Bilingual(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Bilingual(
                    vi: "Hãy sửa mã, hoặc thêm dòng của đơn vị đó.", en: "Correct the code, or add that unit’s row."))
    }

    /// A unit is no more, and nobody says what became of it.
    static func endedWithoutSuccessor(_ commune: Commune, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "ended-without-successor", at: place,
            summary: Bilingual(
                vi: "\(commune.name) (\(commune.id)) không còn, nhưng không rõ đã nhập vào đâu",
                en: "\(commune.name) (\(commune.id)) is no more, and nothing says what became of it"),
            explanation: Bilingual(
                vi: "Người mở địa chỉ cũ phải biết đi đâu tiếp.",
                en: "Who opens the old address must learn where to go."),
            fix: Bilingual(
                vi: "Hãy ghi mã \(commune.id) vào cột predecessors của đơn vị mới.",
                en: "Write the code \(commune.id) into the column predecessors of the new unit."))
    }
}
