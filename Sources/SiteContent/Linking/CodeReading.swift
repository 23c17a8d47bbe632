import CampaignModel

/// What somebody meant who wrote something else where a code belongs: a name, or a code in curly quotation marks.
struct CodeReading {
    private let text: String

    init(_ text: String) {
        self.text = text.trimming { "“”„‟\"'‘’«»".contains($0) }
    }

    /// The code that was meant.
    func code<Item>(in register: Register<Item>, _ kind: CodeKind, _ base: BaseRegisters) -> String? {
        if register.index(of: text) != nil { return text }
        let folded = TextFold.fold(text)
        guard !folded.isEmpty else { return nil }
        let named = names(kind, base).filter { name in TextFold.fold(name.text) == folded }
        let codes = Set(named.map(\.code))
        // A name that two have names neither.
        return codes.count == 1 ? codes.first : nil
    }

    private typealias Name = (text: String, code: String)

    private func names(_ kind: CodeKind, _ base: BaseRegisters) -> [Name] {
        switch kind {
        case .commune: communes(base)
        case .agency: agencies(base)
        case .unit: communes(base) + agencies(base)
        case .indicator: base.indicators.items.flatMap { wordings($0.name, $0.id) }
        case .group: base.groups.items.flatMap { wordings($0.name, $0.id) }
        case .theme: base.themes.items.flatMap { wordings($0.name, $0.id) }
        case .period, .task, .evidence, .consent, .listing: []
        }
    }

    private func communes(_ base: BaseRegisters) -> [Name] { base.communes.items.map { ($0.name, $0.id) } }

    private func agencies(_ base: BaseRegisters) -> [Name] {
        base.agencies.items.flatMap { wordings($0.name, $0.id) }
    }

    private func wordings(_ name: LocalizedText, _ code: String) -> [Name] { name.wordings.values.map { ($0, code) } }
}

extension String {
    fileprivate func trimming(_ isOuter: (Character) -> Bool) -> String {
        String(drop(while: isOuter).reversed().drop(while: isOuter).reversed())
    }
}

extension Diagnostic {
    /// A name, or a code in curly quotation marks, where a code belongs.
    static func nameForCode(_ text: String, _ code: String, kind: CodeKind, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "name-for-code", at: place,
            summary: Bilingual(
                vi: "Ở đây cần \(kind.words.vietnamese), không phải “\(text)”",
                en: "The \(kind.words.english) belongs here, not “\(text)”"),
            explanation: Bilingual(
                vi: "Tên có thể viết nhiều cách, mã chỉ có một; mã đứng không có dấu ngoặc kép.",
                en: "Names are written in several ways, a code in one; it stands without quotation marks."),
            fix: Bilingual(vi: "Hãy viết \(code).", en: "Write \(code)."))
    }
}
