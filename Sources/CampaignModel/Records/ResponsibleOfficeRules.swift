/// What rows of responsible offices must keep.
public struct ResponsibleOfficeRules: Sendable {
    private let units: Register<ReportingUnit>

    /// Takes the register that rows point into.
    public init(units: Register<ReportingUnit>) {
        self.units = units
    }

    /// Everything that is wrong with the offices: told twice, or naming a person.
    public func check(_ offices: [ResponsibleOffice]) -> [Diagnostic] {
        var first: [String: SourcePlace] = [:]
        return offices.flatMap { office -> [Diagnostic] in
            var found: [Diagnostic] = []
            let key = "\(units[office.unit].id), \(office.kind.rawValue)"
            if let earlier = first[key] {
                found.append(.repeatedRow(key, earlier, at: office.place))
            } else {
                first[key] = office.place
            }
            if office.office.wordings.values.contains(where: ResponsibleOfficeRules.namesSomebody) {
                found.append(.namedHead(at: office.place))
            }
            return found
        }
    }

    /// True when a word for a person stands before a name: “ông Nguyễn …”, “đồng chí Trần …”, “Mr …”; “Bà” and “Chí” in
    /// the names of places are no such words.
    static func namesSomebody(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == ":" || $0 == "," }.map(String.init)
        return words.indices.dropLast().contains { index in
            guard words[index + 1].first?.isUppercase == true else { return false }
            let word = index == 0 ? words[index].lowercased() : words[index]
            if word == "chí", index > 0 { return words[index - 1].lowercased() == "đồng" }
            return titles.contains(word)
        }
    }

    private static let titles: Set<String> = ["ông", "bà", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "mr", "mrs", "ms"]
}

extension Diagnostic {
    /// The row names a person where an office belongs.
    static func namedHead(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "named-head", at: place,
            summary: Bilingual(
                vi: "Ở đây chỉ ghi chức danh, không ghi tên người", en: "An office belongs here, not a name"),
            explanation: Bilingual(
                vi:
                    "Trách nhiệm gắn với chức danh người đứng đầu; tên riêng thay đổi theo nhân sự và là dữ liệu cá nhân.",
                en: "The office answers; names change with the people and are personal data."),
            fix: Bilingual(
                vi: "Hãy viết chức danh, như “Bí thư Đảng ủy phường …”.",
                en: "Write the office, as in “Secretary of the Party Committee of …”."))
    }
}
