import CampaignModel
import SiteContent

/// PO files that came back together: of phrases, of texts, or of one file that several people shared.
struct TranslationFiles {
    /// The messages of each file.
    private var files: [(name: String, entries: [POEntry])] = []

    /// Adds a file.
    ///
    /// - Throws: A `CommandFailure` when it isn't PO, or says that it is in another language than the one asked for.
    mutating func add(_ text: String, name: String, tag: String) throws(CommandFailure) {
        let written = POReader.language(of: text)
        if let written, written.primary != LanguageTag(tag).primary {
            throw CommandFailure.otherLanguage(name, written: written, asked: tag)
        }
        do {
            files.append((name, try POReader.entries(of: text)))
        } catch {
            throw CommandFailure.notPO(name, line: error.line)
        }
    }

    /// All messages, each once: translated where one of the files has it translated.
    ///
    /// - Throws: A `CommandFailure` when two files translate one message differently.
    func entries() throws(CommandFailure) -> [POEntry] {
        var found: [String: (name: String, entry: POEntry)] = [:]
        var order: [String] = []
        for (name, entries) in files {
            for entry in entries {
                guard let known = found[entry.context] else {
                    order.append(entry.context)
                    found[entry.context] = (name, entry)
                    continue
                }
                guard known.name != name else { continue }
                if !known.entry.isTranslated {
                    found[entry.context] = (name, entry)
                } else if entry.isTranslated, entry.translations != known.entry.translations {
                    throw CommandFailure.twoTranslations(entry.context, known.name, name)
                }
            }
        }
        return order.compactMap { found[$0]?.entry }
    }
}

extension POEntry {
    /// Whether it is translated, whole and not in doubt.
    var isTranslated: Bool { !isFuzzy && !translations.isEmpty && translations.allSatisfy { !$0.isEmpty } }
}

extension LanguageTag {
    /// The language itself, without script and region: `cjm` of `cjm-Latn`.
    fileprivate var primary: String { text.lowercased().prefix { $0 != "-" }.description }
}

extension CommandFailure {
    /// A file that isn't PO.
    static func notPO(_ file: String, line: Int) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi: "\(file):\(line): không đọc được như tệp PO; hãy lưu lại bằng chương trình dịch (ví dụ Poedit)",
                en:
                    "\(file):\(line): can’t be read as a PO file; save it again with a program for gettext (such as Poedit)"
            ))
    }

    /// A PO file of another language than the one that was asked for.
    static func otherLanguage(_ file: String, written: LanguageTag, asked: String) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "\(file) ghi ở đầu tệp là bản dịch tiếng “\(written)”, không phải “\(asked)”; chưa ghi gì. Có phải là --tag "
                    + "\(written)?",
                en:
                    "\(file) says in its header that it is in “\(written)”, not “\(asked)”; nothing was written. Is it --tag "
                    + "\(written)?"))
    }

    /// Two files that translate one message differently.
    static func twoTranslations(_ message: String, _ first: String, _ second: String) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "\(first) và \(second) dịch “\(message)” khác nhau; chưa ghi gì. Hãy chọn một bản và xóa câu dịch ở bản kia",
                en:
                    "\(first) and \(second) translate “\(message)” differently; nothing was written. Choose one and empty it in the other"
            ))
    }
}
