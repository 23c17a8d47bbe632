import ArgumentParser
import CampaignModel
import Glibc
import SiteContent

/// Writes what editors' programs complete and check content by.
struct SchemasCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schemas",
        abstract: "Writes schemas and settings by which Visual Studio Code completes and checks content.",
        discussion: """
            Examples:
              minhbach schemas                      writes content/.vscode
              minhbach schemas --check              writes nothing; exit code 1 when something would change
              minhbach schemas --output schemas     another folder, for other programs

            JSON Schemas of site.yaml, languages, indicators, tasks, periods, groups and front matter; Table Schemas of \
            every table; the codes of the content with their names. Settings that are there already stay as they are.
            """)

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder to write; without it, .vscode in the content.", valueName: "folder"))
    var output: String?

    @Flag(help: "Write nothing, and tell what would change.")
    var check = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let language = messages.language
        try CommandOutcome.exit(in: language) {
            let reading: (codes: ContentCodes?, diagnostics: [Diagnostic])
            do {
                reading = try ContentCodes.read(content)
            } catch {
                throw CommandFailure.unreadableContent(content, error)
            }
            guard let codes = reading.codes else {
                try messages.printer(for: .error).print(reading.diagnostics, on: .error)
                return .contentErrors
            }
            let folder = output ?? "\(content)/.vscode"
            let changed = try SchemasCommand.changes(EditorFiles(codes: codes), in: folder)
            for file in changed {
                if !check { try SchemasCommand.write(file.text, to: file.path) }
                try StandardStream.output.write("\(check ? "~" : "+") \(file.path)\n")
            }
            if !messages.quiet { try StandardStream.error.write(end(changed.count)[language] + "\n") }
            return check && !changed.isEmpty ? .contentErrors : .done
        }
    }

    /// Files that aren't as they would be made, with their paths.
    private static func changes(
        _ files: EditorFiles, in folder: String
    ) throws(CommandFailure) -> [(path: String, text: String)] {
        var changed: [(path: String, text: String)] = []
        for (path, text) in files.made {
            let there = "\(folder)/\(path)"
            if try bytes(of: there) != Array(text.utf8) { changed.append((there, text)) }
        }
        for (path, text) in EditorFiles.settings {
            let there = "\(folder)/\(path)"
            if try bytes(of: there) == nil { changed.append((there, text)) }
        }
        return changed
    }

    private static func bytes(of path: String) throws(CommandFailure) -> [UInt8]? {
        access(path, F_OK) == 0 ? try ByteReading.file(path) : nil
    }

    /// Writes a file, with the folders that lead to it.
    static func write(_ text: String, to path: String) throws(CommandFailure) {
        try FolderCreation.make(RealPath.split(path).folder)
        try FileReplacement.put(Array(text.utf8), at: path)
    }

    private func end(_ count: Int) -> Bilingual {
        if count == 0 { return Bilingual(vi: "Không có gì thay đổi.", en: "Nothing changed.") }
        let files = MessageLanguage.english.count(count, "file", "files")
        return check
            ? Bilingual(
                vi: "\(count) tệp khác với chương trình và nội dung. Hãy chạy: minhbach schemas",
                en:
                    "\(files) \(count == 1 ? "differs" : "differ") from the program and the content. Run: minhbach schemas"
            )
            : Bilingual(vi: "Đã ghi \(count) tệp.", en: "Wrote \(files).")
    }
}
