import CampaignModel

/// What the skeleton of a new story says in place of its text, until an editor writes one.
public enum StoryPrompt {
    /// The whole text for a kind of story.
    public static func text(of kind: StoryKind) -> Bilingual {
        switch kind {
        case .page:
            Bilingual(
                vi:
                    "Viết bài ở đây. Câu đầu nói ngay điều người đọc cần.\n\n## Tiêu đề của một phần\n\nMỗi phần nói một việc.",
                en:
                    "Write here. The first sentence says what readers need.\n\n## A part's heading\n\nEach part says one thing."
            )
        case .model:
            Bilingual(
                vi:
                    "Viết bài ở đây: bắt đầu từ khó khăn nào, ai làm, làm thế nào.\n\n## Kết quả\n\nNêu số liệu ở mục figures, đừng gõ lại số vào bài.\n\n## Muốn làm theo thì cần gì?\n\nMột danh sách ngắn.",
                en:
                    "Write here: which difficulty it began with, who did it, and how.\n\n## Results\n\nName the figures under figures instead of typing numbers again.\n\n## What does it take to do the same?\n\nA short list."
            )
        case .ambassador:
            Bilingual(
                vi:
                    "Viết bài ở đây. Trước khi đăng phải có sự đồng ý trong data/consents.csv; tên, ảnh và lời nói chỉ dùng khi sự đồng ý cho phép. Đặt tên thư mục theo vai trò, không theo tên người.",
                en:
                    "Write here. Before it is published there must be a consent in data/consents.csv; name, photo and quotations only where it covers them. Name the folder for the role, never for the person."
            )
        case .news:
            Bilingual(
                vi: "Viết tin ở đây. Câu đầu trả lời: việc gì, ở đâu, khi nào, ai cần làm gì.",
                en: "Write here. The first sentence answers: what, where, when, and who needs to do what.")
        }
    }

    /// Its lines of all kinds and languages, each of which is an editor's to replace.
    static let lines: Set<[UInt8]> = Set(
        StoryKind.allCases.flatMap { kind -> [[UInt8]] in
            let text = text(of: kind)
            return [text.vietnamese, text.english].flatMap { $0.split(separator: "\n") }.map { Array($0.utf8) }
        })
}
