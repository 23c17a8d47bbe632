import CampaignModel
import OfficeFiles

/// Makes a story of a document of Word: a Markdown file and its pictures.
struct WordImport {
    let contentFolder: String
    /// Where the story goes: `models/cho-khong-tien-mat`.
    let target: StoryTarget
    /// The language that the document is in.
    let tag: String

    /// What would be written.
    func proposal(of package: OfficePackage, at place: SourcePlace) throws(OfficeFault) -> ImportProposal {
        let document = try WordDocument(package)
        let markdown = WordMarkdown(document)
        var proposal = ImportProposal()
        proposal.diagnostics = document.remarks.map { $0.diagnostic(at: place) }
        if document.pictures.contains(where: \.description.isEmpty) {
            proposal.diagnostics.append(.picturesToDescribe(at: place))
        }
        let path = "\(target.folder)/\(tag).md"
        if (try? ByteReading.bytes("\(contentFolder)/\(path)")) != nil {
            proposal.diagnostics.append(.storyExists("\(contentFolder)/\(path)", at: place))
            return proposal
        }
        let head = "---\n" + target.frontMatter(title: markdown.title ?? "") + "---\n\n"
        proposal.files.append(.init(path: path, bytes: Array((head + markdown.text).utf8), present: nil))
        for picture in markdown.pictures {
            let path = "\(target.folder)/\(picture.name)"
            let present = try? ByteReading.bytes("\(contentFolder)/\(path)")
            if let present, present != picture.bytes {
                proposal.diagnostics.append(.storyExists("\(contentFolder)/\(path)", at: place))
            }
            proposal.files.append(.init(path: path, bytes: picture.bytes, present: present))
        }
        return proposal
    }
}

/// The folder of a story, as `--as` names it.
struct StoryTarget: Hashable {
    /// The kinds of stories that have a folder each.
    enum Kind: String, CaseIterable {
        case pages, models, ambassadors, news
    }

    let kind: Kind
    let slug: String

    /// Reads `models/cho-khong-tien-mat`; nothing when the kind is unknown or the slug isn't made of small letters,
    /// digits and hyphens.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]), parts[1] == TextFold.slug(parts[1]),
            !parts[1].isEmpty
        else { return nil }
        self.kind = kind
        slug = parts[1]
    }

    var folder: String { "\(kind.rawValue)/\(slug)" }

    /// The head of the file: what the document tells, and what somebody has to fill in.
    func frontMatter(title: String) -> String {
        let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let rest =
            switch kind {
            case .pages: "section:\n"
            case .models: "started:\n"
            case .ambassadors: "consent:\nage_class:\n"
            case .news: "date:\nkind:\n"
            }
        return "title: \"\(quoted)\"\nsummary:\n\(rest)"
    }
}

extension Diagnostic {
    /// A story isn't written over.
    static func storyExists(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "import-exists", at: place,
            summary: Bilingual(vi: "\(path) đã có", en: "\(path) is there already"),
            explanation: Bilingual(
                vi: "Nhập một bài không bao giờ ghi đè lên bài khác.", en: "An import never writes over a story."),
            fix: Bilingual(
                vi: "Hãy chọn tên khác sau --as, hoặc tự dời tệp cũ đi.",
                en: "Choose another name for --as, or move the old file away yourself."))
    }

    /// Pictures came without a description.
    static func picturesToDescribe(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "import-pictures-to-describe", at: place,
            summary: Bilingual(
                vi: "Có ảnh chưa có mô tả", en: "Pictures have no description"),
            explanation: Bilingual(
                vi: "Người dùng máy đọc màn hình chỉ biết ảnh qua lời mô tả; thiếu nó trang không dựng được.",
                en: "Who listens to the page knows pictures by their description; without it the build stops."),
            fix: Bilingual(
                vi: "Hãy viết giữa ngoặc vuông điều nhìn thấy: ![Bà con quét mã ở chợ](hinh-1.jpg).",
                en: "Write between the brackets what one sees: ![People scan a code at a market](hinh-1.jpg)."))
    }
}
