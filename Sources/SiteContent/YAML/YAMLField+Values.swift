import CampaignModel

extension YAMLField where Value == Located<String> {
    /// A text that must be there; a code of the register, if one is named.
    static func text(_ name: String, of register: CodeRegister? = nil, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .text(register), required: true, vi, en)) { $0.map.text(name) }
    }

    /// A code that must be there.
    static func code(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .code, required: true, vi, en)) { $0.map.code(name) }
    }
}

extension YAMLField where Value == String? {
    /// A text that may be left out.
    static func optionalText(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .text(nil), vi, en)) { .some($0.map.optionalText(name)?.value) }
    }

    /// A code that may be left out.
    static func optionalCode(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .code, vi, en)) { .some($0.map.optionalCode(name)?.value) }
    }
}

extension YAMLField where Value == [String] {
    /// Texts, written as a list or as one text.
    static func texts(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .texts, vi, en)) { $0.map.texts(name) }
    }
}

extension YAMLField where Value == [Located<String>] {
    /// Codes of a register.
    static func codes(_ name: String, of register: CodeRegister, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .list(register), vi, en)) { $0.map.list(name) }
    }
}

extension YAMLField where Value == LocalizedText {
    /// A text by language that must be there.
    static func localized(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .localized, required: true, vi, en)) { $0.map.localized(name, $0.languages)?.value }
    }
}

extension YAMLField where Value == Located<LocalizedText>? {
    /// A text by language that may be left out.
    static func optionalLocalized(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .localized, vi, en)) { .some($0.map.optionalLocalized(name, $0.languages)) }
    }
}

extension YAMLField where Value == CalendarDate {
    /// A day that must be there.
    static func date(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .date, required: true, vi, en)) { $0.map.date(name, required: true)?.value }
    }
}

extension YAMLField where Value == CalendarDate? {
    /// A day that may be left out.
    static func optionalDate(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .date, vi, en)) { .some($0.map.date(name)?.value) }
    }
}

extension YAMLField where Value == YAMLPending<CalendarDate> {
    /// A day that must be there when another key says so.
    static func date(_ name: String, when condition: YAMLKey.Condition, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .date, when: condition, vi, en)) { scope in
            YAMLPending { scope.map.date(name, required: true)?.value }
        }
    }
}

extension YAMLField where Value == YAMLPending<Located<Double>> {
    /// A number that must be there when another key says so.
    static func decimal(_ name: String, when condition: YAMLKey.Condition, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .decimal(FieldBounds.value), when: condition, vi, en)) { scope in
            YAMLPending { scope.map.decimal(name, required: true) }
        }
    }
}

extension YAMLField where Value == Located<Double> {
    /// A number that must be there.
    static func decimal(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .decimal(FieldBounds.value), required: true, vi, en)) {
            $0.map.decimal(name, required: true)
        }
    }
}

extension YAMLField where Value == Located<Int> {
    /// A whole number that must be there.
    static func integer(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .integer(FieldBounds.integer), required: true, vi, en)) {
            $0.map.integer(name, required: true)
        }
    }
}

extension YAMLField where Value == Int? {
    /// A whole number within bounds that may be left out.
    static func optionalInteger(_ name: String, in bounds: ClosedRange<Int>, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .integer(bounds), vi, en)) { .some($0.map.integer(name, in: bounds)?.value) }
    }
}

extension YAMLField where Value == Bool {
    /// `true` or `false`, which it is without the key.
    static func flag(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .flag, vi, en)) { $0.map.flag(name)?.value ?? false }
    }
}

extension YAMLField where Value == Void {
    /// A text for people that nothing reads.
    static func unread(_ name: String, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .unread, vi, en)) { $0.map.allow(name) }
    }
}
