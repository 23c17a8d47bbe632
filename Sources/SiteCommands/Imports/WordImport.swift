import CampaignModel
import OfficeFiles
import SiteContent

/// Makes a story of a document of Word: a Markdown file and its pictures.
struct WordImport {
    let contentFolder: String
    /// Where the story goes: `models/cho-khong-tien-mat`.
    let target: StoryTarget
    /// The day of the site and its first language, which the document is in.
    let outline: ContentOutline
    /// The language of the explanations in the story's head.
    let language: MessageLanguage

    /// What would be written.
    func proposal(of package: OfficePackage, at place: SourcePlace) throws(OfficeFault) -> ImportProposal {
        let document = try WordDocument(package)
        let markdown = WordMarkdown(document)
        var proposal = ImportProposal()
        proposal.diagnostics =
            document.remarks.map { $0.diagnostic(at: place) } + privateMatters(of: markdown.text, at: place)
        if document.pictures.contains(where: \.description.isEmpty) {
            proposal.diagnostics.append(.picturesToDescribe(at: place))
        }
        guard let tag = outline.languages.first else {
            preconditionFailure("settings without a language are an error.")
        }
        let path = "\(target.folder)/\(tag.text).md"
        if (try? ByteReading.bytes("\(contentFolder)/\(path)")) != nil {
            proposal.diagnostics.append(.storyExists("\(contentFolder)/\(path)", at: place))
            return proposal
        }
        let skeleton = StorySkeleton(
            kind: target.kind, title: markdown.title ?? "", day: outline.asOf, language: language)
        let story = skeleton.frontMatter + "\n" + markdown.text
        proposal.files.append(.init(path: path, bytes: Array(story.utf8), present: nil))
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

    /// What the text tells about people: warned of before anything is written, since check stops on it.
    private func privateMatters(of text: String, at place: SourcePlace) -> [Diagnostic] {
        let bytes = Array(text.utf8)
        return PrivacyScan(officeContacts: []).findings(in: bytes[...], about: .anything).map { finding in
            let words = String(decoding: bytes[finding.range], as: UTF8.self)
            return Diagnostic.privateMatter(finding.kind, words, at: place).asWarning
        }
    }
}

/// The folder of a story, as `--as` names it.
struct StoryTarget: Hashable {
    let kind: StoryKind
    let slug: String

    /// Reads `models/cho-khong-tien-mat`; nothing when the kind is unknown or the slug isn't made of small letters,
    /// digits and hyphens.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = StoryKind(rawValue: parts[0]), parts[1] == TextFold.slug(parts[1]),
            !parts[1].isEmpty
        else { return nil }
        self.kind = kind
        slug = parts[1]
    }

    var folder: String { "\(kind.rawValue)/\(slug)" }
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
