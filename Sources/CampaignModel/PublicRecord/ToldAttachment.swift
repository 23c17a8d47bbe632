/// A file that a story offers, as the public is told of it: its title and its hash.
///
/// Of stories that show persons nothing is told of attachments: a name of a file, or what it holds, may be theirs, and the
/// record outlives their consent.
struct ToldAttachment: Sendable {
    let story: Story
    let attachment: StoryAttachment
    let published: PublishedAttachment

    /// What such a row is called in the public record.
    static let record = "attachment"

    /// The attachments of stories, as far as they are published.
    static func all(of stories: [Story], _ published: [String: PublishedAttachment]) -> [ToldAttachment] {
        stories.lazy.filter { !$0.showsPersons }.flatMap { story in
            story.attachments.compactMap { attachment in
                published[attachment.path].map {
                    ToldAttachment(story: story, attachment: attachment, published: $0)
                }
            }
        }
    }

    /// A field of the story that brings an attachment.
    static func story(of row: RecordName, _ field: String) -> RecordName {
        RecordName("story", String(row.key.prefix { $0 != "@" }), field)
    }

    private var file: String {
        String(attachment.path.split(separator: "/").last ?? "")
    }

    static let told = ToldRecord<ToldAttachment>(
        record, place: { $0.attachment.place },
        [
            .key("story") { $0.story.recordKey }, .key("file") { $0.file },
            .words("title", .told, vi: "Tên", en: "Title") { $0.attachment.title },
            .field("address", .told, vi: "Địa chỉ", en: "Address") { row, _ in .text(row.published.path) },
            .field("sha256", .promised, vi: "SHA-256 của tệp", en: "SHA-256 of the file") { row, _ in
                .text(row.published.sha256)
            },
        ])
}
