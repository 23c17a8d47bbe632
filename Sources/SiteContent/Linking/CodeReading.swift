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
        let named = names(kind, base).filter { name in TextFold.fold(name.text) == folded }
        let codes = Set(named.map(\.code)).filter { register.index(of: $0) != nil }
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
