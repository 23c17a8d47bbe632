import CampaignModel

/// A key of a story's front matter, declared once: the skeleton of `new` and the schema for editors come from it.
public struct StoryField: Hashable, Sendable {
    /// What a key holds.
    public enum Shape: Hashable, Sendable {
        case text
        case date
        case flag
        case number
        /// One of these words.
        case choice([String])
        /// A text by language.
        case localized
        case list
        /// Files beside the text, each with what it is.
        case attachments
    }

    /// The key of files beside the text.
    static let attachmentsKey = "attachments"

    /// The key.
    public let key: String
    /// What it holds.
    public let shape: Shape
    /// Whether a story isn't whole without it.
    public let isRequired: Bool
    /// What it means, and how it is written.
    public let meaning: Bilingual
    /// Whether only the first language's file may hold it.
    public let isFact: Bool
    /// The register whose codes it holds, if it holds codes that editors may look up.
    public let register: CodeRegister?

    /// The keys that a kind of story may have, in the order in which editors write them.
    public static func all(of kind: StoryKind) -> [StoryField] {
        // An ambassador's address is always the folder's name.
        words.filter { kind != .ambassador || $0.key != "slug" } + facts(of: kind)
            + (kind == .ambassador
                ? []
                : [
                    StoryField(
                        StoryField.attachmentsKey, .attachments,
                        "tệp PDF để cạnh bài cho người đọc tải: [{file: mau-don.pdf, title: {vi: …}, sha256: …}]",
                        "PDF files beside the text to be fetched: [{file: form.pdf, title: {vi: …}, sha256: …}]")
                ])
            + [
                StoryField(
                    "demonstration", .flag, "true nếu câu chuyện được dựng lên để minh họa",
                    "true when the story is made up to show the site"),
                StoryField(
                    "draft", .flag, "true khi còn viết dở; xóa dòng này để đăng",
                    "true while it is being written; delete the line to publish"),
                StoryField(
                    "publish_on", .date, "ngày bắt đầu đăng, ví dụ 2026-12-01",
                    "the first day of publication: 2026-12-01"),
                StoryField(
                    "expire_on", .date, "ngày đầu tiên không còn đăng; địa chỉ giữ một thông báo",
                    "the first day without it; a notice stays at its address"),
            ]
    }

    private init(
        _ key: String, _ shape: Shape, of register: CodeRegister? = nil, required: Bool = false, isFact: Bool = true,
        _ vi: String, _ en: String
    ) {
        self.register = register
        self.key = key
        self.shape = shape
        self.isRequired = required
        self.isFact = isFact
        meaning = Bilingual(vi: vi, en: en)
    }

    private static let words = [
        StoryField("title", .text, required: true, isFact: false, "tiêu đề", "the title"),
        StoryField(
            "summary", .text, required: true, isFact: false,
            "một, hai câu tóm tắt, hiện trong danh sách và khi tìm kiếm",
            "one or two sentences, shown in lists and by the search"),
        StoryField(
            "slug", .text, isFact: false, "phần cuối của địa chỉ nếu khác tên thư mục",
            "the last part of the address, if it isn't the folder's name"),
        StoryField(
            "aliases", .list, isFact: false,
            "những địa chỉ cũ của bài, từ gốc của cổng: [/tin-tuc/ten-cu/]; chúng dẫn tới bài này mãi mãi",
            "earlier addresses of it, from the site's root: [/tin-tuc/ten-cu/]; they lead here for ever"),
    ]

    private static func facts(of kind: StoryKind) -> [StoryField] {
        switch kind {
        case .page: pageFacts
        case .model: modelFacts
        case .ambassador: ambassadorFacts
        case .news: newsFacts
        }
    }

    private static let pageFacts = [
        StoryField(
            "section", .choice(PageFacts.Section.allCases.map(\.rawValue)), required: true,
            "mục ở chân trang: about (giới thiệu), guidance (hướng dẫn), legal (pháp lý)",
            "the part of the foot that lists it"),
        StoryField("order", .number, "thứ tự trong mục, từ nhỏ đến lớn", "its place there, from small to large"),
        StoryField(
            "first_help", .flag, "true nếu trang chủ dẫn thẳng đến bài hướng dẫn này",
            "true for guidance that the first page leads to at once"),
    ]

    private static let modelFacts = [
        StoryField(
            "commune", .text, of: .commune, required: true, "mã nơi bắt đầu, trong dấu nháy: \"24736\"",
            "the code of the place where it began, quoted: \"24736\""),
        StoryField(
            "agency", .text, of: .agency, "mã cơ quan chủ trì, ví dụ A07",
            "the code of the agency that owns it, as in A07"),
        StoryField("started", .date, required: true, "ngày bắt đầu, ví dụ 2026-06-15", "the day it began: 2026-06-15"),
        StoryField(
            "audience", .localized, "phục vụ ai, theo từng ngôn ngữ: {vi: …, en: …}",
            "whom it serves, by language: {vi: …, en: …}"),
        StoryField(
            "groups", .list, of: .group, "mã các nhóm người được phục vụ: [elderly, remote]",
            "codes of the groups that it serves"),
        StoryField(
            "replicated_in", .list, of: .commune, "mã những nơi đã nhân rộng: [\"24739\"]",
            "codes of places that took it up"),
        StoryField(
            "figures", .list, "số liệu chứng minh kết quả: [\"BD29@24736@2026-Q3\"]", "figures that show its result"),
        StoryField(
            "indicators", .list, of: .indicator, "mã chỉ số mà mô hình tác động: [BD28]",
            "codes of indicators that it moves"),
        StoryField("tasks", .list, of: .task, "mã nhiệm vụ mà mô hình phục vụ: [T04]", "codes of tasks that it serves"),
        StoryField(
            "consents", .list, "mã sự đồng ý của người xuất hiện trong bài: [C001]",
            "codes of the consents of persons in it"),
    ]

    private static let ambassadorFacts = [
        StoryField(
            "role", .localized, required: true, "vai trò, theo từng ngôn ngữ: {vi: …, en: …}",
            "the role, by language: {vi: …, en: …}"),
        StoryField(
            "commune", .text, of: .commune, required: true, "mã nơi hoạt động, trong dấu nháy: \"24736\"",
            "the code of the place, quoted: \"24736\""),
        StoryField(
            "age_class", .choice(Consent.AgeClass.allCases.map(\.rawValue)), required: true,
            "lớp tuổi như trong sự đồng ý", "the age class, as in the consent"),
        StoryField(
            "consent", .text, required: true, "mã sự đồng ý trong consents.csv: C001",
            "the code of the consent in consents.csv: C001"),
        StoryField(
            "name", .text, "tên, chỉ khi sự đồng ý cho phép nêu tên", "the name, only under a consent that covers it"),
    ]

    private static let newsFacts = [
        StoryField("date", .date, required: true, "ngày của tin, ví dụ 2026-11-20", "its day: 2026-11-20"),
        StoryField(
            "kind", .choice(NewsFacts.Kind.allCases.map(\.rawValue)), required: true,
            "news (tin), warning (cảnh báo), calendar (lịch), review (sơ kết, tổng kết)",
            "news, warning, calendar or review"),
        StoryField(
            "communes", .list, of: .commune, "mã những nơi tin nói đến: [\"24736\"]",
            "codes of the communes that it is about"),
        StoryField(
            "consents", .list, "mã sự đồng ý của người xuất hiện trong bài: [C001]",
            "codes of the consents of persons in it"),
    ]
}
