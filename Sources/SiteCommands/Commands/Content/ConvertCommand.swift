import ArgumentParser
import CampaignModel
import Glibc
import SiteContent

/// Writes a copy of a file of an old encoding in Unicode.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract:
            "Writes a copy of a text in TCVN3, VNI, VISCII, Windows-1258, UTF-16 or damaged UTF-8 as Unicode, beside it.",
        discussion: """
            Examples:
              minhbach convert bai-cu.md

            The copy of bai-cu.md is bai-cu.unicode.md: UTF-8 with composed letters, without hidden hyphens. The \
            file itself stays as it is, and nothing is written over. Read the copy before you use it.
            """)

    @Argument(help: ArgumentHelp("The file: Markdown, CSV, YAML or plain text.", valueName: "file"))
    var file: String

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        try CommandOutcome.exit(in: language) {
            let bytes = try ByteReading.file(file)
            guard let conversion = LegacyConversion(bytes) else {
                if let lost = LostLetters(in: bytes) { try say(ConvertCommand.lost(lost.count)) }
                try say(
                    Bilingual(
                        vi: "\(file) đã là UTF-8 và không có gì phải chuyển.",
                        en: "\(file) is UTF-8 already and needs no conversion."))
                return .done
            }
            let copy = ConvertCommand.copyName(file)
            guard access(copy, F_OK) != 0 else { throw CommandFailure.copyExists(copy) }
            try FileReplacement.put(Array(conversion.text.utf8), at: copy)
            let encoding = conversion.encoding ?? Bilingual(vi: "UTF-8 có dấu ẩn", en: "UTF-8 with hidden signs")
            try say(
                Bilingual(
                    vi:
                        "\(file) có vẻ là \(encoding.vietnamese). Bản Unicode: \(copy); hãy đọc lại trước khi thay tệp cũ.",
                    en:
                        "\(file) looks like \(encoding.english). In Unicode: \(copy); read it before you replace the old file."
                ))
            if !conversion.doubtful.isEmpty { try say(ConvertCommand.doubts(conversion.doubtful)) }
            if !conversion.damaged.isEmpty { try say(ConvertCommand.damaged(conversion.damaged)) }
            if let lost = LostLetters(in: Array(conversion.text.utf8)) { try say(ConvertCommand.lost(lost.count)) }
            return .done
        }
    }

    /// What nothing can bring back.
    static func lost(_ count: Int) -> Bilingual {
        Bilingual(
            vi: "\(count) chữ đã mất thành dấu ?: lấy lại từ bản gốc, lưu dạng UTF-8 (Excel: “CSV UTF-8”).",
            en:
                "Letters that were lost to question marks: \(count). Take them from the original again, saved as UTF-8 (Excel: "
                + "“CSV UTF-8”).")
    }

    /// The words that stayed damaged; of many, the first ten.
    static func damaged(_ words: [String]) -> Bilingual {
        let list = words.prefix(10).joined(separator: ", ") + (words.count > 10 ? ", …" : "")
        return Bilingual(
            vi: "Bản này chưa dùng được: \(words.count) chỗ không giải mã được, lấy lại từ bản gốc: \(list)",
            en:
                "The copy can't be used yet: places that can't be decoded, to be taken from the original: \(words.count): \(list)"
        )
    }

    /// The words to be looked at first; of many, the first thirty.
    static func doubts(_ words: [DoubtfulWord]) -> Bilingual {
        let list =
            words.prefix(30).map { "\($0.written) → \($0.read)" }.joined(separator: ", ")
            + (words.count > 30 ? ", …" : "")
        return Bilingual(
            vi:
                "Những từ sau có thể vốn đã đúng (tiếng Việt Unicode, hoặc tiếng dân tộc như K’Ho có chữ ñ); hãy so với bài gốc: "
                + list,
            en:
                "These words may have been right as they stood (Vietnamese in Unicode, or a language such as K’Ho, which has ñ); "
                + "compare them with the original: " + list)
    }

    /// The name of the copy: `bai.md` becomes `bai.unicode.md`.
    static func copyName(_ path: String) -> String {
        let folderEnd = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path[folderEnd...].lastIndex(of: "."), dot > folderEnd else { return path + ".unicode" }
        return path[..<dot] + ".unicode" + path[dot...]
    }

    private func say(_ words: Bilingual) throws(CommandFailure) {
        try StandardStream.error.write(ShownText.line(words[languageOptions.language]) + "\n")
    }
}

extension CommandFailure {
    /// A copy would be written over a file.
    static func copyExists(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "đã có tệp \(path); chưa ghi gì. Xóa hoặc đổi tên tệp ấy trước.",
                en: "\(path) is there already; nothing was written. Delete or rename it first."))
    }
}
