import ArgumentParser
import CampaignModel
import Glibc
import SiteContent

/// Begins the site of another province or campaign.
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract:
            "Begins the content of a site: settings, languages, every table with its heads, an example of each thing.",
        discussion: """
            Example:
              minhbach new site an-giang --province "An Giang" --code 91

            The folder must not be there yet. Phrases are copied from a content that is there: run it in the project’s \
            folder, or name one with --languages-of. It builds at once:
              minhbach build --content an-giang --output an-giang-public

            Everything in it is an example, and each page with figures or people says so until demonstration is taken out of \
            site.yaml.
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"))
    var folder: String

    @Option(help: "The name of the province, as in “An Giang”.")
    var province = "Tỉnh ví dụ"

    @Option(help: "The province’s code in the national list.")
    var code = "00"

    @Option(help: ArgumentHelp("The content whose files of languages are copied.", valueName: "folder"))
    var languagesOf = ProgramFiles.own.folder("content", holding: "languages/vi.yaml")

    @Option(
        help: ArgumentHelp("The day that everything is judged at; without it, today.", valueName: "YYYY-MM-DD"),
        transform: SiteOptions.date)
    var asOf: CalendarDate?

    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !code.isEmpty else {
            throw ValidationError("Write the province’s code in digits: --code 91.")
        }
        guard province.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" || $0 == "’" }), !province.isEmpty else {
            throw ValidationError("Write the province’s name in letters: --province \"An Giang\".")
        }
    }

    func run() throws {
        let language = messages.language
        try CommandOutcome.exit(in: language) {
            var files = NewSite(province: province, code: code, asOf: asOf ?? NewSiteCommand.today, folder: folder)
                .files
            for tag in NewSite.languages {
                let name = "languages/\(tag).yaml"
                files[name] = try languageFile("\(languagesOf)/\(name)")
            }
            guard mkdir(folder, 0o755) == 0 else { throw CommandFailure.uncreatable(folder, .last) }
            do {
                let open = try OpenFolder(folder)
                for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { _ = try open.create(path, bytes) }
            } catch let error as SystemError {
                throw CommandFailure.uncreatable(folder, error)
            }
            for (path, text) in try NewSiteCommand.editorFiles(of: folder) {
                files[".vscode/\(path)"] = Array(text.utf8)
                try SchemasCommand.write(text, to: "\(folder)/.vscode/\(path)")
            }
            let end = Bilingual(
                vi: "Đã tạo \(folder) với \(files.count) tệp. Đọc \(folder)/README.md, rồi chạy: "
                    + "minhbach build --content \(folder) --output \(folder)-public",
                en: "Made \(folder) with \(files.count) files. Read \(folder)/README.md, then run: "
                    + "minhbach build --content \(folder) --output \(folder)-public")
            try StandardStream.output.write(end[language] + "\n")
            return .done
        }
    }

    private func languageFile(_ path: String) throws(CommandFailure) -> [UInt8] {
        do {
            return try ByteReading.bytes(path)
        } catch {
            throw .unreadable(path, option: "--languages-of", error)
        }
    }

    /// What Visual Studio Code completes and checks the new content by, as `minhbach schemas` writes it.
    private static func editorFiles(of folder: String) throws(CommandFailure) -> [(path: String, text: String)] {
        let codes: ContentCodes?
        do {
            codes = try ContentCodes.read(folder).codes
        } catch {
            throw .unreadableContent(folder, error)
        }
        guard let codes else { return [] }
        return EditorFiles(codes: codes).made + EditorFiles.settings
    }

    /// The day of the clock: a new site is judged at the day on which it begins. No stage of a build asks the clock.
    private static var today: CalendarDate {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        guard
            let day = CalendarDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { preconditionFailure("the clock has no day of the calendar") }
        return day
    }
}
