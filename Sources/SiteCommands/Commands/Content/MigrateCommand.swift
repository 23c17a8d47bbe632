import ArgumentParser
import CampaignModel
import SiteContent

/// Adds the columns that this program knows and the content's tables don't have yet.
struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Adds columns that this program knows to the tables that lack them.",
        discussion: """
            Examples:
              minhbach migrate           tells what would be added
              minhbach migrate --yes     adds it

            Columns come at the end of the first line, with an empty cell in each row. No other byte of a table changes. \
            A column that was there before and got lost has its cells in the file’s last version: take that back instead.
            """)

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var content = "content"

    @Flag(help: "Write the tables.")
    var yes = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let language = messages.language
        try CommandOutcome.exit(in: language) {
            let tables = try MigrateCommand.tables(in: content)
            for table in tables {
                if yes { try FileReplacement.put(table.completed, at: table.path) }
                let line = MigrateCommand.line(of: table, isWritten: yes)
                try StandardStream.output.write(line[language] + "\n")
            }
            try StandardStream.output.write(MigrateCommand.end(tables.count, isWritten: yes)[language] + "\n")
            return .done
        }
    }

    private static func tables(in content: String) throws(CommandFailure) -> [IncompleteTable] {
        do {
            return try IncompleteTable.all(in: content)
        } catch {
            throw .unreadableContent(content, error)
        }
    }

    private static func line(of table: IncompleteTable, isWritten: Bool) -> Bilingual {
        let list = table.missing.joined(separator: ",")
        return isWritten
            ? Bilingual(vi: "\(table.path): đã thêm \(list)", en: "\(table.path): added \(list)")
            : Bilingual(vi: "\(table.path): thiếu \(list)", en: "\(table.path): lacks \(list)")
    }

    private static func end(_ count: Int, isWritten: Bool) -> Bilingual {
        if count == 0 {
            return Bilingual(vi: "Mọi bảng đã đủ cột.", en: "All tables have all columns.")
        }
        return isWritten
            ? Bilingual(
                vi: "Đã ghi \(count) tệp. Hãy chạy minhbach check.",
                en: "Wrote \(MessageLanguage.english.count(count, "file", "files")). Run minhbach check.")
            : Bilingual(
                vi: "Chưa ghi gì. Để thêm các cột này, chạy minhbach migrate --yes.",
                en: "Nothing was written. To add these columns run minhbach migrate --yes.")
    }
}
