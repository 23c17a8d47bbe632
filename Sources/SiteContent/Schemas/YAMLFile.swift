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

    /// `data/indicators.yaml`.
    static let indicators = YAMLFile(
        name: "indicators", path: "data/indicators.yaml", isList: false,
        title: Bilingual(vi: "Danh mục chỉ số", en: "The catalogue of indicators"), keys: CatalogueFile.declaration.keys
    )

    /// `data/tasks.yaml`.
    static let tasks = YAMLFile(
        name: "tasks", path: "data/tasks.yaml", isList: true,
        title: Bilingual(vi: "Nhiệm vụ của kế hoạch", en: "The plan’s tasks"), keys: TaskEntry.declaration.keys)

    /// `data/periods.yaml`.
    static let periods = YAMLFile(
        name: "periods", path: "data/periods.yaml", isList: true,
        title: Bilingual(vi: "Kỳ báo cáo", en: "Reporting periods"), keys: PeriodEntry.declaration.keys)

    /// `data/groups.yaml`.
    static let groups = YAMLFile(
        name: "groups", path: "data/groups.yaml", isList: true,
        title: Bilingual(vi: "Nhóm người", en: "Groups of people"), keys: GroupEntry.declaration.keys)

    /// `data/composite.yaml`.
    static let composite = YAMLFile(
        name: "composite", path: "data/composite.yaml", isList: true,
        title: Bilingual(vi: "Điểm tổng hợp", en: "Composite scores"), keys: CompositeEntry.declaration.keys)

    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }
}
