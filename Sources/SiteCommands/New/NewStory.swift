import ArgumentParser
import CampaignModel
import SiteContent

/// What a new story is to be.
struct NewStoryOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The title, best in quotation marks; the folder’s name is made from it.", valueName: "title"))
    var words: [String] = []

    @Option(help: ArgumentHelp("The name of the folder, instead of one made from the title.", valueName: "name"))
    var slug: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @OptionGroup var messages: MessageOptions

    /// The title, also where its words were given one by one; curly quotation marks around it, as pasted from Word, were
    /// meant for the shell.
    private var title: String {
        let title = words.joined(separator: " ")
        guard title.hasPrefix("“"), title.hasSuffix("”"), title.count(where: { $0 == "“" }) == 1 else { return title }
        return String(title.dropFirst().dropLast())
    }

    func validate() throws {
        guard let slug, TextFold.slug(slug) != slug || slug.isEmpty else { return }
        let better = TextFold.slug(slug)
        throw ValidationError(
            "Folder names hold small letters without marks, digits and hyphens"
                + (better.isEmpty ? "." : ": \(better)"))
    }

    /// Writes the skeleton of a story of a kind, and says where.
    func write(_ kind: StoryKind) throws {
        try CommandOutcome.exit(in: messages.language) {
            let reading: (outline: ContentOutline?, diagnostics: [Diagnostic])
            do {
                reading = try ContentOutline.read(content)
            } catch {
                throw CommandFailure.unreadableContent(content, error)
            }
            guard let outline = reading.outline, let first = outline.languages.first else {
                try messages.printer(for: .error).print(reading.diagnostics, on: .error)
                return .contentErrors
            }
            let skeleton = StorySkeleton(kind: kind, title: title, day: outline.asOf, language: messages.language)
            let path = "\(kind.rawValue)/\(folderName(kind, outline.asOf))/\(first.text).md"
            try NewFile.create(path, in: content, skeleton.text)
            try StandardStream.output.write("\(content)/\(path)\n")
            if !messages.quiet { try StandardStream.error.write(NewStoryOptions.next[messages.language] + "\n") }
            return .done
        }
    }

    private func folderName(_ kind: StoryKind, _ day: CalendarDate) -> String {
        if let slug { return slug }
        let own = NewStoryOptions.shortened(TextFold.slug(title))
        if !own.isEmpty { return own }
        let word =
            switch kind {
            case .page: "trang"
            case .model: "mo-hinh"
            case .ambassador: "dai-su-so"
            case .news: "tin"
            }
        // A title without a letter of the alphabet says nothing: the next free number does.
        let names = ["\(word)-\(day)"] + (2...99).map { "\(word)-\(day)-\($0)" }
        return names.first { !RealPath.isFolder("\(content)/\(kind.rawValue)/\($0)") } ?? names[0]
    }

    /// The words of a slug that an address has room for: at most eighty signs, cut between words.
    static func shortened(_ slug: String) -> String {
        let longest = 80
        guard slug.utf8.count > longest else { return slug }
        let start = slug.prefix(longest + 1)
        return String(start.lastIndex(of: "-").map { start[..<$0] } ?? slug.prefix(longest))
    }

    private static let next = Bilingual(
        vi: "Đây là bài nháp. Mở tệp để viết; xem thử bằng: minhbach serve --drafts",
        en: "It is a draft. Open the file and write; to see it: minhbach serve --drafts")
}

/// Makes files that weren't there.
enum NewFile {
    /// Writes a file into a folder; a folder that holds the same story already is left alone.
    ///
    /// - Throws: A `CommandFailure` when something stands there, or the disk refuses.
    static func create(_ path: String, in content: String, _ text: String) throws(CommandFailure) {
        let story = content + "/" + RealPath.split(path).folder
        if let entries = try? FolderEntry.all(in: story), !entries.isEmpty { throw .storyExists(story) }
        let isNew: Bool
        do {
            isNew = try OpenFolder(content).create(path, Array(text.utf8))
        } catch {
            throw .uncreatable(content + "/" + path, error)
        }
        guard isNew else { throw .storyExists(story) }
    }
}

extension CommandFailure {
    /// A new story would stand where another does.
    static func storyExists(_ folder: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "\(folder) đã có; không ghi đè gì cả. Hãy đặt tiêu đề khác hoặc thêm --slug ten-khac",
                en:
                    "\(folder) is there already; nothing was overwritten. Choose another title, or add --slug other-name"
            ))
    }
}
