import CampaignModel

/// Turns codes into positions in registers; unknown ones become diagnostics.
struct CodeBook {
    let base: BaseRegisters
    let collector: DiagnosticCollector

    func commune(_ code: Located<String>) -> RegisterIndex<Commune>? {
        find(code, in: base.communes, .commune)
    }

    func agency(_ code: Located<String>) -> RegisterIndex<Agency>? {
        find(code, in: base.agencies, .agency)
    }

    func unit(_ code: Located<String>) -> RegisterIndex<ReportingUnit>? {
        find(code, in: base.units, .unit)
    }

    func group(_ code: Located<String>) -> RegisterIndex<PopulationGroup>? {
        find(code, in: base.groups, .group)
    }

    func indicator(_ code: Located<String>) -> RegisterIndex<Indicator>? {
        find(code, in: base.indicators, .indicator)
    }

    func period(_ code: Located<String>) -> RegisterIndex<Period>? {
        find(code, in: base.periods, .period)
    }

    func evidence(_ code: Located<String>) -> RegisterIndex<Evidence>? {
        find(code, in: base.evidence, .evidence)
    }

    func consent(_ code: Located<String>) -> Consent? {
        find(code, in: base.consents, .consent).map { base.consents[$0] }
    }

    /// The key of a figure in its written form, `BD03@22918@2026-Q3` or with a fourth part for a group.
    func figureKey(_ text: Located<String>) -> FigureKey? {
        let parts = text.value.split(separator: "@", omittingEmptySubsequences: false).map { part in
            Located(String(part), at: text.place)
        }
        guard parts.count == 3 || parts.count == 4 else {
            collector.add(.malformedFigureKey(text.value, at: text.place))
            return nil
        }
        let indicator = indicator(parts[0])
        let unit = unit(parts[1])
        let period = period(parts[2])
        let group = parts.count == 4 ? group(parts[3]) : nil
        guard let indicator, let unit, let period, parts.count == 3 || group != nil else { return nil }
        return FigureKey(unit: unit, indicator: indicator, group: group, period: period)
    }

    func find<Item>(_ code: Located<String>, in register: Register<Item>, _ kind: CodeKind) -> RegisterIndex<Item>? {
        if let index = register.index(of: code.value) { return index }
        // What stands in a register with mistakes can't be told: its own messages say what is to be mended.
        if kind.files.contains(where: base.unread.contains) { return nil }
        if let file = base.emptyFile(of: kind, code.value, register) {
            collector.add(.emptyRegister(at: SourcePlace(file: file)))
            return nil
        }
        collector.add(
            .unknownCode(
                code.value, kind: kind, known: register.ids, meant: meant(code.value, kind, in: register),
                at: code.place))
        return nil
    }

    /// The code that was meant by a name or by a code in curly quotation marks.
    private func meant<Item>(_ text: String, _ kind: CodeKind, in register: Register<Item>) -> CodeMeant? {
        let bare = String(text.filter { !"“”‘’\"'=".contains($0) })
        if bare != text, register.index(of: bare) != nil { return .inCurlyQuotes(bare) }
        if let code = spreadsheetCode(text, in: register) { return .name(code) }
        if let codes = several(text, in: register) { return .several(codes) }
        let reading = CodeReading(text)
        return reading.code(in: register, kind, base).map(CodeMeant.name) ?? reading.formerPlace(kind, base)
    }

    /// Codes with commas, spaces, plus signs or “và” between them.
    private func several<Item>(_ text: String, in register: Register<Item>) -> [String]? {
        let words = text.split { (letter: Character) in ",;/+&| \n".contains(letter) }.map { String($0) }
        let parts = words.filter { (word: String) in word != "và" && word != "and" }
        return parts.count > 1 && parts.allSatisfy { register.index(of: $0) != nil } ? parts : nil
    }

    /// The code that a spreadsheet made a number of: without its zeros in front, or as 2.464E+04.
    private func spreadsheetCode<Item>(_ text: String, in register: Register<Item>) -> String? {
        let machine = text.map { $0 == "," ? "." : String($0) }.joined()
        guard let number = Double(machine), number >= 0, number < 1e6, number == number.rounded() else { return nil }
        let digits = String(Int(number))
        return (0...5).lazy.map { String(repeating: "0", count: $0) + digits }
            .first { $0 != text && register.index(of: $0) != nil }
    }
}
