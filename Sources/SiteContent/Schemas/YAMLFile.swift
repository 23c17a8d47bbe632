import CampaignModel

/// A YAML file of the content, or the front matter of a kind of story, with the keys that it may hold.
public struct YAMLFile: Hashable, Sendable {
    /// The name of its schema, as in `tasks`.
    public let name: String
    /// Where such files are in the content, as in `data/tasks.yaml`; nothing for front matter.
    public let path: String?
    /// True when the file is a list of entries.
    public let isList: Bool
    /// What it is.
    public let title: Bilingual
    /// The keys of the file, or of each entry.
    public let keys: [YAMLKey]

    /// Every file that has keys of its own.
    public static let all = [site, language, indicators, tasks, periods, groups, composite] + frontMatter

    /// The front matter of each kind of story, and that of translations.
    public static let frontMatter =
        StoryKind.allCases.map { kind in
            YAMLFile(
                name: "front-matter-\(kind.rawValue)", path: nil, isList: false,
                title: Bilingual(
                    vi: "Phần khai báo của bài trong \(kind.rawValue)/",
                    en: "Front matter of stories in \(kind.rawValue)/"),
                keys: StoryField.all(of: kind).map { YAMLKey($0) })
        } + [
            YAMLFile(
                name: "front-matter-translation", path: nil, isList: false,
                title: Bilingual(vi: "Phần khai báo của bản dịch", en: "Front matter of translations"),
                keys: StoryField.all(of: .news).filter { !$0.isFact }.map { YAMLKey($0) })
        ]

    /// `data/periods.yaml`.
    static let periods = YAMLFile(
        name: "periods", path: "data/periods.yaml", isList: true,
        title: Bilingual(vi: "Kỳ báo cáo", en: "Reporting periods"),
        keys: [
            YAMLKey("id", .text(nil), required: true, "mã kỳ, như 2026-Q3", "the code, as in 2026-Q3"),
            YAMLKey("kind", .choice(words(Period.Kind.self)), required: true, "loại kỳ", "the kind of period"),
            YAMLKey("from", .date, required: true, "ngày đầu", "the first day"),
            YAMLKey("to", .date, required: true, "ngày cuối", "the last day"),
            YAMLKey("due", .date, "hạn gửi báo cáo của kỳ", "the day by which reports are due"),
            YAMLKey("due_source", .unread, "hạn ấy lấy ở đâu", "where that day is set"),
            YAMLKey("name", .unread, "ghi chú, không hiện trên trang", "a note that no page shows"),
        ])

    /// `data/groups.yaml`.
    static let groups = YAMLFile(
        name: "groups", path: "data/groups.yaml", isList: true,
        title: Bilingual(vi: "Nhóm người", en: "Groups of people"),
        keys: [
            YAMLKey("id", .text(nil), required: true, "mã nhóm, như elderly", "the code, as in elderly"),
            YAMLKey(
                "kind", .choice(words(PopulationGroup.Kind.self)), required: true,
                "learner: đối tượng học; priority: nhóm ưu tiên", "learners, or a priority group"),
            YAMLKey("name", .localized, required: true, "tên, theo từng ngôn ngữ", "the name, by language"),
            YAMLKey("paragraph", .texts, "đoạn của kế hoạch", "the paragraph of the plan"),
        ])

    /// `data/composite.yaml`.
    static let composite = YAMLFile(
        name: "composite", path: "data/composite.yaml", isList: true,
        title: Bilingual(vi: "Điểm tổng hợp", en: "Composite scores"),
        keys: [
            YAMLKey("id", .code, required: true, "mã điểm", "the code of the score"),
            YAMLKey("name", .localized, required: true, "tên, theo từng ngôn ngữ", "the name, by language"),
            YAMLKey(
                "source", .localized, required: true, "văn bản đặt ra chỉ số và trọng số",
                "the document that sets indicators and weights"),
            YAMLKey(
                "normalisation", .choice(words(Composite.Normalisation.self)), required: true,
                "goalposts: từ mức kém nhất đến mức tốt nhất đã nêu; range: giữa các xã",
                "from a stated worst to a stated best value, or among the communes"),
            YAMLKey(
                "minimum_coverage", .integer(FieldBounds.integer), required: true,
                "phần trăm trọng số phải có số liệu, 1–100", "percent of the weights that must be known, 1–100"),
            YAMLKey(
                "indicators",
                .maps([
                    YAMLKey("indicator", .code, required: true, "mã chỉ số", "the indicator’s code"),
                    YAMLKey(
                        "weight", .integer(FieldBounds.integer), required: true, "trọng số, từ 1",
                        "the weight, at least 1"),
                    YAMLKey(
                        "worst", .decimal(FieldBounds.value), when: goalposts, "giá trị được 0 điểm",
                        "the value of 0 points"),
                    YAMLKey(
                        "best", .decimal(FieldBounds.value), when: goalposts, "giá trị được 100 điểm",
                        "the value of 100 points"),
                ]), "các chỉ số với trọng số", "the indicators with their weights"),
        ])

    /// What is asked of an indicator's part depends on the score that it is in, which no schema of its own can say.
    private static let goalposts = YAMLKey.Condition(key: "../normalisation", value: "goalposts")

    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }
}
