import CampaignModel

/// A file that a story offers, with what readers want to know before they fetch it.
struct AttachmentView: TemplateView {
    let href: String
    let title: [UInt8]
    let note: String
    let sha256: String

    static let fields = Fields<AttachmentView>([
        .text("href") { $0.href },
        .html("title") { $0.title },
        .text("note") { $0.note },
        .text("sha256") { $0.sha256 },
    ])

    /// Nothing for a file that mustn't be published: its message stops the build.
    init?(_ attachment: StoryAttachment, in context: PageContext) {
        guard let published = context.site.attachments[attachment.path] else { return nil }
        href = context.href(path: published.path)
        title = context.inline(attachment.title)
        note = "PDF, " + AttachmentView.size(published.size, context.style)
        sha256 = published.sha256
    }

    /// A size in the units that telephones show: 1 MB is 1,000,000 bytes.
    static func size(_ bytes: Int, _ style: WritingStyle) -> String {
        bytes >= 1_000_000
            ? style.number(Double(bytes) / 1_000_000, decimals: 1) + "\u{A0}MB"
            : style.number((bytes + 999) / 1000) + "\u{A0}kB"
    }
}
