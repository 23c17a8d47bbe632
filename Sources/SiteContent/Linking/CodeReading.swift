import CampaignModel

/// What somebody meant who wrote something else where a code belongs: a name, or a code in curly quotation marks.
struct CodeReading {
    private let text: String

    init(_ text: String) {
        self.text = text.trimming { "“”„‟\"'‘’«»".contains($0) }
    }

    /// The code that was meant.
    func code<Item>(in register: Register<Item>, _ kind: CodeKind, _ base: BaseRegisters) -> String? {
        let folded = TextFold.fold(text)
        guard !folded.isEmpty else { return nil }
        let plain = kind == .period ? CodeReading.words(folded) : folded
        let named = names(kind, base).filter { name in TextFold.fold(name.text) == plain }
        let codes = Set(named.map(\.code)).filter { register.index(of: $0) != nil }
        // A name that two have names neither.
        return codes.count == 1 ? codes.first : nil
    }

    /// The commune that a place of before the merger is a part of.
    func formerPlace(_ kind: CodeKind, _ base: BaseRegisters) -> CodeMeant? {
        guard kind == .commune || kind == .unit else { return nil }
        let folded = TextFold.fold(text)
        guard !folded.isEmpty else { return nil }
        let found = base.communes.items.filter { commune in
            (commune.formerNames + commune.formedFrom).contains { name in
                CodeReading.spellings(ofPlace: name).contains { TextFold.fold($0) == folded }
            }
        }
        // A place that was divided, and a name that two had, belong nowhere for certain.
        guard found.count == 1, let commune = found.first else { return nil }
        return .formerPlace(commune.id, now: "\(commune.name) (\(commune.id))")
    }

    /// A place as the register has it, without what stands in brackets behind it, and without its kind.
    private static func spellings(ofPlace name: String) -> [String] {
        let plain = TextTrimming.withoutOuterSpaces(String(name.prefix { $0 != "(" }))
        let kind = ["Xã ", "Phường ", "Thị trấn ", "Đặc khu "].first(where: plain.hasPrefix)
        return [name, plain] + (kind.map { [String(plain.dropFirst($0.count))] } ?? [])
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
        case .period: base.periods.items.flatMap { period in CodeReading.spellings(of: period).map { ($0, period.id) } }
        case .task, .evidence, .consent, .listing: []
        }
    }

    /// How people write a period: `Quý III/2026`, `Q3-2026`, `6 tháng đầu năm 2026`, `Năm 2026`; here in plain words.
    private static func spellings(of period: Period) -> [String] {
        let year = period.start.year
        switch period.kind {
        case .quarter:
            let number = (period.start.month + 2) / 3
            let roman = ["i", "ii", "iii", "iv"][number - 1]
            return [
                "quy \(roman) \(year)", "quy \(number) \(year)", "quy \(roman) nam \(year)",
                "quy \(number) nam \(year)",
                "q\(number) \(year)", "\(year) q\(number)", "\(roman) \(year)",
            ]
        case .halfYear:
            let isFirst = period.start.month == 1
            let part = isFirst ? "dau" : "cuoi"
            return [
                "6 thang \(part) nam \(year)", "sau thang \(part) nam \(year)", "h\(isFirst ? 1 : 2) \(year)",
                "nua \(part) nam \(year)",
            ]
        case .year: return ["nam \(year)", "ca nam \(year)"]
        }
    }

    /// The words of a text with one space between them.
    private static func words(_ text: String) -> String {
        text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// A commune's name, with its kind and without.
    private func communes(_ base: BaseRegisters) -> [Name] {
        base.communes.items.flatMap { commune -> [Name] in
            let bare = ["Xã ", "Phường ", "Đặc khu "].first(where: commune.name.hasPrefix)
            return [(commune.name, commune.id)]
                + (bare.map { [(String(commune.name.dropFirst($0.count)), commune.id)] } ?? [])
        }
    }

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
