import CampaignModel

extension YAMLField where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the words of an enumeration, which must be there.
    static func choice(_ name: String, _ type: Value.Type, _ vi: String, _ en: String) -> Self {
        YAMLField(YAMLKey(name, .choice(YAMLFile.words(type)), required: true, vi, en)) {
            $0.map.oneOf(name, type, required: true)?.value
        }
    }
}

extension YAMLField {
    /// One of the words of an enumeration, which may be left out.
    static func optionalChoice<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: String, _ type: Choice.Type, _ vi: String, _ en: String
    ) -> Self where Value == Choice? {
        YAMLField(YAMLKey(name, .choice(YAMLFile.words(type)), vi, en)) { .some($0.map.oneOf(name, type)?.value) }
    }

    /// Words of an enumeration, as a list.
    static func choices<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: String, _ type: Choice.Type, _ vi: String, _ en: String
    ) -> Self where Value == [Choice] {
        YAMLField(YAMLKey(name, .choices(YAMLFile.words(type)), vi, en)) { $0.map.choices(name, type) }
    }

    /// An entry inside, which may be left out.
    static func part<Entry>(
        _ name: String, of declaration: YAMLDeclaration<Entry>, _ vi: String, _ en: String
    ) -> Self where Value == Entry? {
        YAMLField(YAMLKey(name, .map(declaration.keys), vi, en)) { scope in
            .some(scope.map.map(name).flatMap { declaration.readWhole($0, scope.languages) })
        }
    }

    /// A list of entries; those that can't be read are left out.
    static func parts<Entry>(
        _ name: String, of declaration: YAMLDeclaration<Entry>, _ vi: String, _ en: String
    ) -> Self where Value == [Entry] {
        YAMLField(YAMLKey(name, .maps(declaration.keys), vi, en)) { scope in
            scope.map.maps(name).compactMap { declaration.readWhole($0, scope.languages) }
        }
    }

    /// A list of entries that are read by the same declaration later on; an empty list is told where there must be some.
    static func unreadParts<Entry>(
        _ name: String, of declaration: YAMLDeclaration<Entry>, mayBeEmpty: Bool = true, _ vi: String, _ en: String
    ) -> Self where Value == [YAMLMap] {
        YAMLField(YAMLKey(name, .maps(declaration.keys), vi, en)) { scope in
            let entries = scope.map.maps(name)
            if entries.isEmpty, !mayBeEmpty {
                scope.map.collector.add(.missingValue(.key(name), at: scope.map.place))
            }
            return entries
        }
    }
}
